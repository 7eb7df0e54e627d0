import { countOf, type Tally, votesOf } from './ballot';
import { type Consensus, consensusOf } from './consensus';
import { gradeOfAnswer } from './evidence';
import type { Answer, Grade } from './answer';
import { claimedLevels, levelInterval, type LevelInterval } from './level-interval';
import { type Element, type Level, levels, type Question } from './pack';

/** What a room's votes on a story card say of the question's anchors, never of the people (METHOD 5, "vague scale"). */
export type AnchorVerdict =
  | 'keeps'
  | 'reword'
  /** Fewer readers than a share can be taken of. */
  | 'too-few'
  /** The model answer gives no level and no "don't know" that a slip could name. */
  | 'not-judged';

/** A room's votes on one story card beside the model answer. */
export interface Calibration {
  readonly consensus: Consensus;
  readonly votes: number;
  /** The levels that the model answer claims; null where it claims none. */
  readonly model: LevelInterval | null;
  /** Votes for what the model answer says. */
  readonly forModel: number;
  readonly verdict: AnchorVerdict;
  readonly grade: Grade;
  /** What the model answer counts as once its evidence is weighed (METHOD 2.3). */
  readonly counted: LevelInterval;
  /** The level outside the model's that most chose, the lower of two; null where nobody did. */
  readonly elsewhere: Level | null;
  /** Whether another level outside the model's was chosen just as often. */
  readonly isElsewhereTied: boolean;
  /** Of the question's elements, what the card meets and what it does not. */
  readonly met: readonly Element[];
  readonly missing: readonly Element[];
}

interface Card {
  readonly question: Question;
  /** What a careful reader answers. */
  readonly answer: Answer;
  readonly assessedOn: string;
}

const fewestReaders = 3;

/** The first vote on a card compared with its model answer; an anchor keeps with 70 % of all readers (METHOD 5). */
export function calibrate({ question, answer, assessedOn }: Card, tally: Tally): Calibration {
  const model = claimedLevels(answer.response);
  const grade = gradeOfAnswer(answer, assessedOn);
  const votes = countOf(tally);
  const forModel = votesFor(answer, model, tally);
  const ticked = new Set(answer.elements);
  const [elsewhere = null, second] = mostChosen(
    levels.filter((level) => !isWithin(level, model)),
    tally,
  );
  return {
    consensus: consensusOf(votesOf(tally)),
    votes,
    model,
    forModel: forModel ?? 0,
    verdict: verdictOf(forModel, votes),
    grade,
    counted: levelInterval(answer.response, grade),
    elsewhere,
    isElsewhereTied: second !== undefined,
    met: question.elements.filter(({ id }) => ticked.has(id)),
    missing: question.elements.filter(({ id }) => !ticked.has(id)),
  };
}

/** null where no vote can say what the model answer says. */
function votesFor({ response }: Answer, model: LevelInterval | null, tally: Tally): number | null {
  if (response?.kind === 'dk') return tally.dontKnows;
  if (model === null) return null;
  return tally.levels.reduce((sum, count, level) => (isWithin(level, model) ? sum + count : sum), 0);
}

function verdictOf(forModel: number | null, votes: number): AnchorVerdict {
  if (forModel === null) return 'not-judged';
  if (votes < fewestReaders) return 'too-few';
  return 10 * forModel >= 7 * votes ? 'keeps' : 'reword';
}

function isWithin(level: number, model: LevelInterval | null): boolean {
  return model !== null && level >= model.lo && level <= model.hi;
}

function mostChosen(among: readonly Level[], { levels: counts }: Tally): readonly Level[] {
  const countAt = (level: Level) => counts[level] ?? 0;
  const most = Math.max(0, ...among.map(countAt));
  return most === 0 ? [] : among.filter((level) => countAt(level) === most);
}
