import { m } from '../../i18n/generated/messages';
import { Notice } from '../../ui/notice/Notice';
import { Section } from '../../ui/page/Section';
import { FileChoice } from '../FileChoice';
import { RestoreDialog } from './RestoreDialog';
import { SafetyCopies } from './SafetyCopies';
import { useCopies } from './use-copies';
import { useRestoring } from './use-restoring';

/** A backup, or a safety copy, back onto this device. */
export function RestoreSection() {
  const { copies, reload } = useCopies();
  const restoring = useRestoring(reload);
  const { state } = restoring;
  return (
    <>
      <Section title={m.backup_restore_title()}>
        <p>{m.backup_restore_text()}</p>
        <FileChoice label={m.backup_restore_button()} onChoose={(file) => void restoring.readFile(file)} />
        <p role="status">
          {state.kind === 'working' && m.backup_restore_working()}
          {state.kind === 'restored' && m.backup_restore_done()}
        </p>
        {state.kind === 'failed' && (
          <Notice tone="error" role="alert" title={m.backup_restore_failed()}>
            <p>{state.because}</p>
          </Notice>
        )}
        {state.kind === 'asking' && <RestoreDialog asked={state} restoring={restoring} />}
      </Section>
      {copies.length > 0 && <SafetyCopies copies={copies} restoring={restoring} onChanged={reload} />}
    </>
  );
}
