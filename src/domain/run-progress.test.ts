import { expect, test } from 'vitest';
import { buildAssessment } from '../../tests/support/build-assessment';
import { buildPack, questionId } from '../../tests/support/build-pack';
import { blankBallot, tallyOf } from './ballot';
import { noWorkshop } from './workshop';
import { itemsLeft, plannedItems, progressOfGroups, themeGroups } from './run-progress';

const pack = buildPack([
  { id: 'R01.L1', theme: 'T1' },
  { id: 'R02.L1', theme: 'T6' },
  { id: 'R03.L1', theme: 'T5' },
  { id: 'R04.L1', theme: 'X' },
  { id: 'R05.L1', theme: 'T2' },
]);
const open = { ...blankBallot, first: tallyOf([0, 0, 4, 4]) };
const settled = { ...open, second: tallyOf([2, 2, 2]) };
const agreed = { ...blankBallot, first: tallyOf([2, 2, 2]) };
const assessment = buildAssessment(
  pack,
  {},
  {
    workshop: {
      ...noWorkshop,
      ballots: Object.fromEntries(
        Object.entries({ 'R01.L1': open, 'R02.L1': settled, 'R03.L1': agreed, 'R04.L1': open }),
      ),
    },
  },
);

test('what a second vote settled stays on the list, as done', () => {
  const items = plannedItems(pack, assessment, 'full').map(({ question, isDone }) => [question.id, isDone]);
  expect(items).toEqual([
    ['R01.L1', false],
    ['R02.L1', true],
    ['R04.L1', false],
  ]);
});

test('what had its second vote or was put off is not left to talk about', () => {
  const parking = [{ id: 'p', question: questionId('R04.L1'), text: 'Later' }];
  const later = { ...assessment, workshop: { ...assessment.workshop, parking } };
  const left = itemsLeft(plannedItems(pack, later, 'full'), later);
  expect(left.map(({ question }) => question.id)).toEqual(['R01.L1']);
});

test('each group is counted by its own themes', () => {
  expect(progressOfGroups(plannedItems(pack, assessment, 'full'))).toEqual([
    { group: 'justice', done: 0, planned: 1 },
    { group: 'protection', done: 1, planned: 1 },
    { group: 'society', done: 0, planned: 0 },
  ]);
});

test('the groups share the twelve themes without a gap', () => {
  const themes = themeGroups.flatMap((group): readonly string[] => group.themes);
  expect(themes.sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))).toEqual(
    Array.from({ length: 12 }, (_, index) => `T${index + 1}`),
  );
});

test('no more items than there is time for', () => {
  const many = buildPack(Array.from({ length: 30 }, (_, index) => ({ id: `R${index + 10}.L1` })));
  const ballots = Object.fromEntries(many.themes.flatMap(({ questions }) => questions).map(({ id }) => [id, open]));
  const voted = buildAssessment(many, {}, { workshop: { ...noWorkshop, ballots } });
  expect(plannedItems(many, voted, 'half')).toHaveLength(25);
  expect(plannedItems(many, voted, 'full')).toHaveLength(30);
});
