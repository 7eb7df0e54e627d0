import { expect, test } from 'vitest';
import { buildAssessment, level } from '../../tests/support/build-assessment';
import { buildPack } from '../../tests/support/build-pack';
import type { AssessmentId } from '../domain/assessment';
import { fingerprintOf } from './fingerprint';
import { readAssessmentFile } from './read-assessment-file';
import { writeAssessmentFile } from './write-assessment-file';

const pack = buildPack([{ id: 'R01.L1' }]);
const assessment = buildAssessment(pack, { 'R01.L1': { response: level(2) } });

test('a fingerprint has four groups of four digits, and survives file and copy', () => {
  const fingerprint = fingerprintOf(assessment);
  expect(fingerprint).toMatch(/^[0-9A-F]{4}(?:-[0-9A-F]{4}){3}$/);
  const read = readAssessmentFile(new TextEncoder().encode(writeAssessmentFile(assessment).text));
  expect(read.ok && fingerprintOf(read.value.assessment)).toBe(fingerprint);
  expect(fingerprintOf({ ...assessment, id: 'copy' as AssessmentId })).toBe(fingerprint);
});

test('any change gives another one', () => {
  const others = [{ title: 'x' }, { changedAt: '2026-07-01T09:00:00.001Z' }, { labels: { details: 'red' } as const }];
  const all = [{}, ...others].map((change) => fingerprintOf({ ...assessment, ...change }));
  expect(new Set(all).size).toBe(all.length);
});
