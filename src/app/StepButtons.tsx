import { useEffect, useState } from 'react';
import { fieldWords } from '../features/field-words';
import { m } from '../i18n/generated/messages';
import type { Session } from '../session/session';
import { useSession, useSessionState } from '../session/use-session';
import { Button } from '../ui/button/Button';
import styles from './AssessmentBar.module.css';

/** Undo and redo for the open assessment, by button and by the keys everybody knows; what happened is announced. */
export function StepButtons() {
  const session = useSession();
  const [said, setSaid] = useState('');
  const canUndo = useSessionState((state) => state.phase === 'open' && state.stacks.undoable.length > 0);
  const canRedo = useSessionState((state) => state.phase === 'open' && state.stacks.redoable.length > 0);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const kind = stepOfKeys(event);
      if (kind === null || isWriting(event.target)) return;
      event.preventDefault();
      setSaid(outcomeWords(kind, session.step(kind)));
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [session]);
  return (
    <div className={styles.steps}>
      <Button kind="quiet" aria-disabled={!canUndo} onClick={() => setSaid(outcomeWords('undo', session.step('undo')))}>
        {m.journal_step_undo()}
      </Button>
      <Button kind="quiet" aria-disabled={!canRedo} onClick={() => setSaid(outcomeWords('redo', session.step('redo')))}>
        {m.journal_step_redo()}
      </Button>
      <span role="status">{said}</span>
    </div>
  );
}

type StepKind = 'undo' | 'redo';

/** Control or command with Z; with shift, or Y, the other way. */
function stepOfKeys({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): StepKind | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  const letter = key.toLowerCase();
  if (letter === 'y') return 'redo';
  return letter === 'z' ? (shiftKey ? 'redo' : 'undo') : null;
}

/** In a text the keys belong to the text. */
function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'button', 'file'].includes(target.type);
  return target instanceof HTMLTextAreaElement;
}

function outcomeWords(kind: StepKind, outcome: ReturnType<Session['step']>): string {
  const change = outcome?.entry.changes[0];
  if (!outcome || !change) return '';
  const field = { field: fieldWords(change.path) };
  if (!outcome.done) return m.journal_step_refused(field);
  return kind === 'undo' ? m.journal_step_undone(field) : m.journal_step_redone(field);
}
