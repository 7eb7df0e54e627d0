import { expect, test } from 'vitest';
import { buildAssessment, dontKnow, level } from '../../tests/support/build-assessment';
import { buildPack, buildQuestion } from '../../tests/support/build-pack';
import type { Assessment } from './assessment';
import { type Command, setResponse, setReview } from './commands';
import { reviewProgress } from './review-progress';

const [first, second, third] = ['R01.L1', 'R02.L1', 'R03.L1'].map((id) => buildQuestion({ id })) as never as [
  ReturnType<typeof buildQuestion>,
  ReturnType<typeof buildQuestion>,
  ReturnType<typeof buildQuestion>,
];
const pack = buildPack([first, second, third, { id: 'R04.L1', scope: 'full' }]);
const at = '2026-08-01T10:00:00.000Z';
const run = (assessment: Assessment, ...commands: readonly Command[]) =>
  commands.reduce((current, command) => command(current, at), assessment);
const answered = buildAssessment(pack, {
  'R01.L1': { response: level(1) },
  'R02.L1': { response: dontKnow },
  'R04.L1': { response: level(2) },
});
const confirm = { kind: 'confirmed', role: 'Deputy clerk' } as const;

test('every answer given waits until it is confirmed; what is not asked or not answered does not', () => {
  expect(reviewProgress(pack, answered)).toMatchObject({ confirmed: 0, draft: 2, flagged: 0, lapsed: 0, next: first });
  const half = run(answered, setReview(first, confirm));
  expect(reviewProgress(pack, half)).toMatchObject({ confirmed: 1, draft: 1, next: second });
  expect(reviewProgress(pack, run(half, setReview(second, confirm)))).toMatchObject({ confirmed: 2, next: null });
});

test('a flagged answer comes first, and a changed one waits again', () => {
  const flagged = run(answered, setReview(second, { kind: 'flagged', role: 'Reader', remark: 'Who says so?' }));
  expect(reviewProgress(pack, flagged)).toMatchObject({ flagged: 1, draft: 1, next: second });
  const lapsed = run(answered, setReview(first, confirm), setReview(second, confirm), setResponse(first, level(3)));
  expect(reviewProgress(pack, lapsed)).toMatchObject({ confirmed: 1, lapsed: 1, next: first });
});
