import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { Notice } from '../../ui/notice/Notice';
import { Actions } from '../../ui/page/Actions';
import { Section } from '../../ui/page/Section';
import { FileChoice } from '../FileChoice';
import { RestoreDialog } from './RestoreDialog';
import { SafetyCopies } from './SafetyCopies';
import { useBackup } from './use-backup';

/** Everything into one file, and back, with a look at what would happen first. */
export function BackupSection({ onChanged }: { readonly onChanged: () => void }) {
  const backup = useBackup(onChanged);
  const { state } = backup;
  return (
    <Section title={m.backup_section_title()}>
      <p>{m.backup_section_text()}</p>
      <Actions>
        <Button onClick={() => void backup.make()}>{m.backup_make_button()}</Button>
        <FileChoice label={m.backup_restore_button()} onChoose={(file) => void backup.read(file)} />
      </Actions>
      <p role="status">{state.kind === 'said' && !state.isTrouble ? state.words : ''}</p>
      {state.kind === 'said' && state.isTrouble && (
        <Notice tone="error" role="alert">
          <p>{state.words}</p>
        </Notice>
      )}
      <SafetyCopies copies={backup.copies} onSave={backup.saveCopy} onLook={backup.look} onDelete={backup.removeCopy} />
      {state.kind === 'asking' && <RestoreDialog asked={state} backup={backup} />}
    </Section>
  );
}
