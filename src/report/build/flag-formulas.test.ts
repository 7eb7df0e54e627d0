import { expect, test } from 'vitest';
import { type AnswerSketch, buildAssessment, level } from '../../../tests/support/build-assessment';
import { buildPack } from '../../../tests/support/build-pack';
import type { FlagId } from '../../domain/flags';
import { scoreAssessment } from '../../domain/scores';
import { flagLines } from './flag-formulas';

const ids = ['R02.L3', 'R03.L2', 'R05.P1', 'R05.P2', 'R06.L1', 'R06.L2', 'R06.I1', 'R06.I2', 'R07.L1', 'R07.I1'];
const pack = buildPack(ids.map((id) => ({ id })));
const proved = (value: 0 | 1 | 2 | 3 | 4): AnswerSketch => ({ response: level(value), grade: 'B' });

function linesOf(id: FlagId, levels: Readonly<Record<string, 0 | 1 | 2 | 3 | 4>>) {
  const answers = Object.fromEntries(Object.entries(levels).map(([question, value]) => [question, proved(value)]));
  const { flags, questions } = scoreAssessment(pack, buildAssessment(pack, answers, { scope: 'full' }));
  const flag = flags.find((one) => one.id === id);
  return flag && flagLines(flag, questions).map((line) => `${line.id}: ${line.formula}`);
}

test('every comparison is written as it turns out', () => {
  expect(linesOf('F1', { 'R02.L3': 3, 'R03.L2': 1 })).toEqual(['R02.L3: lo = 3 ≥ 3', 'R03.L2: hi = 1 < 3']);
  expect(linesOf('F1', { 'R02.L3': 2 })).toEqual(['R02.L3: lo = 2 < 3', 'R03.L2: hi = 4 ≥ 3']);
  expect(linesOf('F4', { 'R05.P1': 4, 'R05.P2': 1 })).toEqual(['R05.P1: lo = 4 ≥ 3', 'R05.P2: hi = 1 < 2']);
});

test('in a requirement the means of law and practice are compared', () => {
  const levels = { 'R06.L1': 4, 'R06.L2': 3, 'R06.I1': 0, 'R06.I2': 1, 'R07.L1': 1, 'R07.I1': 3 } as const;
  expect(linesOf('F2', levels)).toEqual(['R06: (4 + 3) / 2 − (0 + 1) / 2 = 3 ≥ 2']);
  expect(linesOf('F3', levels)).toEqual(['R07: I: lo = 3 ≥ 3; L: hi = 1 ≤ 1']);
  expect(linesOf('F2', { ...levels, 'R06.I1': 4 })).toEqual([
    'R06: (4 + 3) / 2 − (4 + 1) / 2 = 1 < 2',
    'R07: 1 − 3 = −2 < 2',
  ]);
});
