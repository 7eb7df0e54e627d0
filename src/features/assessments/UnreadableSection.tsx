import type { StorageProblem, UnreadableRecord } from '../../domain/ports';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { Notice } from '../../ui/notice/Notice';
import { saveFile } from '../save-file';
import { useDevice } from '../services';
import { wordsOfStorageProblem } from '../storage-problem-words';

interface UnreadableSectionProps {
  readonly records: readonly UnreadableRecord[];
  readonly onProblem: (problem: StorageProblem) => void;
}

/** What is stored but can't be opened: said plainly, and handed over as a file just as it is. */
export function UnreadableSection({ records, onProblem }: UnreadableSectionProps) {
  const { repository } = useDevice();
  const save = async ({ id }: UnreadableRecord) => {
    const raw = await repository.readRaw(id);
    if (raw.ok) saveFile(`lacuna-unreadable-${id}.json`, new Blob([raw.value], { type: 'application/json' }));
    else onProblem(raw.error);
  };
  return records
    .filter(({ removed }) => !removed)
    .map((record) => (
      <Notice
        key={record.id}
        tone="error"
        title={m.home_unreadable_title()}
        actions={<Button onClick={() => void save(record)}>{m.home_unreadable_save()}</Button>}
      >
        <p>{wordsOfStorageProblem(record.problem)}</p>
      </Notice>
    ));
}
