import { expect, test } from 'vitest';
import { buildAssessment, level } from '../../tests/support/build-assessment';
import { buildPack } from '../../tests/support/build-pack';
import { isDue } from './is-due';
import type { Exported } from './ports';
import { summaryFromAssessment } from './summary';

const now = '2026-07-15T09:00:00.000Z';
const weekAgo = '2026-07-08T09:00:00.000Z';
const [longAgo, lately] = ['2026-07-01T09:00:00.000Z', '2026-07-12T09:00:00.000Z'];

const pack = buildPack([{ id: 'R01.L1' }]);
const summary = (answers: number, changedAt: string, purpose: 'real' | 'training' = 'real') => ({
  ...summaryFromAssessment(buildAssessment(pack, { 'R01.L1': { response: level(2) } }, { changedAt })),
  purpose,
  answered: Array.from({ length: answers }, (_, index) => `R${index + 10}.L1` as never),
});
const saved = (changedAt: string, at: string): Exported => ({ changedAt, at });

test.each([
  ['no answer', summary(0, longAgo), null, false],
  ['training', summary(30, longAgo, 'training'), null, false],
  ['saved at this very state, however long ago', summary(30, longAgo), saved(longAgo, longAgo), false],
  ['changed after it was saved long ago', summary(30, lately), saved(longAgo, longAgo), true],
  ['changed after it was saved lately', summary(30, now), saved(lately, lately), false],
  ['a few answers of long ago in no file', summary(1, longAgo), null, true],
  ['a few answers of now in no file', summary(19, lately), null, false],
  ['many answers in no file', summary(20, now), null, true],
])('%s', (_, assessment, last, due) => {
  expect(isDue(assessment, last, weekAgo)).toBe(due);
});
