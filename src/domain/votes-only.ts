import type { Answer, Response } from './answer';
import type { Assessment } from './assessment';
import { createAssessment } from './commands';
import { voteIn } from './count-votes';
import { draft } from './review';

/**
 * What goes back of a copy that was sent out for a secret vote (METHOD 2.9): a level or "don't know" on each question.
 * Notes, evidence, ticks, offices, and the moment of each vote stay with the person.
 */
export function votesOnly(copy: Assessment): Assessment {
  const { request, changedAt, createdAt } = copy;
  const votes = Object.values<Answer>(copy.answers).flatMap((answer): readonly Answer[] => {
    const vote = voteIn(answer.response);
    if (vote === null) return [];
    const response: Response = vote === 'dk' ? { kind: 'dk', whoWouldKnow: '' } : { kind: 'level', level: vote };
    const { question, questionRevision } = answer;
    const bare = {
      elements: [],
      citations: [],
      gradeOverride: null,
      note: '',
      handling: 'clear',
      review: draft,
    } as const;
    return [{ question, questionRevision, response, ...bare, changedAt: createdAt }];
  });
  return {
    ...createAssessment(copy, createdAt),
    request: request && { ...request, role: '' },
    changedAt,
    answers: Object.fromEntries(votes.map((vote) => [vote.question, vote])),
  };
}
