// How long it takes to work everything out again after one answer. Run: npx vitest bench --project unit
// Limits: 5 ms for 111 questions, 50 ms for 1,000. Compare with the last line, the same machine copying the assessment.
import { bench, describe } from 'vitest';
import { grades } from '../../src/domain/answer';
import { confidenceOfTheme } from '../../src/domain/confidence';
import { openQuestions } from '../../src/domain/open-questions';
import { levels } from '../../src/domain/pack';
import { reviewProgress } from '../../src/domain/review-progress';
import { askedQuestions, scoresOf } from '../../src/domain/scores';
import { setAsideShares, zeroView } from '../../src/domain/set-aside';
import { rankStability } from '../../src/domain/stability';
import { weightsInForce } from '../../src/domain/weights';
import { smallestSetForMinimums } from '../../src/domain/what-would-change';
import { type AnswerSketch, buildAssessment, dontKnow, level } from '../support/build-assessment';
import { buildPack } from '../support/build-pack';

describe.each([
  [111, 46],
  [1_000, 400],
])('%i questions', (count, requirements) => {
  const sketches = Array.from({ length: count }, (_, index) => {
    const requirement = index % requirements;
    const letter = 'RSTUV'[Math.floor(requirement / 99)] ?? 'W';
    const number = String((requirement % 99) + 1).padStart(2, '0');
    const code = `${'LIP'[index % 3] ?? 'L'}${Math.floor(index / requirements) + 1}`;
    return { id: `${letter}${number}.${code}`, theme: `T${(requirement % 12) + 1}`, scope: 'full' as const };
  });
  const pack = buildPack(sketches);
  const answers = sketches.map(({ id }, index): readonly [string, AnswerSketch] => [
    id,
    index % 7 === 0
      ? { response: dontKnow }
      : { response: level(levels[index % 5] ?? 0), grade: grades[index % 4] ?? 'D' },
  ]);
  const assessment = buildAssessment(pack, Object.fromEntries(answers), { scope: 'full' });

  bench('everything', () => {
    const asked = askedQuestions(pack, assessment);
    const scores = scoresOf(asked, { pack, assessment });
    const weights = weightsInForce(pack, assessment.weighting);
    openQuestions(scores, assessment);
    rankStability(pack, scores.questions, assessment.scope);
    for (const { id } of pack.themes) confidenceOfTheme(id, asked, { assessment, weights });
    setAsideShares(pack, asked, weights);
    zeroView(pack, asked, weights);
    reviewProgress(pack, assessment);
    smallestSetForMinimums(scores);
  });

  bench('baseline: a copy of the assessment', () => {
    structuredClone(assessment);
  });
});
