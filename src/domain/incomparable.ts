import type { Answer } from './answer';
import type { Assessment } from './assessment';
import { wholeQuestionId } from './composite';
import { gradeOfAnswer } from './evidence';
import { type LevelInterval, levelInterval, weakestOf } from './level-interval';
import { type Pack, type Question, type QuestionId, questionsInScope } from './pack';
import { isAsked, isSameMajor, levelsOfStanding, type Standing, standingOf } from './standing';

/** Why a question is in no figure of a comparison (METHOD 2.11). */
export type IncomparableReason =
  /** Another major revision: the same subject, asked otherwise. */
  | 'subject-only'
  /** No answer in the earlier one, which used another version of the questionnaire: new since, or not answered then. */
  | 'new'
  /** The same in the newer one. */
  | 'not-answered-now'
  | 'outside-earlier-scope'
  | 'outside-newer-scope'
  | 'set-aside-earlier'
  | 'set-aside-now'
  | 'set-aside-both'
  /** Answered in one of the two, and no longer in the questionnaire. */
  | 'retired';

/** A question that can't be compared; the levels are null where the assessment has none. */
export interface Incomparable {
  readonly id: QuestionId;
  /** null where the questionnaire no longer has it. */
  readonly question: Question | null;
  readonly reason: IncomparableReason;
  readonly older: LevelInterval | null;
  readonly newer: LevelInterval | null;
}

/** Everything that one of the two asked and that can't be compared, in the order of the questionnaire, retired last. */
export function incomparableBetween(pack: Pack, older: Assessment, newer: Assessment): readonly Incomparable[] {
  const present = questionsInScope(pack, 'full').flatMap((question): readonly Incomparable[] => {
    const [before, now] = [standingOf(pack, question, older), standingOf(pack, question, newer)];
    const reason = reasonOf(before, now);
    if (reason === null) return [];
    return [{ id: question.id, question, reason, older: levelsOfStanding(before), newer: levelsOfStanding(now) }];
  });
  return [...present, ...retired(pack, older, newer)];
}

function reasonOf(before: Standing, now: Standing): IncomparableReason | null {
  if (isAsked(before) && isAsked(now)) {
    if (!isSameMajor([before, now])) return 'subject-only';
    if (before.kind === 'set-aside') return now.kind === 'set-aside' ? 'set-aside-both' : 'set-aside-earlier';
    return now.kind === 'set-aside' ? 'set-aside-now' : null;
  }
  if (isAsked(now)) return before.kind === 'outside-scope' ? 'outside-earlier-scope' : 'new';
  if (isAsked(before)) return now.kind === 'outside-scope' ? 'outside-newer-scope' : 'not-answered-now';
  return null;
}

function retired(pack: Pack, older: Assessment, newer: Assessment): readonly Incomparable[] {
  const known = new Set(questionsInScope(pack, 'full').map(({ id }) => id));
  const [before, now] = [older, newer].map((assessment) => answersByWhole(assessment, known));
  const ids = [...new Set([...(before?.keys() ?? []), ...(now?.keys() ?? [])])].sort();
  const levelsIn = (answers: readonly Answer[] | undefined, { period }: Assessment) =>
    answers
      ? weakestOf(answers.map((answer) => levelInterval(answer.response, gradeOfAnswer(answer, period.to))))
      : null;
  return ids.map((id) => ({
    id,
    question: null,
    reason: 'retired',
    older: levelsIn(before?.get(id), older),
    newer: levelsIn(now?.get(id), newer),
  }));
}

function answersByWhole(assessment: Assessment, known: ReadonlySet<QuestionId>): ReadonlyMap<QuestionId, Answer[]> {
  const byWhole = new Map<QuestionId, Answer[]>();
  for (const answer of Object.values(assessment.answers)) {
    const whole = wholeQuestionId(answer.question);
    if (answer.response !== null && !known.has(whole)) byWhole.set(whole, [...(byWhole.get(whole) ?? []), answer]);
  }
  return byWhole;
}
