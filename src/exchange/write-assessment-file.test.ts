import { expect, test } from 'vitest';
import { buildAssessment } from '../../tests/support/build-assessment';
import { buildPack } from '../../tests/support/build-pack';
import type { Assessment } from '../domain/assessment';
import { writeAssessmentFile } from './write-assessment-file';

const sample = buildAssessment(buildPack([{ id: 'R01.L1' }]));
const nameOf = (changes: Partial<Assessment>): string => writeAssessmentFile({ ...sample, ...changes }).fileName;
const fictional = (name: string): Partial<Assessment> => ({ country: { kind: 'fictional', name } });

test.each([
  ['a country by its code', { country: { kind: 'iso', code: 'KE' } }, 'lacuna-ke-2026-07-01.lacuna.json'],
  [
    'the training case',
    { ...fictional('Republic of Tarvenia'), purpose: 'training' },
    'lacuna-training-republic-of-tarvenia-2026-07-01.lacuna.json',
  ],
  ['another script', fictional('جمهورية تارفينيا'), 'lacuna-جمهورية-تارفينيا-2026-07-01.lacuna.json'],
  ['what disks refuse', fictional('../a\\b:c*?"<>|\0d'), 'lacuna-a-b-c-d-2026-07-01.lacuna.json'],
  ['writing turned round', fictional('\u202egpj.exe'), 'lacuna-gpj-exe-2026-07-01.lacuna.json'],
  ['nothing', fictional(''), 'lacuna-2026-07-01.lacuna.json'],
  ['a very long name', fictional('x'.repeat(500)), `lacuna-${'x'.repeat(40)}-2026-07-01.lacuna.json`],
] as const)('the file name for %s', (_, changes, fileName) => {
  expect(nameOf(changes)).toBe(fileName);
});

test('the text begins by saying what it is, and ends its last line', () => {
  const { text } = writeAssessmentFile(sample);
  expect(text).toMatch(
    /^\{\n {2}"format": "lacuna-assessment",\n {2}"version": 3,\n {2}"checksum": "sha256:[0-9a-f]{64}",\n {2}"pack": \{/,
  );
  expect(text.endsWith('}\n')).toBe(true);
});
