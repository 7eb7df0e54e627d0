import { useState } from 'react';
import type { StorageProblem } from '../../domain/ports';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { Notice } from '../../ui/notice/Notice';
import { isWorthRescuing, saveRawText } from '../save-raw';
import { useDevice } from '../services';
import { wordsOfStorageProblem } from '../storage-problem-words';

/** Why the assessments of this device can't be listed; where they are there all the same, the way to them as files. */
export function ListTrouble({ problem }: { readonly problem: StorageProblem }) {
  const { rescue } = useDevice();
  const [outcome, setOutcome] = useState('');
  const save = async () => {
    const found = await rescue();
    if (found.ok) for (const { id, text } of found.value) saveRawText(id, text);
    setOutcome(found.ok ? m.home_rescue_count({ count: found.value.length }) : wordsOfStorageProblem(found.error));
  };
  return (
    <>
      <Notice
        tone="error"
        role="alert"
        actions={isWorthRescuing(problem) && <Button onClick={() => void save()}>{m.home_rescue_save()}</Button>}
      >
        <p>{wordsOfStorageProblem(problem)}</p>
      </Notice>
      <p role="status">{outcome}</p>
    </>
  );
}
