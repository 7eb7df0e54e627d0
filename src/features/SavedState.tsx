import { m } from '../i18n/generated/messages';
import { useSessionState } from '../session/use-session';
import { SaveStatus } from '../ui/save-status/SaveStatus';

/** Whether what was typed into the open assessment is stored; each screen shows it once (PRODUCT, contract 2). */
export function SavedState() {
  const saveState = useSessionState((state) => (state.phase === 'open' ? state.saveState : 'saved'));
  return <SaveStatus state={saveState} text={words[saveState]()} />;
}

const words = { saved: m.save_state_saved, saving: m.save_state_saving, failed: m.save_state_failed };
