import { expect, test } from 'vitest';
import { buildAssessment, level } from '../../tests/support/build-assessment';
import { earlierPack, laterPack } from '../../tests/support/pack-versions';
import type { Assessment } from './assessment';
import { setNote, setResponse, setReview } from './commands';
import { findQuestion, type Pack, type Question, type QuestionId } from './pack';
import { confirmLook, questionsToLookAt } from './look-again';
import { answersKeptAside, moveToPack } from './move-pack';
import { scoreAssessment } from './scores';

const later = '2026-09-01T09:00:00.000Z';
const ids = ['R01.L1', 'R02.L1', 'R03.L1', 'R04.I1.police', 'R04.I1.judges', 'R05.P1'];
const answered = buildAssessment(
  earlierPack,
  Object.fromEntries(ids.map((id) => [id, { response: level(3), grade: 'B' as const }])),
  { scope: 'full' },
);
const moved = moveToPack(laterPack)(answered, later);

const waiting = (assessment: Assessment) => questionsToLookAt(laterPack, assessment).map(({ id }) => id as string);

function ask(pack: Pack, id: string): Question {
  const question = findQuestion(pack, id as QuestionId);
  if (!question) throw new Error(`no ${id}`);
  return question;
}

test('the version changes and no answer does', () => {
  expect(moved).toEqual({ ...answered, pack: { id: 'test', version: '1.1.0' }, changedAt: later });
});

test('answers to other levels wait for another look, parts one by one', () => {
  expect(questionsToLookAt(earlierPack, answered)).toEqual([]);
  expect(waiting(moved)).toEqual(['R03.L1', 'R04.I1.police']);
});

test.each([
  ['the answer holds', confirmLook(ask(laterPack, 'R03.L1'))],
  ['another level', setResponse(ask(laterPack, 'R03.L1'), level(2))],
  ['a second reader confirms', setReview(ask(laterPack, 'R03.L1'), { kind: 'confirmed', role: 'Deputy clerk' })],
])('it waits no longer: %s', (_, command) => {
  expect(waiting(command(moved, later))).toEqual(['R04.I1.police']);
});

test('it goes on waiting where only the note changes', () => {
  expect(waiting(setNote(ask(laterPack, 'R03.L1'), 'Looked into.')(moved, later))).toContain('R03.L1');
});

test('a confirmation of other levels lapses, the others stand', () => {
  const reader = { kind: 'confirmed', role: 'Deputy clerk' } as const;
  const both = ['R01.L1', 'R03.L1'].reduce(
    (assessment, id) => setReview(ask(earlierPack, id), reader)(assessment, later),
    answered,
  );
  const { answers } = moveToPack(laterPack)(both, later);
  const kinds = ['R01.L1', 'R03.L1'].map((id) => answers[id as QuestionId]?.review.kind);
  expect(kinds).toEqual(['confirmed', 'lapsed']);
});

test('what is not asked any more is kept and never scored', () => {
  expect(answersKeptAside(laterPack, moved).map(({ question }) => question as string)).toEqual([
    'R04.I1.judges',
    'R05.P1',
  ]);
  const scored = scoreAssessment(laterPack, moved).questions.map(({ question }) => question.id as string);
  expect(scored).not.toContain('R05.P1');
});

test('an answer that waits counts as it was given', () => {
  const intervalIn = (pack: Pack, assessment: Assessment) =>
    scoreAssessment(pack, assessment).questions.find(({ question }) => question.id === 'R03.L1')?.interval;
  expect(intervalIn(laterPack, moved)).toEqual(intervalIn(earlierPack, answered));
});

test('another questionnaire changes nothing', () => {
  const other = { ...laterPack, id: 'other' as Pack['id'] };
  expect(moveToPack(other)(answered, later)).toBe(answered);
});
