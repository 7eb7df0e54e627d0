import { useSyncExternalStore } from 'react';
import type { AssessmentId } from '../domain/assessment';
import { useDevice } from '../features/services';
import { useUnlocked } from '../features/use-unlocked';
import { m } from '../i18n/generated/messages';
import { Button } from '../ui/button/Button';
import { Notice } from '../ui/notice/Notice';
import styles from './AssessmentBar.module.css';

/** Locks the open assessment, where it is encrypted; says so where it was to be locked and could not be. */
export function LockButton({ id }: { readonly id: AssessmentId }) {
  const { locking } = useDevice();
  const isUnlocked = useUnlocked().has(id);
  const refused = useSyncExternalStore(locking.subscribe, locking.refused);
  if (!isUnlocked) return null;
  return (
    <>
      <div className={styles.steps}>
        <Button kind="quiet" onClick={() => void locking.lock(id)}>
          {m.vault_lock_button()}
        </Button>
      </div>
      {refused === id && (
        <Notice tone="warning" role="alert">
          <p>{m.vault_lock_failed()}</p>
        </Notice>
      )}
    </>
  );
}
