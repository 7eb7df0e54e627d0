import { useEffect, useState } from 'react';
import type { Round } from '../../../domain/ballot';
import type { Vote } from '../../../domain/consensus';
import type { QuestionId } from '../../../domain/pack';
import { castVotes, countUrn, emptyUrn, type Urn } from '../../../domain/urn';
import { useHalfTyped } from '../../half-typed';
import { useOpenAssessment } from '../../open-assessment';
import { useServices } from '../../services';
import { useUnlocked } from '../../use-unlocked';

/** The open urn and what can be done with it. */
export interface OpenUrn {
  readonly urn: Urn | null;
  /** Whether it outlives the page; that of an encrypted assessment does not. */
  readonly isLasting: boolean;
  readonly open: (round: Round, questions: readonly QuestionId[]) => void;
  readonly cast: (votes: ReadonlyMap<QuestionId, Vote>) => void;
  /** Counts the votes into the assessment and closes the urn. */
  readonly count: () => void;
  readonly discard: () => void;
}

/** One urn for each assessment. Every step reads anew what is stored: another window may have put votes in. */
export function useUrn(): OpenUrn {
  const { urns } = useServices();
  const { assessment, run } = useOpenAssessment();
  const isLasting = !useUnlocked().has(assessment.id);
  const [urn, setUrn] = useState(() => urns.read(assessment.id));
  useHalfTyped(!isLasting && urn !== null && urn.voters > 0);
  useEffect(() => {
    const readAnew = () => setUrn(urns.read(assessment.id));
    window.addEventListener('storage', readAnew);
    return () => window.removeEventListener('storage', readAnew);
  }, [urns, assessment.id]);
  const put = (next: Urn | null) => {
    urns.write(assessment.id, next, { isLasting });
    setUrn(next);
  };
  return {
    urn,
    isLasting,
    open: (round, questions) => put(urns.read(assessment.id) ?? emptyUrn(round, questions)),
    cast: (votes) => {
      const now = urns.read(assessment.id);
      put(now && castVotes(now, votes));
    },
    count: () => {
      const now = urns.read(assessment.id);
      if (now) run(countUrn(now));
      put(null);
    },
    discard: () => put(null),
  };
}
