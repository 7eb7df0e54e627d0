import { m } from '../i18n/generated/messages';
import { useSessionState } from '../session/use-session';
import { Button } from '../ui/button/Button';
import { SaveStatus } from '../ui/save-status/SaveStatus';

/** Whether what was typed into the open assessment is stored; each screen shows it once (PRODUCT, contract 2). */
export function SavedState() {
  const saveState = useSessionState((state) => (state.phase === 'open' ? state.saveState : 'saved'));
  return (
    <div>
      <SaveStatus state={saveState} text={words[saveState]()} />{' '}
      {saveState === 'failed' && (
        <Button kind="quiet" onClick={goToWhatToDo}>
          {m.save_state_help()}
        </Button>
      )}
    </div>
  );
}

/** What to do stands at the head of the page, which may have scrolled away. */
function goToWhatToDo() {
  const way = document.querySelector<HTMLElement>('[role=alert] button');
  way?.scrollIntoView({ block: 'center' });
  way?.focus({ preventScroll: true });
}

const words = { saved: m.save_state_saved, saving: m.save_state_saving, failed: m.save_state_failed };
