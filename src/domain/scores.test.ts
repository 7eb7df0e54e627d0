import { expect, test } from 'vitest';
import { bandOf, isEnoughKnown, printInterval } from './display';
import { printFraction } from './fraction';
import { scoreAssessment, type Scores } from './scores';
import { buildPack } from '../../tests/support/build-pack';
import { answersOfE1, questionsOfE1, weightsOfE1 } from '../../tests/support/first-example';
import { buildAssessment, notApplicable } from '../../tests/support/build-assessment';

function themeOf(scores: Scores) {
  const theme = scores.themes[0];
  if (!theme) throw new Error('The pack has a theme.');
  return theme;
}

test('E1: theme interval 113/264 to 63/88, printed 40-75, coverage 47/66', () => {
  const pack = buildPack(questionsOfE1, weightsOfE1);
  const scores = scoreAssessment(pack, buildAssessment(pack, answersOfE1));
  const theme = themeOf(scores);
  expect(scores.requirements.map(({ id, lo, hi }) => [id, printFraction(lo), printFraction(hi)])).toEqual([
    ['R08b', '1/8', '5/8'],
    ['R09', '3/4', '3/4'],
    ['R10', '1/3', '3/4'],
  ]);
  expect([printFraction(theme.lo), printFraction(theme.hi), printFraction(theme.coverage)]).toEqual([
    '113/264',
    '63/88',
    '47/66',
  ]);
  expect(printInterval(theme)).toBe('40-75');
  expect([bandOf(theme.lo), bandOf(theme.hi)]).toEqual(['partial', 'substantial']);
  expect(isEnoughKnown(theme.coverage)).toBe(true);
  expect(scores.setAside).toEqual(['R10.I4']);
});

test('a critical minimum is never set aside, whatever a file says', () => {
  const pack = buildPack([{ id: 'R09.I1', criticalMinimum: { id: 'K9', level: 2, because: 'No first responder.' } }]);
  const scores = scoreAssessment(pack, buildAssessment(pack, { 'R09.I1': { response: notApplicable } }));
  expect(scores.setAside).toEqual([]);
  expect(scores.minimums.map(({ status }) => status)).toEqual(['unverified']);
});

test('a question is set aside only for a reason that it allows', () => {
  const pack = buildPack([{ id: 'R01.L1', notApplicable: ['event-over'] }]);
  expect(scoreAssessment(pack, buildAssessment(pack, { 'R01.L1': { response: notApplicable } })).setAside).toEqual([]);
});

test('the outward strip enters neither themes nor priorities', () => {
  const pack = buildPack([{ id: 'R23.P1', theme: 'X' }, { id: 'R01.P1' }]);
  const scores = scoreAssessment(pack, buildAssessment(pack, {}));
  expect(scores.themes.map(({ id }) => id)).toEqual(['T1']);
  expect(scores.priorities.map(({ question }) => question.id)).toEqual(['R01.P1']);
});
