import { expect, test } from 'vitest';
import { buildAssessment, dontKnow, level, type AnswerSketch } from '../../tests/support/build-assessment';
import { buildPack, questionId } from '../../tests/support/build-pack';
import { answersThatCount, intervalOf, partQuestions, wholeQuestionId } from './composite';
import { switchScope } from './commands';
import { parseAssessmentFile, fileFromAssessment } from '../formats/assessment-file';
import type { Scope } from './pack';
import { progressByTheme } from './progress';
import { scoreAssessment } from './scores';

const pack = buildPack([{ id: 'R04.I1', partNames: ['investigators', 'prosecutors', 'judges'] }, { id: 'R04.I2' }]);
const question = pack.themes[0]?.questions[0];
if (!question) throw new Error('The pack has a question.');

const whole: Record<string, AnswerSketch> = { 'R04.I1': { response: level(1), grade: 'A' } };
const parts: Record<string, AnswerSketch> = {
  'R04.I1.investigators': { response: level(3), grade: 'B' },
  'R04.I1.prosecutors': { response: level(2), grade: 'C' },
  'R04.I1.judges': { response: dontKnow },
};
const someParts: Record<string, AnswerSketch> = { 'R04.I1.judges': { response: level(2), grade: 'A' } };

test.each<[string, Scope, Record<string, AnswerSketch>, number, number]>([
  ['E2: investigators 3 B, prosecutors 2 C, judges unknown', 'full', parts, 0, 2],
  ['parts decide over the whole in the full assessment', 'full', { ...whole, ...parts }, 0, 2],
  ['a part not answered yet can be anything', 'full', someParts, 0, 2],
  ['the level of the quick scan stands until a part is answered', 'full', whole, 1, 1],
  ['the quick scan counts one level', 'quick', { ...whole, ...parts }, 1, 1],
  ['the quick scan asks no parts', 'quick', parts, 0, 4],
  ['nothing answered', 'full', {}, 0, 4],
])('%s (%s)', (_, scope, answers, lo, hi) => {
  const assessment = buildAssessment(pack, answers, { scope });
  expect(intervalOf(question, assessment)).toEqual({ lo, hi });
  expect(scoreAssessment(pack, assessment).questions[0]?.interval).toEqual({ lo, hi });
});

test('switching the scope there and back keeps whole and parts', () => {
  const at = '2026-07-02T09:00:00.000Z';
  const full = buildAssessment(pack, { ...whole, ...parts }, { scope: 'full' });
  const quick = switchScope('quick')(full, at);
  expect(intervalOf(question, quick)).toEqual({ lo: 1, hi: 1 });
  expect(switchScope('full')(quick, at)).toEqual({ ...full, changedAt: at });
});

test('whole and parts survive a file of version 1', () => {
  const full = buildAssessment(pack, { ...whole, ...parts }, { scope: 'full' });
  expect(parseAssessmentFile(fileFromAssessment(full))).toEqual({ ok: true, value: full });
});

test.each<[string, Scope, Record<string, AnswerSketch>, number]>([
  ['by all parts', 'full', parts, 1],
  ['not yet by one part', 'full', someParts, 0],
  ['by the whole, carried over', 'full', whole, 1],
  ['not by the whole once parts are begun', 'full', { ...whole, ...someParts }, 0],
  ['by the whole in the quick scan', 'quick', whole, 1],
  ['not by parts in the quick scan', 'quick', parts, 0],
])('a composite is answered %s (%s)', (_, scope, answers, answered) => {
  const assessment = buildAssessment(pack, answers, { scope });
  expect(progressByTheme(pack, assessment)).toEqual([{ theme: 'T1', asked: 2, answered }]);
});

test('a part is asked like the whole, under its own name', () => {
  expect(partQuestions(question).map(({ id, label, anchors }) => [id, label, anchors])).toEqual([
    ['R04.I1.investigators', 'Part investigators', question.anchors],
    ['R04.I1.prosecutors', 'Part prosecutors', question.anchors],
    ['R04.I1.judges', 'Part judges', question.anchors],
  ]);
  expect(partQuestions({ ...question, parts: [] })).toEqual([]);
});

test.each([
  ['R04.I1.judges', 'R04.I1'],
  ['R04.I1', 'R04.I1'],
])('%s belongs to %s', (id, wholeId) => {
  expect(wholeQuestionId(questionId(id))).toBe(wholeId);
});

test('the evidence of a composite is that of its parts', () => {
  const assessment = buildAssessment(pack, { ...whole, ...parts }, { scope: 'full' });
  expect(answersThatCount(question, assessment).map((answer) => answer.question)).toEqual(Object.keys(parts));
});
