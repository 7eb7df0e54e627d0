import { expect, test } from 'vitest';
import { buildAssessment, dontKnow, level } from '../../tests/support/build-assessment';
import { buildPack, questionId } from '../../tests/support/build-pack';
import { explainCell, explainQuestion } from './explanation';
import { printFraction } from './fraction';
import { findQuestion } from './pack';
import { scoreAssessment } from './scores';
import { whatWouldChange } from './what-would-change';

test('a cell is taken apart into weights, fractions and answers that add up to it', () => {
  const pack = buildPack([{ id: 'R08.I1' }, { id: 'R08.I2' }, { id: 'R09.I1' }, { id: 'R09.L1' }], { R08: 3, R09: 4 });
  const assessment = buildAssessment(pack, {
    'R08.I1': { response: level(1), grade: 'B' },
    'R08.I2': { response: dontKnow },
    'R09.I1': { response: level(3), grade: 'C' },
  });
  const scores = scoreAssessment(pack, assessment);
  const cell = scores.themes.find(({ axis }) => axis === 'I');
  if (!cell) throw new Error('the pack has questions on implementation');
  const explained = explainCell(cell, scores, assessment);
  expect(explained.weight).toBe(7);
  expect(
    explained.requirements.map(({ cell: { id, weight, lo, hi }, questions }) => [
      id,
      weight,
      printFraction(lo),
      printFraction(hi),
      questions.map(({ question, answers }) => [question.id, answers[0]?.grade, answers[0]?.interval]),
    ]),
  ).toEqual([
    [
      'R08',
      3,
      '1/8',
      '5/8',
      [
        ['R08.I1', 'B', { lo: 1, hi: 1 }],
        ['R08.I2', 'D', { lo: 0, hi: 4 }],
      ],
    ],
    ['R09', 4, '1/2', '3/4', [['R09.I1', 'C', { lo: 2, hi: 3 }]]],
  ]);
  // (3 x 1/8 + 4 x 1/2) / 7 and (3 x 5/8 + 4 x 3/4) / 7
  expect([printFraction(cell.lo), printFraction(cell.hi)]).toEqual(['19/56', '39/56']);
});

test('a composite shows every part, also one without an answer, and the weakest is what counts', () => {
  const pack = buildPack([{ id: 'R04.I1', partNames: ['police', 'judges'] }]);
  const composite = findQuestion(pack, questionId('R04.I1'));
  if (!composite) throw new Error('the pack has its question');
  const assessment = buildAssessment(pack, { 'R04.I1.police': { response: level(3), grade: 'B' } }, { scope: 'full' });
  const [scored] = scoreAssessment(pack, assessment).questions;
  expect(scored).toEqual({ question: composite, interval: { lo: 0, hi: 3 } });
  const step = explainQuestion({ question: composite, interval: { lo: 0, hi: 3 } }, assessment);
  expect(step.answers.map(({ question, grade, interval }) => [question.id, grade, interval])).toEqual([
    ['R04.I1.police', 'B', { lo: 3, hi: 3 }],
    ['R04.I1.judges', null, { lo: 0, hi: 4 }],
  ]);
  expect(step.supposed).toBeNull();
});

test('a measure that is tried stands beside the answer, which stays, and the sum rests on the measure', () => {
  const pack = buildPack([{ id: 'R08.I1' }, { id: 'R08.I2' }]);
  const assessment = buildAssessment(pack, { 'R08.I1': { response: level(1), grade: 'B' } }, { scope: 'full' });
  const { after } = whatWouldChange(pack, assessment, [{ question: questionId('R08.I2'), level: 2 }]);
  const [cell] = after.themes;
  if (!cell) throw new Error('the pack has a theme');
  const { requirements } = explainCell(cell, after, assessment);
  expect(
    requirements[0]?.questions.map(({ answers, interval, supposed }) => [answers[0]?.interval, interval, supposed]),
  ).toEqual([
    [{ lo: 1, hi: 1 }, { lo: 1, hi: 1 }, null],
    [{ lo: 0, hi: 4 }, { lo: 2, hi: 4 }, 2],
  ]);
  // (1 + 2) / (4 x 2) and (1 + 4) / (4 x 2)
  expect([printFraction(cell.lo), printFraction(cell.hi)]).toEqual(['3/8', '5/8']);
});
