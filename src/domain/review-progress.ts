import type { Answer } from './answer';
import type { Assessment } from './assessment';
import { questionsThatCount } from './composite';
import { type Pack, type Question, questionsInScope } from './pack';

/** How far the second reading has come, over all answers given to the questions asked. */
export interface ReviewProgress {
  readonly confirmed: number;
  readonly flagged: number;
  /** Confirmed once, changed since. */
  readonly lapsed: number;
  readonly draft: number;
  /** The first question that waits, flagged ones first; null where every answer is confirmed. */
  readonly next: Question | null;
}

/** Counts what waits for review: everything answered and not confirmed (drafts, flags, lapsed confirmations). */
export function reviewProgress(pack: Pack, assessment: Assessment): ReviewProgress {
  const given = questionsInScope(pack, assessment.scope).flatMap((question) =>
    questionsThatCount(question, assessment).flatMap(({ id }) => {
      const answer = assessment.answers[id];
      return answer && answer.response !== null ? [{ question, answer }] : [];
    }),
  );
  const of = (kind: Answer['review']['kind']) => given.filter(({ answer }) => answer.review.kind === kind);
  const next = of('flagged')[0] ?? given.find(({ answer }) => answer.review.kind !== 'confirmed');
  return {
    confirmed: of('confirmed').length,
    flagged: of('flagged').length,
    lapsed: of('lapsed').length,
    draft: of('draft').length,
    next: next?.question ?? null,
  };
}
