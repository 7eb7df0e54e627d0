import type { Assessment } from '../domain/assessment';
import type { ShareInterval, ThemeCell } from '../domain/cell';
import { confidenceOfQuestion, confidenceOfTheme } from '../domain/confidence';
import { isEnoughKnown, printInterval } from '../domain/display';
import { enquiriesToSend } from '../domain/enquiries-to-send';
import { printFraction } from '../domain/fraction';
import type { LevelInterval } from '../domain/level-interval';
import { questionsToLookAt } from '../domain/look-again';
import { answersKeptAside } from '../domain/move-pack';
import type { Pack, Scope } from '../domain/pack';
import { reviewProgress } from '../domain/review-progress';
import { askedQuestions, scoresOf } from '../domain/scores';
import { setAsideShares, zeroView } from '../domain/set-aside';
import { rankStability, type Stability } from '../domain/stability';
import { fixedWeights, weightsInForce, weightsOfProfile } from '../domain/weights';
import { weightsFingerprint } from '../domain/weights-fingerprint';
import { smallestSetForMinimums } from '../domain/what-would-change';

/** Everything that follows from an assessment as PRODUCT contract 4 fixes it for scripts: fractions as text, priorities in order. */
export function scoresForScripts(pack: Pack, assessment: Assessment) {
  const asked = askedQuestions(pack, assessment);
  const scores = scoresOf(asked, { pack, assessment });
  const weights = weightsInForce(pack, assessment.weighting);
  const { scope } = assessment;
  const { next, ...review } = reviewProgress(pack, assessment);
  return {
    assessment: { id: assessment.id, title: assessment.title, purpose: assessment.purpose, scope },
    pack: assessment.pack,
    lookAgain: questionsToLookAt(pack, assessment).map(({ id }) => id),
    keptAside: answersKeptAside(pack, assessment).map(({ question }) => question),
    weights: weightsForScripts(pack, assessment),
    minimums: scores.minimums.map(({ minimum, question, status, interval }) => ({
      id: minimum.id,
      question: question.id,
      status,
      minimum: minimum.level,
      ...interval,
    })),
    flags: scores.flags,
    questions: scores.questions.map(({ question, interval }) => ({
      question: question.id,
      ...interval,
      confidence: confidenceOfQuestion(question, assessment),
    })),
    requirements: scores.requirements.map(({ id, axis, weight, lo, hi }) => ({
      id,
      axis,
      weight,
      ...fractions({ lo, hi }),
    })),
    themes: scores.themes.map((cell) => themeForScripts(cell, scope)),
    themeConfidence: pack.themes
      .filter(({ id }) => scores.themes.some((cell) => cell.id === id))
      .map(({ id }) => ({ id, confidence: confidenceOfTheme(id, asked, { assessment, weights }) })),
    axes: scores.axes.map(({ axis, ...share }) => ({ axis, ...fractions(share), printed: null })),
    priorities: scores.priorities.map(({ question, class: name, mayBeHigher, effort, target, severity }) => ({
      question: question.id,
      class: name,
      mayBeHigher,
      effort,
      target,
      severity: [severity.min, severity.max],
    })),
    stability: stabilityForScripts(rankStability(pack, scores.questions, scope)),
    notApplicable: scores.setAside,
    limitedScope: setAsideShares(pack, asked, weights).map(({ share, ...rest }) => ({
      ...rest,
      share: printFraction(share),
    })),
    notApplicableAsZero: zeroView(pack, asked, weights).map((cell) => themeForScripts(cell, scope)),
    toMeetMinimums: smallestSetForMinimums(scores).map(({ question, level, kind, effort }) => ({
      question,
      level,
      kind,
      effort,
    })),
    plan: assessment.plan,
    questionsToSend: enquiriesToSend(scores, assessment).toSend.map(({ number, question, office, text, noted }) => ({
      number,
      question: question.id,
      office,
      text,
      sentOn: noted.sentOn,
      dueOn: noted.dueOn,
      answeredOn: noted.answeredOn,
    })),
    review: { ...review, next: next?.id ?? null },
    alternative: alternativeForScripts(pack, assessment),
  };
}

export type ScoresForScripts = ReturnType<typeof scoresForScripts>;

function weightsForScripts(pack: Pack, { weighting: { adopted } }: Assessment) {
  return {
    profile: adopted?.profile.name ?? 'W0',
    fingerprint: weightsFingerprint(adopted ? weightsOfProfile(pack, adopted.profile) : fixedWeights(pack, 'W0')),
    decision: adopted && { by: adopted.decidedBy, on: adopted.decidedOn, because: adopted.reason },
  };
}

/** The themes under the alternative weights; null where none are chosen. They never replace the result (METHOD 2.5). */
function alternativeForScripts(pack: Pack, assessment: Assessment) {
  const profile = assessment.weighting.alternative;
  if (!profile) return null;
  const weights = weightsOfProfile(pack, profile);
  const { themes } = scoresOf(askedQuestions(pack, assessment), { pack, assessment, weights });
  return {
    profile: profile.name,
    fingerprint: weightsFingerprint(weights),
    themes: themes.map((cell) => themeForScripts(cell, assessment.scope)),
  };
}

function themeForScripts(cell: ThemeCell, scope: Scope) {
  return {
    id: cell.id,
    axis: cell.axis,
    ...fractions(cell),
    coverage: printFraction(cell.coverage),
    printed: printsNumbers(cell, scope) ? printInterval(cell) : null,
    onlyLevel: cell.only ? printLevels(cell.only) : null,
  };
}

function stabilityForScripts(stability: Stability | null) {
  return (
    stability && {
      themes: stability.themes.map(({ theme, ranks, amongWeakest, rankByScenario }) => ({
        id: theme,
        ranks: [ranks.from, ranks.to],
        amongWeakestIn: amongWeakest,
        rankByScenario,
      })),
      weakest: stability.weakest,
      clearlyWeaker: stability.clearlyWeaker,
    }
  );
}

/** A quick scan, a cell with one question and a cell of which less than half is known print no numbers (METHOD 2.4). */
function printsNumbers(cell: ThemeCell, scope: Scope): boolean {
  return scope === 'full' && cell.only === null && isEnoughKnown(cell.coverage);
}

/** Both ends as exact text. */
export const fractions = ({ lo, hi }: ShareInterval) => ({ lo: printFraction(lo), hi: printFraction(hi) });

/** "2", or "1-3" where the levels differ. */
export const printLevels = ({ lo, hi }: LevelInterval): string => (lo === hi ? `${lo}` : `${lo}-${hi}`);
