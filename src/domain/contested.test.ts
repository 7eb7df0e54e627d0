import { expect, test } from 'vitest';
import { buildAssessment } from '../../tests/support/build-assessment';
import { buildPack } from '../../tests/support/build-pack';
import { blankBallot, tallyOf } from './ballot';
import type { Vote } from './consensus';
import { contestedQuestions } from './contested';
import { noWorkshop } from './workshop';

const minimum = { id: 'K1', level: 3, because: 'a test' } as const;
const pack = buildPack([
  { id: 'R01.L1' },
  { id: 'R02.L1', impact: 3 },
  { id: 'R03.L1', criticalMinimum: minimum },
  { id: 'R04.L1', impact: 1 },
  { id: 'R05.L1' },
  { id: 'R06.L1', criticalMinimum: minimum },
]);
const votes: Readonly<Record<string, readonly Vote[]>> = {
  'R01.L1': [0, 0, 2, 4, 4],
  'R02.L1': [2, 2, 2],
  'R03.L1': [2, 2, 2],
  'R04.L1': [2, 2, 2],
  'R05.L1': [1, 1, 2, 3, 3],
};

test('open items come first, then partial ones, critical minimums and high impact; what nobody voted on never', () => {
  const ballots = Object.fromEntries(
    Object.entries(votes).map(([id, cast]) => [id, { ...blankBallot, first: tallyOf(cast) }]),
  );
  const assessment = buildAssessment(pack, {}, { workshop: { ...noWorkshop, ballots } });
  const ids = contestedQuestions(pack, assessment).map(({ question }) => question.id);
  expect(ids).toEqual(['R01.L1', 'R05.L1', 'R03.L1', 'R02.L1']);
});
