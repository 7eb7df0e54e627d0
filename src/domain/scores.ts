import type { Answer } from './answer';
import type { Assessment } from './assessment';
import {
  axisShare,
  type RequirementCell,
  requirementCells,
  type ScoredQuestion,
  type ShareInterval,
  type ThemeCell,
  themeCells,
} from './cell';
import { intervalOf } from './composite';
import { type Flag, pairFlags } from './flags';
import { isSetAside } from './level-interval';
import { type MinimumResult, minimumResults } from './minimums';
import { type Axis, axes, type Pack, type Question, type QuestionId, questionsInScope } from './pack';
import { type Priority, priorities } from './priority';
import { targetOf } from './target';
import { weightsInForce, type WeightsByRequirement } from './weights';

/** Everything that follows from the answers of one assessment (METHOD 2.3 to 2.7); derived, never stored. */
export interface Scores {
  readonly minimums: readonly MinimumResult[];
  readonly flags: readonly Flag[];
  /** In the order of the questionnaire; without questions set aside, with those of the outward strip. */
  readonly questions: readonly ScoredQuestion[];
  readonly requirements: readonly RequirementCell[];
  readonly themes: readonly ThemeCell[];
  readonly axes: readonly ({ readonly axis: Axis } & ShareInterval)[];
  readonly priorities: readonly Priority[];
  readonly setAside: readonly QuestionId[];
}

/** The questions of an assessment with what their answers earn, before anything is averaged. */
export interface AskedQuestions {
  readonly scored: readonly ScoredQuestion[];
  readonly setAside: readonly Question[];
}

/** The scores of an assessment; the order in which answers were given changes nothing. */
export function scoreAssessment(pack: Pack, assessment: Assessment): Scores {
  return scoresOf(askedQuestions(pack, assessment), { pack, assessment });
}

/** Every question in scope with its interval, and those that are set aside. */
export function askedQuestions(pack: Pack, assessment: Assessment): AskedQuestions {
  const asked = questionsInScope(pack, assessment.scope);
  const isAside = (question: Question) => isQuestionSetAside(question, assessment.answers[question.id]);
  return {
    scored: asked
      .filter((question) => !isAside(question))
      .map((question) => ({ question, interval: intervalOf(question, assessment) })),
    setAside: asked.filter(isAside),
  };
}

/** What turns intervals into scores. */
export interface ScoringContext {
  readonly pack: Pack;
  readonly assessment: Assessment;
  /** Other weights than those in force, for an alternative view. */
  readonly weights?: WeightsByRequirement;
}

/** The scores that follow from these intervals, with the targets, efforts and weights that were decided. */
export function scoresOf({ scored, setAside }: AskedQuestions, context: ScoringContext): Scores {
  const { pack, assessment, weights = weightsInForce(pack, assessment.weighting) } = context;
  const counted = countedQuestions(scored);
  const requirements = requirementCells(counted, pack.requirements, weights);
  return {
    questions: scored,
    requirements,
    minimums: minimumResults(counted),
    flags: pairFlags(counted, assessment.scope),
    themes: themeCells(
      pack.themes.map(({ id }) => id),
      requirements,
      counted,
    ),
    axes: axes.flatMap((axis) => {
      const share = axisShare(axis, counted, weights);
      return share ? [{ axis, ...share }] : [];
    }),
    priorities: priorities(counted, {
      efforts: assessment.efforts,
      target: (question) => targetOf(assessment.targets, question),
      weights,
      placeByQuestion: placesAmongParagraphs(pack),
    }),
    setAside: setAside.map(({ id }) => id),
  };
}

/** The outward strip asks what others owe; it is shown level by level and enters no score (METHOD 3.4). */
export function countedQuestions(scored: readonly ScoredQuestion[]): readonly ScoredQuestion[] {
  return scored.filter(({ question }) => question.theme !== 'X');
}

/** Set aside only with an allowed reason and never on a critical minimum, whatever an imported file says (METHOD 2.2). */
export function isQuestionSetAside(question: Question, answer: Answer | undefined): boolean {
  const response = answer?.response ?? null;
  return (
    question.criticalMinimum === null &&
    isSetAside(response) &&
    response?.kind === 'na' &&
    response.reason !== null &&
    question.notApplicable.includes(response.reason)
  );
}

/** By paragraph; questions of one paragraph by axis and number, so that the order of a pack decides nothing. */
function placesAmongParagraphs(pack: Pack): ReadonlyMap<QuestionId, number> {
  const paragraphs = pack.sources.flatMap((source) => source.paragraphs.map(({ id }) => id));
  const place = new Map(paragraphs.map((id, index) => [id, index]));
  const placeOf = ({ paragraph }: Question) => place.get(paragraph) ?? paragraphs.length;
  const byParagraph = pack.themes
    .flatMap((theme) => theme.questions)
    .sort(
      (a, b) =>
        placeOf(a) - placeOf(b) || axes.indexOf(a.axis) - axes.indexOf(b.axis) || a.id.localeCompare(b.id, 'en'),
    );
  return new Map(byParagraph.map(({ id }, index) => [id, index]));
}
