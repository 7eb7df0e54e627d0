import { expect, test } from 'vitest';
import { buildAct } from '../../tests/support/build-assessment';
import { type ActLack, isActComplete, isOverdue, lacksOfAct } from './act-lacks';
import type { Act } from './action-plan';

test.each<[string, Partial<Act>, readonly ActLack[]]>([
  ['a whole act', {}, []],
  ['no money and no instrument, which may be right', { money: '', instrument: null }, []],
  ['no first step, which shows in the act itself', { firstStep: '' }, []],
  ['only blanks', { act: ' ', owner: '\n' }, ['act', 'owner']],
  ['no dates', { dueOn: '', reviewOn: '' }, ['due', 'review']],
  ['no sign', { sign: '' }, ['sign']],
])('%s', (_, changes, lacks) => {
  expect(lacksOfAct(buildAct(changes))).toEqual(lacks);
  expect(isActComplete(buildAct(changes))).toBe(lacks.length === 0);
});

test.each<[Act['state'], string, boolean]>([
  ['planned', '2026-06-30', true],
  ['under-way', '2026-06-30', true],
  ['done', '2026-06-30', false],
  ['planned', '2026-07-01', false],
  ['planned', '2026-07-02', false],
  ['planned', '', false],
  ['planned', 'soon', false],
])('%s and due on "%s" is overdue on 1 July: %s', (state, dueOn, overdue) => {
  expect(isOverdue({ state, dueOn }, '2026-07-01')).toBe(overdue);
});
