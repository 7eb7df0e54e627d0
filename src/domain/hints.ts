import type { Answer, Citation } from './answer';
import type { Assessment } from './assessment';
import { questionsThatCount } from './composite';
import { compare, fraction, type Fraction, subtract } from './fraction';
import { claimedLevels, type LevelInterval, nothingEstablished, weakestOf } from './level-interval';
import { type Axis, type Pack, type Question, type QuestionId, questionsInScope, type RequirementId } from './pack';

/** Two answers that may well both be right, but are worth a second look (METHOD 3.1). */
export type HintKind =
  | 'work-without-budget'
  | 'practice-above-law'
  | 'parliament-without-committee'
  | 'evidence-older-than-law'
  | 'set-aside-beside-answer';

/** A question to the user, never a correction; it changes no score. */
export interface Hint {
  readonly kind: HintKind;
  /** The questions to look at first; never none. */
  readonly about: readonly QuestionId[];
  /** Those they are compared with; none where a question is compared with itself alone. */
  readonly comparedWith: readonly QuestionId[];
}

/** A hint as it stands at one of its questions. */
export interface HintAtQuestion {
  readonly kind: HintKind;
  /** Whether this is a question to look at first, or one that those are compared with. */
  readonly side: 'about' | 'compared-with';
  /** Those on the other side. */
  readonly others: readonly QuestionId[];
}

/**
 * What to ask the user about, kind by kind and in the order of the questionnaire. Compared is what was claimed, before
 * evidence is weighed; a question without a claim is compared with nothing.
 *
 * | kind                         | asked when                                                                       |
 * |------------------------------|----------------------------------------------------------------------------------|
 * | work-without-budget          | R09.I1 at 3 or above and R10.I1 at most 1                                        |
 * | practice-above-law           | in one requirement, mean of I two levels or more above the mean of L             |
 * | parliament-without-committee | questions on axis P at 3 or above and R05.P1 below 2: one hint for them all      |
 * | evidence-older-than-law      | newest evidence besides laws is older than the newest law cited in the requirement |
 * | set-aside-beside-answer      | a question is set aside, another of its requirement has a level                  |
 *
 * The outward strip asks about others and is left out.
 */
export function consistencyHints(pack: Pack, assessment: Assessment): readonly Hint[] {
  const asked = questionsInScope(pack, assessment.scope)
    .filter(({ theme }) => theme !== 'X')
    .map((question) => readingOf(question, assessment));
  const requirements = groupByRequirement(asked);
  return [
    ...hintsOnBudget(asked),
    ...requirements.flatMap(hintsOnLaw),
    ...hintsOnCommittee(asked),
    ...requirements.flatMap(hintsOnAge),
    ...requirements.flatMap(hintsOnSetAside),
  ];
}

/**
 * What to ask at one question, whichever side of a hint it stands on: each kind once, however many hints speak of it,
 * and where it stands on both sides, as one to look at first.
 */
export function hintsAt(hints: readonly Hint[], question: QuestionId): readonly HintAtQuestion[] {
  const kinds = [...new Set(hints.map(({ kind }) => kind))];
  return kinds.flatMap((kind) =>
    hintAt(
      hints.filter((hint) => hint.kind === kind),
      question,
    ),
  );
}

const pairs = {
  work: { question: 'R09.I1', from: 3 },
  budget: { question: 'R10.I1', upTo: 1 },
  committee: { question: 'R05.P1', upTo: 1 },
  parliament: { from: 3 },
  practice: { above: 2 },
} as const;

/** What an assessment says on one question, as far as hints look at it. */
interface Reading {
  readonly question: Question;
  /** null where no level is claimed. */
  readonly claimed: LevelInterval | null;
  readonly isSetAside: boolean;
  readonly citations: readonly Citation[];
}

function readingOf(question: Question, assessment: Assessment): Reading {
  const answers = questionsThatCount(question, assessment).map(({ id }) => assessment.answers[id]);
  return {
    question,
    claimed: claimOf(answers),
    isSetAside: answers.some((answer) => answer?.response?.kind === 'na'),
    citations: answers.flatMap((answer) => answer?.citations ?? []),
  };
}

/** A composite claims what its weakest part allows, as soon as one part claims a level. */
function claimOf(answers: readonly (Answer | undefined)[]): LevelInterval | null {
  const claims = answers.map((answer) => claimedLevels(answer?.response ?? null));
  return claims.some((claim) => claim !== null) ? weakestOf(claims.map((claim) => claim ?? nothingEstablished)) : null;
}

function hintsOnBudget(asked: readonly Reading[]): readonly Hint[] {
  const { work, budget } = pairs;
  const [working, paid] = [claimedOn(asked, work.question), claimedOn(asked, budget.question)];
  if (!working || !paid || working.claimed.lo < work.from || paid.claimed.hi > budget.upTo) return [];
  return [{ kind: 'work-without-budget', about: [working.question.id], comparedWith: [paid.question.id] }];
}

function hintsOnLaw(requirement: readonly Reading[]): readonly Hint[] {
  const [practice, law] = [claimsOnAxis(requirement, 'I'), claimsOnAxis(requirement, 'L')];
  if (practice.length === 0 || law.length === 0) return [];
  const distance = subtract(mean(practice, 'lo'), mean(law, 'hi'));
  if (compare(distance, fraction(pairs.practice.above)) < 0) return [];
  return [{ kind: 'practice-above-law', about: idsOf(practice), comparedWith: idsOf(law) }];
}

function hintsOnCommittee(asked: readonly Reading[]): readonly Hint[] {
  const committee = claimedOn(asked, pairs.committee.question);
  if (!committee || committee.claimed.hi > pairs.committee.upTo) return [];
  const working = claimsOnAxis(asked, 'P').filter(({ claimed }) => claimed.lo >= pairs.parliament.from);
  if (working.length === 0) return [];
  return [{ kind: 'parliament-without-committee', about: idsOf(working), comparedWith: [committee.question.id] }];
}

/** Only texts in force change the law; dates are ISO, so they compare as text. */
function hintsOnAge(requirement: readonly Reading[]): readonly Hint[] {
  const isLawInForce = ({ kind, status }: Citation) => kind === 'legal-text' && status === 'in-force';
  const changed = newestDate(requirement.flatMap(({ citations }) => citations.filter(isLawInForce)));
  const citing = requirement.filter(({ citations }) =>
    citations.some((citation) => isLawInForce(citation) && citation.date === changed),
  );
  return requirement.flatMap(({ question, citations }) => {
    const newest = newestDate(citations.filter(({ kind }) => kind !== 'legal-text'));
    if (newest === '' || newest >= changed) return [];
    const others = idsOf(citing).filter((id) => id !== question.id);
    return [{ kind: 'evidence-older-than-law', about: [question.id], comparedWith: others }];
  });
}

function hintsOnSetAside(requirement: readonly Reading[]): readonly Hint[] {
  const answered = requirement.flatMap(({ claimed, question }) => (claimed ? [question.id] : []));
  if (answered.length === 0) return [];
  return requirement
    .filter(({ isSetAside }) => isSetAside)
    .map(({ question }) => ({ kind: 'set-aside-beside-answer', about: [question.id], comparedWith: answered }));
}

function hintAt(ofKind: readonly Hint[], question: QuestionId): readonly HintAtQuestion[] {
  const about = ofKind.filter((hint) => hint.about.includes(question));
  const against = ofKind.filter((hint) => hint.comparedWith.includes(question));
  const [first] = ofKind;
  if (!first || about.length + against.length === 0) return [];
  const [side, others] =
    about.length > 0
      ? (['about', about.flatMap(({ comparedWith }) => comparedWith)] as const)
      : (['compared-with', against.flatMap((hint) => hint.about)] as const);
  return [{ kind: first.kind, side, others: [...new Set(others)] }];
}

const idsOf = (readings: readonly Reading[]): readonly QuestionId[] => readings.map(({ question }) => question.id);

type Claim = Reading & { readonly claimed: LevelInterval };

function isClaim(reading: Reading): reading is Claim {
  return reading.claimed !== null;
}

function claimedOn(asked: readonly Reading[], id: string): Claim | undefined {
  return asked.filter(isClaim).find(({ question }) => question.id === id);
}

function claimsOnAxis(readings: readonly Reading[], axis: Axis): readonly Claim[] {
  return readings.filter(isClaim).filter(({ question }) => question.axis === axis);
}

function mean(claims: readonly Claim[], end: 'lo' | 'hi'): Fraction {
  const total = claims.reduce((levels: number, { claimed }) => levels + claimed[end], 0);
  return fraction(total, claims.length);
}

function newestDate(citations: readonly Citation[]): string {
  return citations.reduce((newest, { date }) => (date > newest ? date : newest), '');
}

function groupByRequirement(asked: readonly Reading[]): readonly (readonly Reading[])[] {
  const groups = new Map<RequirementId, Reading[]>();
  for (const reading of asked) {
    const { requirement } = reading.question;
    groups.set(requirement, [...(groups.get(requirement) ?? []), reading]);
  }
  return [...groups.values()];
}
