import { useState, useSyncExternalStore } from 'react';
import { isAllowanceSmall } from '../domain/room';
import { formatDate, localDay } from '../i18n/format';
import { m } from '../i18n/generated/messages';
import { currentLocale } from '../i18n/locale';
import { Button } from '../ui/button/Button';
import { Notice } from '../ui/notice/Notice';
import { formatSize } from './format-size';
import { wordsOfKeepingAnswer } from './keeping-words';
import { useDevice } from './services';
import { useStorageFacts } from './use-storage-facts';

/** Whether the browser may delete the data, what it answered when it was asked, and the way to ask it (again). */
export function Keeping() {
  const { keeping } = useDevice();
  const notes = useSyncExternalStore(keeping.subscribe, keeping.current);
  const known = useStorageFacts();
  const [hasReplied, setReplied] = useState(false);
  const ask = async () => {
    await keeping.ask();
    keeping.noteShown();
    setReplied(true);
  };
  if (known === 'reading') return null;
  const askedOn = notes.askedAt === null ? null : formatDate(currentLocale(), localDay(notes.askedAt));
  return (
    <>
      {known === 'unknown' && <p>{m.home_keep_unknown()}</p>}
      {known !== 'unknown' && known.persisted && <p>{m.home_keep_persisted()}</p>}
      {known !== 'unknown' && !known.persisted && (
        <Notice
          tone="warning"
          actions={
            <Button onClick={() => void ask()}>{askedOn === null ? m.home_keep_ask() : m.home_keep_askagain()}</Button>
          }
        >
          <p>{m.home_keep_evictable()}</p>
          {askedOn !== null && <p>{m.home_keep_refusedon({ day: askedOn })}</p>}
          <p>{m.home_keep_private()}</p>
        </Notice>
      )}
      {known !== 'unknown' && isAllowanceSmall(known) && (
        <p>{m.home_keep_small({ quota: formatSize(currentLocale(), known.quotaInBytes ?? 0) })}</p>
      )}
      <p role="status">{hasReplied && notes.answer !== null && wordsOfKeepingAnswer(notes.answer)}</p>
    </>
  );
}
