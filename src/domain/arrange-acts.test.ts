import { expect, test } from 'vitest';
import { buildAct, buildAssessment, level } from '../../tests/support/build-assessment';
import { buildPack, questionId } from '../../tests/support/build-pack';
import type { Act } from './action-plan';
import { type ActFilter, type ActOrder, everyAct, filterActs, sortActs } from './arrange-acts';
import type { ThemeId } from './pack';
import { scoreAssessment } from './scores';

const pack = buildPack([
  { id: 'R01.L1', impact: 1 },
  { id: 'R02.L1', impact: 3, theme: 'T2' },
]);
const { priorities } = scoreAssessment(
  pack,
  buildAssessment(pack, {
    'R01.L1': { response: level(0), grade: 'A' },
    'R02.L1': { response: level(0), grade: 'A' },
  }),
);
const compareText = (a: string, b: string) => a.localeCompare(b, 'en');

const plan: readonly Act[] = [
  buildAct({ id: 'own', instrument: null, owner: '', dueOn: '', state: 'done' }),
  buildAct({
    id: 'light',
    question: questionId('R01.L1'),
    instrument: 'letter',
    owner: 'Éducation',
    dueOn: '2026-09-01',
  }),
  buildAct({ id: 'grave', question: questionId('R02.L1'), owner: 'Finance ', dueOn: '2026-10-01', state: 'under-way' }),
  buildAct({ id: 'elsewhere', question: questionId('R99.L1'), owner: 'Finance', sign: '' }),
];
const idsOf = (acts: readonly Act[]) => acts.map(({ id }) => id);

test.each<[ActOrder, readonly string[]]>([
  ['priority', ['grave', 'light', 'own', 'elsewhere']],
  ['due', ['light', 'grave', 'elsewhere', 'own']],
  ['owner', ['light', 'grave', 'elsewhere', 'own']],
  ['instrument', ['grave', 'elsewhere', 'light', 'own']],
  ['state', ['light', 'elsewhere', 'grave', 'own']],
])('by %s', (by, order) => {
  expect(idsOf(sortActs(plan, { by, priorities, compareText }))).toEqual(order);
});

test.each<[string, Partial<ActFilter>, readonly string[]]>([
  ['every act', {}, ['own', 'light', 'grave', 'elsewhere']],
  ['by state', { state: 'planned' }, ['light', 'elsewhere']],
  ['by instrument', { instrument: 'letter' }, ['light']],
  ['by theme of the gap', { theme: 'T2' as ThemeId }, ['grave']],
  ['by owner, whatever blanks stand around it', { owner: 'Finance' }, ['grave', 'elsewhere']],
  ['only incomplete', { onlyIncomplete: true }, ['own', 'elsewhere']],
  ['all conditions at once', { owner: 'Finance', onlyIncomplete: true }, ['elsewhere']],
])('%s', (_, filter, ids) => {
  expect(idsOf(filterActs(plan, { ...everyAct, ...filter }, pack))).toEqual(ids);
});
