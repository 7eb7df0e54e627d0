import type { Answer } from './answer';
import type { Assessment } from './assessment';
import { answersThatCount, intervalOf, wholeQuestionId } from './composite';
import type { LevelInterval } from './level-interval';
import type { Pack, Question } from './pack';
import { majorOf } from './pack-version';
import { isQuestionSetAside } from './scores';

/**
 * How a question stands in one assessment, as far as a comparison needs to know (METHOD 2.11).
 *
 * | in scope | answer | version of the questionnaire | kind              |
 * |----------|--------|------------------------------|-------------------|
 * | no       | any    | any                          | outside-scope     |
 * | yes      | none   | another than the pack's      | not-asked         |
 * | yes      | none   | the pack's                   | applies: 0 to 4   |
 * | yes      | yes    | any                          | set-aside, or applies |
 *
 * Without an answer nobody can tell whether another version asked the question in these words, so it counts as not
 * asked. `major` is null where the parts of a composite were answered in different wordings.
 */
export type Standing =
  | { readonly kind: 'outside-scope' }
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'set-aside'; readonly major: string | null }
  | { readonly kind: 'applies'; readonly major: string | null; readonly interval: LevelInterval };

/** A question that was put, whether it was set aside or not. */
export type AskedStanding = Extract<Standing, { readonly kind: 'set-aside' | 'applies' }>;

/** How the question stands; the evidence is weighed on the day that this assessment speaks of and never again. */
export function standingOf(pack: Pack, question: Question, assessment: Assessment): Standing {
  if (assessment.scope === 'quick' && question.scope === 'full') return { kind: 'outside-scope' };
  const own = answersTo(question, assessment);
  if (own.length === 0 && assessment.pack.version !== pack.version) return { kind: 'not-asked' };
  const major = oneMajor(own.length === 0 ? [question.revision] : own.map(({ questionRevision }) => questionRevision));
  if (isQuestionSetAside(question, assessment.answers[question.id])) return { kind: 'set-aside', major };
  return { kind: 'applies', major, interval: intervalOf(question, assessment) };
}

/** Whether the question was put at all. */
export function isAsked(standing: Standing): standing is AskedStanding {
  return standing.kind === 'applies' || standing.kind === 'set-aside';
}

/** The levels behind a standing; null where there are none to speak of. */
export function levelsOfStanding(standing: Standing): LevelInterval | null {
  return standing.kind === 'applies' ? standing.interval : null;
}

/** Whether two or more met the question in wordings that can be set against each other: a minor revision can. */
export function isSameMajor(standings: readonly AskedStanding[]): boolean {
  const majors = new Set(standings.map(({ major }) => major));
  return majors.size === 1 && !majors.has(null);
}

/** Answers that count, else those to the whole or to any part: they too show that the question was put. */
function answersTo(question: Question, assessment: Assessment): readonly Answer[] {
  const counting = answersThatCount(question, assessment);
  if (counting.length > 0) return counting;
  return Object.values(assessment.answers).filter((answer) => wholeQuestionId(answer.question) === question.id);
}

function oneMajor(revisions: readonly string[]): string | null {
  const majors = new Set(revisions.map(majorOf));
  const [only] = majors;
  return majors.size === 1 && only !== undefined ? only : null;
}
