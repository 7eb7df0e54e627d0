import { expect, test } from 'vitest';
import { type FlagId, type FlagState, pairFlags } from './flags';
import type { Level, Scope } from './pack';
import { buildQuestion } from '../../tests/support/build-pack';

type Answers = Readonly<Record<string, readonly [Level, Level]>>;

function flag(id: FlagId, answers: Answers, scope: Scope = 'full') {
  const scored = Object.entries(answers).map(([question, [lo, hi]]) => ({
    question: buildQuestion({ id: question }),
    interval: { lo, hi },
  }));
  return pairFlags(scored, scope).find((candidate) => candidate.id === id);
}

test.each<[FlagId, string, Answers, FlagState]>([
  ['F1', 'powers proved, safeguards impossible', { 'R02.L3': [3, 3], 'R03.L2': [2, 2] }, 'raised'],
  ['F1', 'powers only possible', { 'R02.L3': [2, 3], 'R03.L2': [2, 2] }, 'clear'],
  ['F1', 'safeguards still possible', { 'R02.L3': [3, 3], 'R03.L2': [0, 4] }, 'clear'],
  ['F1', 'safeguards not asked', { 'R02.L3': [3, 3] }, 'not-asked'],
  ['F2', 'two levels between law and practice', { 'R06.L1': [3, 3], 'R06.I1': [1, 1] }, 'raised'],
  ['F2', 'mean law 2.5 against practice 1', { 'R06.L1': [3, 3], 'R06.L2': [2, 2], 'R06.I1': [1, 1] }, 'clear'],
  ['F2', 'practice might be better', { 'R06.L1': [4, 4], 'R06.I1': [1, 3] }, 'clear'],
  ['F2', 'law and practice of different requirements', { 'R06.L1': [4, 4], 'R09.I1': [0, 0] }, 'not-asked'],
  ['F3', 'work at 3 without law', { 'R09.L1': [0, 1], 'R09.I1': [3, 3] }, 'raised'],
  ['F3', 'law may be at 2', { 'R09.L1': [0, 2], 'R09.I1': [3, 3] }, 'clear'],
  ['F4', 'a full mandate, no tool used', { 'R05.P1': [3, 3], 'R05.P2': [0, 1] }, 'raised'],
  ['F4', 'tools used', { 'R05.P1': [3, 3], 'R05.P2': [2, 2] }, 'clear'],
  ['F4', 'use not asked', { 'R05.P1': [3, 3] }, 'not-asked'],
])('%s, %s: %s', (id, _, answers, state) => {
  expect(flag(id, answers)?.state).toBe(state);
});

test('a quick scan asks no requirement in full, so F2 and F3 are not asked', () => {
  const answers: Answers = { 'R06.L1': [4, 4], 'R06.I1': [0, 0] };
  expect(flag('F2', answers, 'quick')?.state).toBe('not-asked');
  expect(flag('F3', answers, 'quick')?.state).toBe('not-asked');
});

test('a raised flag names the questions that raised it', () => {
  const answers: Answers = { 'R06.L1': [3, 3], 'R06.I1': [1, 1], 'R09.L1': [3, 3], 'R09.I1': [3, 3] };
  expect(flag('F2', answers)?.questions).toEqual(['R06.L1', 'R06.I1']);
});
