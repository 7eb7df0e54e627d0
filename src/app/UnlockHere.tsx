import { Suspense, useState } from 'react';
import { m } from '../i18n/generated/messages';
import { useAssessment, useSession } from '../session/use-session';
import { Button } from '../ui/button/Button';
import { lazyScreen } from './lazy-screen';

const UnlockDialog = lazyScreen(() => import('./UnlockDialog'), 'UnlockDialog');

/** The way on for words that wait because another window encrypted their assessment. */
export function UnlockHere() {
  const session = useSession();
  const { id } = useAssessment();
  const [isAsking, setAsking] = useState(false);
  const goOn = () => {
    setAsking(false);
    void session.retry();
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{m.vault_unlock_here()}</Button>
      {isAsking && (
        <Suspense>
          <UnlockDialog id={id} onUnlocked={goOn} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  );
}
