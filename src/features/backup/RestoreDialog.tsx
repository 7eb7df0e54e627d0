import { formatMoment } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { Button } from '../../ui/button/Button';
import { RadioGroup } from '../../ui/choice/RadioGroup';
import { Dialog } from '../../ui/dialog/Dialog';
import { Notice } from '../../ui/notice/Notice';
import { Stack } from '../../ui/page/Stack';
import { RestorePreview } from './RestorePreview';
import type { Asking, RestoringControl } from './use-restoring';

interface RestoreDialogProps {
  readonly asked: Asking;
  readonly restoring: RestoringControl;
}

/** What a restore would do, assessment by assessment, before anything is done. */
export function RestoreDialog({ asked, restoring }: RestoreDialogProps) {
  const { found, plan, mode, source } = asked;
  const moment = formatMoment(currentLocale(), found.madeAt);
  return (
    <Dialog
      open
      title={source === 'file' ? m.backup_dialog_title({ moment }) : m.backup_dialog_copy({ moment })}
      onClose={restoring.cancel}
      closeLabel={m.backup_dialog_cancel()}
      actions={
        <Button kind="primary" onClick={() => void restoring.confirm()}>
          {m.backup_dialog_confirm()}
        </Button>
      }
    >
      <Stack>
        {found.isAltered && (
          <Notice tone="warning" title={m.import_altered_title()}>
            <p>{m.import_altered_text()}</p>
          </Notice>
        )}
        <p>{m.backup_dialog_safe()}</p>
        <RadioGroup
          legend={m.backup_dialog_mode()}
          name="restore-mode"
          options={[
            { value: 'merge', title: m.backup_mode_merge(), description: m.backup_mode_mergetext() },
            { value: 'replace', title: m.backup_mode_replace(), description: m.backup_mode_replacetext() },
          ]}
          value={mode}
          onChange={(value) => restoring.choose(value === 'replace' ? 'replace' : 'merge')}
        />
        <RestorePreview items={plan.items} />
      </Stack>
    </Dialog>
  );
}
