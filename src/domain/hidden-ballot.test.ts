import { expect, test } from 'vitest';
import { questionId } from '../../tests/support/build-pack';
import { type Ballot, blankBallot, tallyOf } from './ballot';
import { isBallotHidden } from './hidden-ballot';
import { castVotes, emptyUrn } from './urn';
import { chooseItem, chooseRound, closeVote, newRun } from './workshop-run';

const item = questionId('R01.L1');
const five = tallyOf([1, 1, 2, 2, 3]);
const first: Ballot = { ...blankBallot, first: five };
const both: Ballot = { ...first, second: tallyOf([2, 2]) };
const run = (people: number) => chooseItem({ ...newRun('full'), people }, item, blankBallot);
const urn = castVotes(emptyUrn('first', [item]), new Map([[item, 2]]));

test.each([
  ['a vote is missing', { run: run(6), urn: null }, first, true],
  ['nobody said how many vote', { run: run(0), urn: null }, first, true],
  ['all have voted', { run: run(5), urn: null }, first, false],
  ['it was closed', { run: closeVote(run(6), five), urn: null }, first, false],
  ['a device is going round', { run: run(5), urn }, first, true],
  ['the second vote has not begun', { run: chooseRound(run(6), 'second'), urn: null }, first, false],
  ['the second vote waits', { run: chooseRound(run(6), 'second'), urn: null }, both, true],
  ['the first is looked at while the second waits', { run: run(5), urn: null }, both, true],
  ['no item is chosen', { run: newRun('full'), urn: null }, first, false],
])('%s', (_, led, ballot, expected) => {
  expect(isBallotHidden(led, item, ballot)).toBe(expected);
  expect(isBallotHidden(led, questionId('R02.L1'), ballot)).toBe(false);
});
