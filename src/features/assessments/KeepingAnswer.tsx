import { useSyncExternalStore } from 'react';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { Notice } from '../../ui/notice/Notice';
import { wordsOfKeepingAnswer } from '../keeping-words';
import { useDevice } from '../services';

/** What the browser answered when the app asked it by itself; shown until it has been read, then it stands below. */
export function KeepingAnswer() {
  const { keeping } = useDevice();
  const { answer, isAnswerShown } = useSyncExternalStore(keeping.subscribe, keeping.current);
  if (answer === null || isAnswerShown) return null;
  return (
    <Notice
      tone="info"
      role="status"
      title={m.home_keep_asked()}
      actions={<Button onClick={() => keeping.noteShown()}>{m.home_keep_understood()}</Button>}
    >
      <p data-keeping={answer}>{wordsOfKeepingAnswer(answer)}</p>
    </Notice>
  );
}
