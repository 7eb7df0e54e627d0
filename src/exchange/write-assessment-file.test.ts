import { expect, test } from 'vitest';
import { buildAssessment } from '../../tests/support/build-assessment';
import { buildPack } from '../../tests/support/build-pack';
import { writeAssessmentFile } from './write-assessment-file';

const sample = buildAssessment(buildPack([{ id: 'R01.L1' }]));
test('the text begins by saying what it is, and ends its last line', () => {
  const { text } = writeAssessmentFile(sample);
  expect(text).toMatch(
    /^\{\n {2}"format": "lacuna-assessment",\n {2}"version": 5,\n {2}"checksum": "sha256:[0-9a-f]{64}",\n {2}"pack": \{/,
  );
  expect(text.endsWith('}\n')).toBe(true);
});
