import { expect, test } from 'vitest';
import { newAssessmentSchema } from './new-assessment-schema';

const good = {
  country: 'KE',
  body: 'Committee on ICT',
  title: 'Quick scan 2026',
  from: '2026-01-01',
  to: '2026-03-31',
};

const faults = [
  ['country', '', 'required'],
  ['body', '   ', 'required'],
  ['title', '', 'required'],
  ['title', 'x'.repeat(201), 'too-long'],
  ['from', '', 'required'],
  ['from', '2026-02-30', 'not-a-date'],
  ['to', '2025-12-31', 'ends-before-it-begins'],
] as const;

test('a complete form is taken, blanks at the ends aside', () => {
  expect(newAssessmentSchema.parse({ ...good, body: ' Committee on ICT ' })).toEqual(good);
});

test.each(faults)('%s %j is refused as %s and more', (field, value, fault) => {
  const parsed = newAssessmentSchema.safeParse({ ...good, [field]: value });
  expect(parsed.error?.issues.map(({ path, message }) => [path[0], message])).toContainEqual([field, fault]);
});
