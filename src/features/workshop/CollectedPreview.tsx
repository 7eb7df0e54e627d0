import type { Assessment } from '../../domain/assessment';
import { formatNumber } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { visibleText } from '../../i18n/visible-text';
import { Button } from '../../ui/button/Button';
import { Notice } from '../../ui/notice/Notice';
import { Actions } from '../../ui/page/Actions';
import { Table } from '../../ui/table/Table';
import { UserText } from '../../ui/user-text/UserText';
import type { Collected, CollectedFile } from './internal/collect';
import { standingWords } from './internal/standing-words';
import { MergedAnswers } from './MergedAnswers';

interface CollectedPreviewProps {
  readonly collected: Collected;
  readonly from: Assessment;
  readonly onMerge: () => void;
  readonly onCancel: () => void;
}

/** What merging will do, file by file and answer by answer; nothing is written yet. */
export function CollectedPreview({ collected, from, onMerge, onCancel }: CollectedPreviewProps) {
  const { files, merged, tooMuch } = collected;
  const left = files.reduce((sum, { found }) => sum + (found.kind === 'copy' ? found.attachments : 0), 0);
  const locale = currentLocale();
  return (
    <div data-preview="">
      <Table
        caption={m.workshop_preview_files()}
        columns={[
          {
            heading: m.workshop_preview_file(),
            cell: ({ name }: CollectedFile) => <UserText>{visibleText(name)}</UserText>,
          },
          {
            heading: m.workshop_preview_role(),
            cell: ({ found }) => (found.kind === 'copy' && found.role !== '' ? <UserText>{found.role}</UserText> : ''),
          },
          {
            heading: m.workshop_preview_answers(),
            numeric: true,
            cell: ({ found }) => (found.kind === 'copy' ? formatNumber(locale, found.answered) : ''),
          },
          { heading: m.workshop_preview_standing(), cell: ({ found }) => standingWords(found) },
        ]}
        rows={files}
        rowKey={({ name }) => `${name} ${files.findIndex((one) => one.name === name)}`}
      />
      {left > 0 && <p>{m.workshop_preview_attachments({ count: left })}</p>}
      {tooMuch !== null ? (
        <Notice tone="error" role="alert">
          <p>{m.workshop_preview_toomuch({ question: tooMuch.question })}</p>
        </Notice>
      ) : (
        merged && <MergedAnswers before={from} after={merged} />
      )}
      <Actions>
        {tooMuch === null && merged !== null && (
          <Button kind="primary" onClick={onMerge} data-merge="">
            {m.workshop_preview_merge()}
          </Button>
        )}
        <Button onClick={onCancel}>{m.workshop_preview_cancel()}</Button>
      </Actions>
    </div>
  );
}
