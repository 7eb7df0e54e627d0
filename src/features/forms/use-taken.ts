import { useState } from 'react';
import type { Command } from '../../domain/commands';
import { useSession, useSessionState } from '../../session/use-session';
import type { OpenState, SessionState } from '../../session/session-state';
import { useFocusLater } from '../use-focus-later';

/** What was brought in from a paper: `last` can be taken back by itself, `refused` cannot any more. */
export interface Taken {
  readonly count: number;
  readonly standing: 'last' | 'earlier' | 'undone' | 'refused';
}

interface Noted {
  readonly count: number;
  /** The name of its entry in the journal; null where nothing changed. */
  readonly entry: string | null;
  readonly isRefused: boolean;
}

/** Brings answers in as one step and offers the way back of just this step; the focus goes to where it is told. */
export function useTaken(place: string) {
  const session = useSession();
  const focusLater = useFocusLater();
  const [noted, setNoted] = useState<Noted | null>(null);
  const standing = useSessionState((state) => standingOf(state, noted));
  const taken: Taken | null = noted && { count: noted.count, standing };
  const say = (news: Noted): void => {
    setNoted(news);
    focusLater(`[data-taken="${place}"]`);
  };
  return {
    taken,
    take: (command: Command): void => {
      const before = openState(session.store.getState());
      session.apply(command);
      const after = openState(session.store.getState());
      const earlier = new Set(Object.values(before?.assessment.answers ?? {}));
      const count = Object.values(after?.assessment.answers ?? {}).filter((answer) => !earlier.has(answer)).length;
      say({ count, entry: count === 0 ? null : lastOf(after), isRefused: false });
    },
    /** Whether it is taken back. */
    undo: (): boolean => {
      const isUndone = standing === 'last' && session.step('undo')?.done === true;
      if (noted) say({ ...noted, isRefused: !isUndone });
      return isUndone;
    },
    forget: () => setNoted(null),
  };
}

function standingOf(state: SessionState, noted: Noted | null): Taken['standing'] {
  const open = openState(state);
  if (noted?.isRefused) return 'refused';
  if (noted === null || noted.entry === null || open === null) return 'earlier';
  if (open.stacks.redoable.some(({ name }) => name === noted.entry)) return 'undone';
  return lastOf(open) === noted.entry ? 'last' : 'earlier';
}

const openState = (state: SessionState): OpenState | null => (state.phase === 'open' ? state : null);

const lastOf = (open: OpenState | null): string | null => open?.stacks.undoable.at(-1)?.name ?? null;
