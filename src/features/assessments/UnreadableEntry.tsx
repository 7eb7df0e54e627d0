import { useEffect, useState } from 'react';
import type { StorageProblem, UnreadableRecord } from '../../domain/ports';
import { titleInRaw } from '../../exchange/title-in-raw';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { Notice } from '../../ui/notice/Notice';
import { saveRaw } from '../save-raw';
import { useDevice } from '../services';
import { wordsOfStorageProblem } from '../storage-problem-words';

interface UnreadableEntryProps {
  readonly record: UnreadableRecord;
  readonly onProblem: (problem: StorageProblem) => void;
}

/** One assessment that can't be opened: which one, why, and the way to keep it as a file. */
export function UnreadableEntry({ record, onProblem }: UnreadableEntryProps) {
  const { repository } = useDevice();
  const title = useRawTitle(record);
  const save = async () => {
    const saved = await saveRaw(repository, record.id);
    if (!saved.ok) onProblem(saved.error);
  };
  return (
    <Notice
      tone="error"
      title={title === null ? m.home_unreadable_title() : m.home_unreadable_named({ title })}
      actions={<Button onClick={() => void save()}>{m.home_unreadable_save()}</Button>}
    >
      <p data-unreadable={record.problem.kind}>{wordsOfStorageProblem(record.problem)}</p>
    </Notice>
  );
}

function useRawTitle({ id }: UnreadableRecord): string | null {
  const { repository } = useDevice();
  const [title, setTitle] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void repository.readRaw(id).then((raw) => {
      if (isCurrent && raw.ok) setTitle(titleInRaw(raw.value));
    });
    return () => {
      isCurrent = false;
    };
  }, [repository, id]);
  return title;
}
