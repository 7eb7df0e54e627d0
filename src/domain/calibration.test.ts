import { describe, expect, test } from 'vitest';
import { loadTraining } from '../../tests/support/load-training';
import { questionId } from '../../tests/support/build-pack';
import type { Tally } from './ballot';
import { calibrate } from './calibration';

const { pack, assessment } = loadTraining();
const questions = pack.themes.flatMap((theme) => theme.questions);

function card(id: string) {
  const question = questions.find((one) => one.id === id);
  const answer = assessment.answers[questionId(id)];
  if (!question || !answer) throw new Error('There is such a card.');
  return { question, answer, assessedOn: assessment.period.to };
}

const tally = (levels: Tally['levels'], dontKnows = 0): Tally => ({ levels, dontKnows });

describe('an anchor keeps where 70 % of all readers put the card at its level', () => {
  test.each([
    ['R01.L1', tally([0, 7, 0, 3, 0]), 7, 'keeps'],
    ['R01.L1', tally([0, 7, 0, 3, 0], 1), 7, 'reword'],
    ['R01.L1', tally([0, 2, 0, 0, 0]), 2, 'too-few'],
    ['R01.L1', tally([0, 0, 0, 0, 0]), 0, 'too-few'],
    // The range 0 to 2 is what the card says.
    ['R04.I1', tally([1, 3, 3, 3, 0]), 7, 'keeps'],
    // Nobody on the card knows.
    ['R07.I1', tally([1, 0, 2, 0, 0], 7), 7, 'keeps'],
    // Known but secret: a slip has no place for that.
    ['R19.I1', tally([0, 0, 0, 0, 0], 9), 0, 'not-judged'],
  ])('%s %j', (id, votes, forModel, verdict) => {
    expect(calibrate(card(id), votes)).toMatchObject({ forModel, verdict });
  });
});

test.each([
  ['the level most chose elsewhere', tally([2, 5, 0, 4, 1]), 3, false],
  ['the lower of two that are tied', tally([2, 5, 0, 2, 0]), 0, true],
  ['none where all chose the model’s', tally([0, 9, 0, 0, 0]), null, false],
])('%s', (_, votes, elsewhere, isElsewhereTied) => {
  expect(calibrate(card('R01.L1'), votes)).toMatchObject({ elsewhere, isElsewhereTied });
});

test('says which elements of the question the card meets and which it misses', () => {
  const { met, missing } = calibrate(card('R02.L1'), tally([0, 0, 3, 0, 0]));
  expect(met.map(({ id }) => id)).toEqual(['access', 'interception', 'data', 'system', 'reach']);
  expect(missing.length).toBeGreaterThan(0);
  expect(met.length + missing.length).toBe(card('R02.L1').question.elements.length);
});

test('weighs the evidence: a voice raises only what is possible (METHOD 4.3)', () => {
  const votes = tally([0, 0, 0, 9, 0]);
  expect(calibrate(card('R06.I1'), votes)).toMatchObject({ grade: 'C', counted: { lo: 2, hi: 3 } });
  expect(calibrate(card('R08.I2'), votes)).toMatchObject({ grade: 'D', counted: { lo: 0, hi: 4 } });
  expect(calibrate(card('R01.L1'), votes)).toMatchObject({ grade: 'A', counted: { lo: 1, hi: 1 } });
});
