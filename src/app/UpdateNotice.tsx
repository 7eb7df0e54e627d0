import { useSyncExternalStore } from 'react';
import { isAnythingHalfTyped, onHalfTyped } from '../features/half-typed';
import { useDevice } from '../features/services';
import { m } from '../i18n/generated/messages';
import { useSession, useSessionState } from '../session/use-session';
import { Button } from '../ui/button/Button';
import { Notice } from '../ui/notice/Notice';
import { isFreeToReload, type Unsaved, unsavedOf } from './unsaved';
import { currentUpdate, onUpdate, type Update } from './update-ready';

/** Offers a newer version once it is on the device; while something is unsaved it waits, and says for what. */
export function UpdateNotice() {
  const update = useSyncExternalStore(onUpdate, currentUpdate);
  return update && <UpdateOffer update={update} />;
}

/** The offer itself; what is typed is stored before the switch. */
export function UpdateOffer({ update }: { readonly update: Update }) {
  const session = useSession();
  const { isLasting } = useDevice();
  const isHalfTyped = useSyncExternalStore(onHalfTyped, isAnythingHalfTyped);
  const unsaved = useSessionState((state) => unsavedOf(state, isHalfTyped, isLasting));
  const change = async () => {
    if (await isFreeToReload(session, isLasting)) update.switchNow();
  };
  return (
    <Notice
      tone="info"
      role="status"
      actions={unsaved === null && <Button onClick={() => void change()}>{m.app_update_apply()}</Button>}
    >
      <p>{update.kind === 'waiting' ? m.app_update_ready() : m.app_update_elsewhere()}</p>
      {unsaved !== null && <p data-waits-for={unsaved}>{reasons[unsaved]()}</p>}
    </Notice>
  );
}

const reasons: Readonly<Record<Unsaved, () => string>> = {
  'not-saved': m.app_update_notsaved,
  'half-typed': m.app_update_halftyped,
  'not-lasting': m.app_update_notlasting,
};
