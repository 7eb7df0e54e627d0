import { describe, expect, test } from 'vitest';
import { buildAssessment, level } from '../../tests/support/build-assessment';
import { buildPack, questionId } from '../../tests/support/build-pack';
import { blankBallot, tallyOf } from './ballot';
import type { HandlingLabel } from './handling';
import { wallViewOf, wallVoteOf } from './wall-view';
import { noWorkshop, type ParkedPoint } from './workshop';
import { chooseItem, closeVote, newRun, type Run, wallScenes } from './workshop-run';

const pack = buildPack([{ id: 'R01.L1' }, { id: 'R02.L1', theme: 'T2' }]);
const question = questionId('R01.L1');
const partial = tallyOf([1, 1, 2, 2, 2, 2, 3, 4, 'dk']);

const voted = buildAssessment(
  pack,
  {},
  { workshop: { ...noWorkshop, ballots: { [question]: { ...blankBallot, first: partial } } } },
);
const led = (people: number, changes: Partial<Run> = {}): Run => ({
  ...chooseItem({ ...newRun('full'), people }, question, blankBallot),
  ...changes,
});

describe('the five counts', () => {
  test.each(['item', 'strip'] as const)('are not on the wall as %s while a vote is missing', (wall) => {
    const { scene } = wallViewOf({ pack, assessment: voted, run: led(10, { wall }) });
    expect(scene).toMatchObject({ kind: wall, vote: { kind: 'waiting', round: 'first', voted: 9, people: 10 } });
    expect(JSON.stringify(scene)).not.toMatch(/tally|levels|dontKnows|result/);
  });

  test('stand there with the word once everybody has voted', () => {
    const { scene } = wallViewOf({ pack, assessment: voted, run: led(9, { wall: 'strip' }) });
    expect(scene).toEqual({
      kind: 'strip',
      question: { id: 'R01.L1', label: 'Subject of R01.L1' },
      vote: { kind: 'counted', round: 'first', tally: partial, result: 'partial', people: 9, missing: 0 },
    });
  });

  test('stand there with the number of missing votes once the vote is closed', () => {
    const run = closeVote(led(12, { wall: 'strip' }), partial);
    expect(run.item && wallVoteOf({ assessment: voted, run }, run.item)).toMatchObject({ kind: 'counted', missing: 3 });
  });

  test('of the first vote say nothing on the second', () => {
    const run = led(9, { wall: 'strip' });
    const item = run.item && { ...run.item, round: 'second' as const };
    expect(wallViewOf({ pack, assessment: voted, run: { ...run, item } }).scene).toMatchObject({
      vote: { kind: 'waiting', voted: 0 },
    });
  });
});

test('the item is the words of the questionnaire', () => {
  expect(wallViewOf({ pack, assessment: voted, run: led(10, { wall: 'item' }) }).scene).toMatchObject({
    question: {
      text: 'Question R01.L1?',
      elements: ['Element a', 'Element b', 'Element c'],
      anchors: ['None', 'One', 'Two', 'Three', 'Four'],
    },
  });
});

test('the agenda counts the steps that the day has', () => {
  const run = { ...newRun('half'), step: 'plan' as const };
  expect(wallViewOf({ pack, assessment: voted, run }).scene).toMatchObject({ step: 'plan', number: 9, of: 10 });
});

test.each(['item', 'strip'] as const)('without an item, %s is a blank wall', (wall) => {
  expect(wallViewOf({ pack, assessment: voted, run: { ...newRun('full'), wall } }).scene).toEqual({ kind: 'blank' });
});

test('an item that the questionnaire does not have is a blank wall', () => {
  const run = chooseItem({ ...newRun('full'), wall: 'item' }, questionId('R99.L9'), blankBallot);
  expect(wallViewOf({ pack, assessment: voted, run }).scene).toEqual({ kind: 'blank' });
});

test('an invented country is training, whatever its file says', () => {
  const invented = { ...voted, country: { kind: 'fictional', name: 'Tarvenia' } as const };
  expect(wallViewOf({ pack, assessment: invented, run: newRun('full') }).training).toBe(true);
  expect(wallViewOf({ pack, assessment: voted, run: newRun('full') }).training).toBe(false);
});

describe('the parking list', () => {
  const pointsWith = (workshop: HandlingLabel | null, answer: HandlingLabel | null, point: Partial<ParkedPoint>) => {
    const made = buildAssessment(pack, answer === null ? {} : { 'R01.L1': { response: level(2) } });
    const answers = Object.fromEntries(
      Object.entries(made.answers).map(([id, one]) => [id, { ...one, handling: answer ?? 'clear' }]),
    );
    const parking = [{ id: 'p1', question, text: 'Ask the minister', ...point }];
    const assessment = {
      ...made,
      answers,
      labels: workshop === null ? {} : { workshop },
      workshop: { ...noWorkshop, parking },
    };
    const { scene } = wallViewOf({ pack, assessment, run: { ...newRun('full'), wall: 'parking' } });
    return scene.kind === 'parking' ? scene.points : [];
  };
  const heading = { id: 'R01.L1', label: 'Subject of R01.L1' };

  test.each<[HandlingLabel | null, HandlingLabel | null, boolean]>([
    [null, null, true],
    ['clear', 'green', true],
    ['green', null, true],
    ['amber', 'clear', false],
    ['clear', 'amber', false],
    ['green', 'amber-strict', false],
    ['red', null, false],
  ])('workshop %s and answer %s', (workshop, answer, isTold) => {
    expect(pointsWith(workshop, answer, {})).toEqual([{ question: heading, text: isTold ? 'Ask the minister' : null }]);
  });

  test('a point on no question follows the workshop alone', () => {
    expect(pointsWith('clear', 'red', { question: null })).toEqual([{ question: null, text: 'Ask the minister' }]);
    expect(pointsWith('amber', 'clear', { question: null })).toEqual([{ question: null, text: null }]);
  });

  test('a point on one part follows the label of the whole', () => {
    expect(pointsWith('clear', 'red', { question: questionId('R01.L1.judges') })).toEqual([
      { question: heading, text: null },
    ]);
  });
});

test('every scene can be shown', () => {
  const kinds = wallScenes.map((wall) => wallViewOf({ pack, assessment: voted, run: led(9, { wall }) }).scene.kind);
  expect(kinds).toEqual([...wallScenes]);
});
