import { describe, expect, test } from 'vitest';
import { questionId } from '../../tests/support/build-pack';
import { blankBallot, tallyOf } from './ballot';
import { startTimer, timerOf } from './run-timer';
import {
  chooseDay,
  chooseItem,
  chooseRound,
  closeVote,
  isVoteOver,
  itemPartAt,
  moveStep,
  newRun,
  toggleStepTimer,
} from './workshop-run';

const question = questionId('R01.L1');
const three = tallyOf([1, 2, 'dk']);

describe('the steps of the day', () => {
  test('the clock of the next step goes on where that of the last one ran, and stands where it stood', () => {
    const running = toggleStepTimer(newRun('full'), 1_000);
    expect(moveStep(running, 1, 9_000)).toMatchObject({
      step: 'texts',
      timer: { lengthInMs: 25 * 60_000, startedAt: 9_000 },
    });
    expect(moveStep(newRun('full'), 1, 9_000).timer.startedAt).toBe(null);
  });

  test('there is nothing before the first step and nothing after the last', () => {
    const run = newRun('half');
    expect(moveStep(run, -1, 0)).toBe(run);
    const last = { ...run, step: 'close' as const };
    expect(moveStep(last, 1, 0)).toBe(last);
  });

  test('half a day skips the priorities, and a change of day keeps the step that both have', () => {
    const plenary = { ...newRun('half'), step: 'plenary' as const };
    expect(moveStep(plenary, 1, 0).step).toBe('plan');
    expect(chooseDay(plenary, 'full')).toMatchObject({ step: 'plenary', timer: timerOf(30) });
    expect(chooseDay({ ...newRun('full'), step: 'priorities' }, 'half').step).toBe('opening');
  });
});

test.each([
  [0, 'card'],
  [59_999, 'card'],
  [60_000, 'talk'],
  [180_000, 'vote'],
  [900_000, 'vote'],
])('%i ms into an item', (now, part) => {
  expect(itemPartAt(startTimer(timerOf(5), 0), now)).toBe(part);
});

test('an item is shown at its second vote once that has begun', () => {
  const run = newRun('full');
  expect(chooseItem(run, question, blankBallot).item?.round).toBe('first');
  expect(chooseItem(run, question, { ...blankBallot, first: three, second: three }).item?.round).toBe('second');
});

describe('a vote is over', () => {
  const inRoom = (people: number) => chooseItem({ ...newRun('full'), people }, question, blankBallot);
  const first = { question, round: 'first' } as const;

  test.each([
    [4, three, false],
    [3, three, true],
    [2, three, true],
    [0, three, false],
    [3, null, false],
    [0, tallyOf([]), false],
  ])('with %i in the room', (people, tally, isOver) => {
    expect(isVoteOver(inRoom(people), first, tally)).toBe(isOver);
  });

  test('when it is closed by hand, for that round only', () => {
    const closed = closeVote(inRoom(9), three);
    expect(isVoteOver(closed, first, three)).toBe(true);
    expect(isVoteOver(closed, { question, round: 'second' }, three)).toBe(false);
    expect(isVoteOver(closeVote(chooseRound(inRoom(9), 'second'), three), first, three)).toBe(false);
  });

  test('no longer, once a further vote has come or all were taken back', () => {
    const closed = closeVote(inRoom(9), three);
    expect(isVoteOver(closed, first, tallyOf([1, 2, 'dk', 4]))).toBe(false);
    expect(isVoteOver(closed, first, tallyOf([1]))).toBe(false);
    expect(isVoteOver(closeVote(inRoom(9), null), first, null)).toBe(false);
  });
});
