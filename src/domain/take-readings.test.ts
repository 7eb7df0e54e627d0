import { expect, test } from 'vitest';
import { buildAssessment, buildCitation, level } from '../../tests/support/build-assessment';
import { loadTraining } from '../../tests/support/load-training';
import type { Answer } from './answer';
import type { Assessment } from './assessment';
import type { QuestionId } from './pack';
import { nothingRead, type Reading } from './reading';
import { planReadings, type ReadingChoice, takeReadings } from './take-readings';

const { pack } = loadTraining();
const at = '2026-08-01T10:00:00.000Z';
const words = { whoWouldKnow: (office: string) => `Would know: ${office}`, notApplicable: (text: string) => text };
const read = (question: string, said: Partial<Reading>): Reading => ({
  question: question as QuestionId,
  ...nothingRead,
  ...said,
});
const here = buildAssessment(pack, { 'R01.L1': { response: level(2) }, 'R02.L1': { response: level(1) } });
const take = (readings: readonly Reading[], choices: Record<string, ReadingChoice> = {}, from = here): Assessment =>
  takeReadings(planReadings(readings, pack, from), { choices, words, origin: '' })(from, at);
const answerTo = ({ answers }: Assessment, id: string): Answer | undefined => answers[id as QuestionId];

test('each reading is told apart: new, same, adds, differs', () => {
  const readings = [
    read('R03.L2', { response: level(1) }),
    read('R01.L1', { response: level(2) }),
    read('R02.L1', { response: level(1), note: 'Gazette' }),
    read('R02.L1', { response: level(3) }),
    read('R99.L9', { response: level(3) }),
  ];
  expect(planReadings(readings, pack, here).map(({ finding }) => finding)).toEqual(['new', 'same', 'adds', 'differs']);
});

test('where two differ the choice decides, and without one nothing changes', () => {
  const readings = [read('R01.L1', { response: level(4), note: 'Read again' })];
  expect(take(readings)).toBe(here);
  expect(take(readings, { 'R01.L1': 'keep' })).toBe(here);
  expect(answerTo(take(readings, { 'R01.L1': 'take' }), 'R01.L1')).toMatchObject({
    response: level(4),
    note: 'Read again',
  });
  expect(answerTo(take(readings, { 'R01.L1': 'both' }), 'R01.L1')).toMatchObject({
    response: { kind: 'range', from: 2, to: 4 },
  });
});

test('the same form read twice says nothing new', () => {
  const document = { title: 'Act 7', provision: 's. 3', date: '2019-05-04' };
  const readings = [read('R03.L2', { response: level(1), grade: 'B', document, note: 'Gazette' })];
  const once = take(readings);
  expect(answerTo(once, 'R03.L2')?.citations).toMatchObject([{ title: 'Act 7', date: '2019-05-04', seenBy: 1 }]);
  expect(planReadings(readings, pack, once).map(({ finding }) => finding)).toEqual(['same']);
  expect(take(readings, {}, once)).toBe(once);
});

test('answers from paper are inside by default, and a stricter label stays', () => {
  expect(answerTo(take([read('R03.L2', { response: level(1) })]), 'R03.L2')?.handling).toBe('green');
  const answer = answerTo(here, 'R01.L1');
  if (!answer) throw new Error('It is answered.');
  const red = { ...here, answers: { ...here.answers, [answer.question]: { ...answer, handling: 'red' as const } } };
  const after = take([read('R01.L1', { response: level(2), note: 'More' })], {}, red);
  expect(answerTo(after, 'R01.L1')).toMatchObject({ handling: 'red', note: 'More' });
});

test('a grade from paper gives way to documents, and a confirmed answer that changes waits again', () => {
  const confirmed = { kind: 'confirmed', role: 'Counsel', at } as const;
  const start = buildAssessment(pack, { 'R01.L1': { response: level(2), citations: [buildCitation()] } });
  const answer = answerTo(start, 'R01.L1');
  if (!answer) throw new Error('It is answered.');
  const from = { ...start, answers: { [answer.question]: { ...answer, review: confirmed } } } as Assessment;
  expect(take([read('R01.L1', { response: level(2), grade: 'D' })], {}, from)).toBe(from);
  const after = take([read('R01.L1', { response: level(3) })], { 'R01.L1': 'take' }, from);
  expect(answerTo(after, 'R01.L1')).toMatchObject({ response: level(3), review: { kind: 'lapsed', role: 'Counsel' } });
});

test('the note says by role where an answer comes from, once', () => {
  const planned = planReadings([read('R03.L2', { response: level(1), note: 'Gazette' })], pack, here);
  const after = takeReadings(planned, { choices: {}, words, origin: 'Form filled in by: Clerk' })(here, at);
  expect(answerTo(after, 'R03.L2')?.note).toBe('Form filled in by: Clerk\n\n* * *\n\nGazette');
});
