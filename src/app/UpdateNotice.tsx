import { useSyncExternalStore } from 'react';
import { m } from '../i18n/generated/messages';
import { useSession } from '../session/use-session';
import { Button } from '../ui/button/Button';
import { Notice } from '../ui/notice/Notice';
import { onUpdateReady, waitingUpdate } from './update-ready';

/** Offers a newer version once it is on the device; what is typed is stored before the switch, or the switch waits. */
export function UpdateNotice() {
  const session = useSession();
  const switchNow = useSyncExternalStore(onUpdateReady, waitingUpdate);
  if (switchNow === null) return null;
  const change = async () => {
    const stored = await session.flush();
    if (stored.ok) switchNow();
  };
  return (
    <Notice tone="info" role="status" actions={<Button onClick={() => void change()}>{m.app_update_apply()}</Button>}>
      <p>{m.app_update_ready()}</p>
    </Notice>
  );
}
