import { useEffect, useState } from 'react';
import type { StorageFacts } from '../../domain/ports';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { Button } from '../../ui/button/Button';
import { Notice } from '../../ui/notice/Notice';
import { Section } from '../../ui/page/Section';
import { useDevice } from '../services';

/** What the browser says of the storage: not asked yet, nothing at all, or the facts. */
type Known = 'reading' | 'unknown' | StorageFacts;

/** Where the data lives, who could delete it, and the way to ask the browser for a promise. */
export function KeepSection() {
  const { deviceStorage } = useDevice();
  const [known, setKnown] = useState<Known>('reading');
  const [reply, setReply] = useState('');
  useEffect(() => {
    let isCurrent = true;
    void deviceStorage.facts().then((facts) => {
      if (isCurrent) setKnown(facts.ok ? facts.value : 'unknown');
    });
    return () => {
      isCurrent = false;
    };
  }, [deviceStorage]);
  const ask = async () => {
    const facts = await deviceStorage.persist();
    if (facts.ok) setKnown(facts.value);
    setReply(facts.ok && facts.value.persisted ? m.home_keep_granted() : m.home_keep_refused());
  };
  return (
    <Section title={m.home_keep_title()}>
      <p>{m.home_keep_device()}</p>
      <p>{m.home_keep_shared()}</p>
      <Keeping known={known} onAsk={() => void ask()} />
      <p role="status">{reply}</p>
    </Section>
  );
}

function Keeping({ known, onAsk }: { readonly known: Known; readonly onAsk: () => void }) {
  if (known === 'reading') return null;
  if (known === 'unknown') return <p>{m.home_keep_unknown()}</p>;
  const used = usedShare(known);
  return (
    <>
      {known.persisted ? (
        <p>{m.home_keep_persisted()}</p>
      ) : (
        <Notice tone="warning" actions={<Button onClick={onAsk}>{m.home_keep_ask()}</Button>}>
          <p>{m.home_keep_evictable()}</p>
        </Notice>
      )}
      {used !== null && <p>{m.home_keep_usage({ used })}</p>}
    </>
  );
}

/** Rounded up to a whole percent, so that "0 %" never claims that nothing is stored. */
function usedShare({ usageInBytes, quotaInBytes }: StorageFacts): string | null {
  if (usageInBytes === null || quotaInBytes === null || quotaInBytes === 0) return null;
  const percent = Math.max(1, Math.ceil((100 * usageInBytes) / quotaInBytes));
  return new Intl.NumberFormat(currentLocale(), { style: 'percent' }).format(percent / 100);
}
