import type { RestoreItem, RestoreKind } from '../../exchange/restore-plan';
import { formatMoment, formatNumber } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { Button } from '../../ui/button/Button';
import { RadioGroup } from '../../ui/choice/RadioGroup';
import { Dialog } from '../../ui/dialog/Dialog';
import { Notice } from '../../ui/notice/Notice';
import { Table } from '../../ui/table/Table';
import type { Asking, BackupControl } from './use-backup';

/** What a restore would do, assessment by assessment, before anything is done. */
export function RestoreDialog({ asked, backup }: { readonly asked: Asking; readonly backup: BackupControl }) {
  const { found, plan, mode } = asked;
  return (
    <Dialog
      open
      title={m.backup_dialog_title({ moment: formatMoment(currentLocale(), found.madeAt) })}
      onClose={backup.cancel}
      closeLabel={m.backup_dialog_cancel()}
      actions={
        <Button kind="primary" onClick={() => void backup.confirm()}>
          {m.backup_dialog_confirm()}
        </Button>
      }
    >
      {found.isAltered && (
        <Notice tone="warning">
          <p>{m.backup_dialog_altered()}</p>
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
        onChange={(value) => backup.choose(value === 'replace' ? 'replace' : 'merge')}
      />
      <Table
        caption={m.backup_dialog_table()}
        columns={[
          {
            heading: m.backup_table_title(),
            cell: ({ title }: RestoreItem) => (title === null ? m.backup_table_unreadable() : <bdi>{title}</bdi>),
          },
          { heading: m.backup_table_what(), cell: ({ kind }) => kindWords[kind]() },
          {
            heading: m.backup_table_differing(),
            cell: ({ differing }) => formatNumber(currentLocale(), differing),
            numeric: true,
          },
        ]}
        rows={plan.items}
        rowKey={({ id }) => id}
      />
    </Dialog>
  );
}

const kindWords: Readonly<Record<RestoreKind, () => string>> = {
  stays: m.backup_kind_stays,
  leaves: m.backup_kind_leaves,
  comes: m.backup_kind_comes,
  same: m.backup_kind_same,
  continues: m.backup_kind_continues,
  newer: m.backup_kind_newer,
  beside: m.backup_kind_beside,
  replaced: m.backup_kind_replaced,
};
