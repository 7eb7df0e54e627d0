import { type Answer, type Grade, grades } from './answer';
import type { Assessment } from './assessment';
import { answersThatCount } from './composite';
import { gradeOfAnswer } from './evidence';
import { claimedLevels, isNothingEstablished, type LevelInterval } from './level-interval';
import { type Pack, type Question, questionsInScope } from './pack';
import { type AskedStanding, isAsked, isSameMajor, levelsOfStanding, standingOf } from './standing';
import { type Target, targetOf } from './target';

/** Why an answer differs from the earlier one (METHOD 2.11). */
export type ChangeTag = 'real' | 'information' | 'correction' | 'questionnaire' | 'scope';

/** An answer that differs; the levels are null where the question is set aside. */
export interface Change {
  readonly question: Question;
  readonly tag: ChangeTag;
  readonly older: LevelInterval | null;
  readonly newer: LevelInterval | null;
  /** The levels aimed at, which may have changed too. */
  readonly targets: { readonly older: Target['level']; readonly newer: Target['level'] };
}

/** One question in both assessments, with all that the tag depends on. */
interface Pair {
  readonly question: Question;
  readonly assessments: Sides<Assessment>;
  readonly standings: Sides<AskedStanding>;
  readonly targets: Sides<Target['level']>;
}

interface Sides<T> {
  readonly older: T;
  readonly newer: T;
}

/** Every answer whose levels, set-aside state or target changed, in the order of the questionnaire, with its tag. */
export function changesBetween(pack: Pack, older: Assessment, newer: Assessment): readonly Change[] {
  return questionsInScope(pack, 'full').flatMap((question) => {
    const standings = { older: standingOf(pack, question, older), newer: standingOf(pack, question, newer) };
    if (!isAsked(standings.older) || !isAsked(standings.newer)) return [];
    const targets = { older: targetOf(older.targets, question.id), newer: targetOf(newer.targets, question.id) };
    const pair: Pair = {
      question,
      assessments: { older, newer },
      standings: { older: standings.older, newer: standings.newer },
      targets,
    };
    const [before, after] = [levelsOfStanding(standings.older), levelsOfStanding(standings.newer)];
    if (isSameLevels(before, after) && targets.older === targets.newer) return [];
    return [{ question, tag: tagOf(pair, before, after), older: before, newer: after, targets }];
  });
}

/**
 * The first that fits:
 *
 * | what is so                                                               | tag           |
 * |--------------------------------------------------------------------------|---------------|
 * | the questionnaire's major revision differs                               | questionnaire |
 * | set aside in one of the two, or another target                           | scope         |
 * | nothing was or nothing is established: an answer became known, or is lost | information   |
 * | a source of the newer answer is dated after the earlier period           | real          |
 * | the earlier evidence was C or D, and the newer is better                 | information   |
 * | otherwise: the same facts, read otherwise                                | correction    |
 */
function tagOf(pair: Pair, before: LevelInterval | null, after: LevelInterval | null): ChangeTag {
  const { standings, targets } = pair;
  if (!isSameMajor([standings.older, standings.newer])) return 'questionnaire';
  if (before === null || after === null || targets.older !== targets.newer) return 'scope';
  if (isNothingEstablished(before) || isNothingEstablished(after) || hasKnowledgeMoved(pair)) return 'information';
  if (hasNewSource(pair)) return 'real';
  return hasBetterEvidence(pair) ? 'information' : 'correction';
}

/** Of the parts of a composite, more or fewer are known than before, although its weakest part was not [0,4]. */
function hasKnowledgeMoved({ question, assessments: { older, newer } }: Pair): boolean {
  const openIn = (assessment: Assessment) =>
    answersThatCount(question, assessment).filter(({ response }) => claimedLevels(response) === null).length;
  return openIn(older) !== openIn(newer);
}

/** ISO dates compare as text. A search shows when somebody looked, not when something happened. */
function hasNewSource({ question, assessments: { older, newer } }: Pair): boolean {
  return answersThatCount(question, newer)
    .flatMap(({ citations }) => citations)
    .some(({ kind, date }) => kind !== 'search-found-nothing' && date > older.period.to);
}

function hasBetterEvidence({ question, assessments: { older, newer } }: Pair): boolean {
  const before = weakestGrade(answersThatCount(question, older), older);
  return (before === 'C' || before === 'D') && weakestGrade(answersThatCount(question, newer), newer) < before;
}

function weakestGrade(answers: readonly Answer[], assessment: Assessment): Grade {
  const used = answers.map((answer) => gradeOfAnswer(answer, assessment.period.to));
  return [...grades].reverse().find((grade) => used.includes(grade)) ?? 'D';
}

function isSameLevels(a: LevelInterval | null, b: LevelInterval | null): boolean {
  return a?.lo === b?.lo && a?.hi === b?.hi;
}
