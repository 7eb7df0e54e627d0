import { expect, test } from 'vitest';
import { buildAssessment, buildCitation, level } from '../../tests/support/build-assessment';
import { buildPack, buildQuestion } from '../../tests/support/build-pack';
import type { Assessment, AssessmentId } from './assessment';
import {
  addCitation,
  changeCitation,
  clearAnswer,
  type Command,
  createAssessment,
  putBackAnswer,
  removeCitation,
  setDetails,
  setElements,
  setGradeOverride,
  setHandling,
  setNote,
  setResponse,
  setReview,
  switchScope,
  toggleElement,
} from './commands';
import { maxTextLength } from './limits';
import type { ElementId } from './pack';

const question = buildQuestion({ id: 'R01.L1' });
const pack = buildPack([question]);
const empty = buildAssessment(pack);
const at = '2026-08-01T10:00:00.000Z';
const later = '2026-08-02T10:00:00.000Z';
const element = (id: string) => id as ElementId;
const citation = buildCitation();

const run = (assessment: Assessment, ...commands: readonly Command[]): Assessment =>
  commands.reduce((current, command) => command(current, at), assessment);
const answerIn = (assessment: Assessment) => assessment.answers[question.id];

test('the first touch creates the answer with the revision that was read, closed to the public', () => {
  expect(answerIn(run(empty, setNote(question, 'seen')))).toEqual({
    question: 'R01.L1',
    questionRevision: '1.0',
    response: null,
    elements: [],
    citations: [],
    gradeOverride: null,
    note: 'seen',
    handling: 'green',
    review: { kind: 'draft' },
    changedAt: at,
  });
});

const commands: readonly (readonly [string, Command])[] = [
  ['setResponse', setResponse(question, level(2))],
  ['setElements', setElements(question, [element('b'), element('a')])],
  ['addCitation', (assessment, moment) => addCitation(question, citation)(clearedCitations(assessment), moment)],
  ['setGradeOverride', setGradeOverride(question, 'C')],
  ['setNote', setNote(question, 'note')],
  ['setHandling', setHandling(question, 'red')],
  ['setReview', setReview(question, { kind: 'confirmed', role: 'Deputy clerk' })],
  ['setDetails', setDetails({ title: 'Renamed', period: { from: '2025-01-01', to: '2025-12-31' } })],
  ['switchScope', switchScope('full')],
];
const clearedCitations = (assessment: Assessment) => run(assessment, removeCitation(question, citation.id));

test.each(commands)('%s changes what it says, stamps it, and leaves its input alone', (_, command) => {
  const before = structuredClone(empty);
  const after = command(empty, at);
  expect(after).not.toEqual(empty);
  expect(after.changedAt).toBe(at);
  expect(empty).toEqual(before);
});

test.each(commands.filter(([name]) => name !== 'addCitation'))('%s twice gives the very same object', (_, command) => {
  const once = command(empty, at);
  expect(command(once, later)).toBe(once);
});

test.each([
  ['setResponse null', setResponse(question, null)],
  ['setNote ""', setNote(question, '')],
  ['setElements []', setElements(question, [])],
  ['setGradeOverride null', setGradeOverride(question, null)],
  ['removeCitation', removeCitation(question, 'none')],
  ['changeCitation', changeCitation(question, 'none', { title: 'x' })],
  ['setDetails {}', setDetails({})],
  ['switchScope', switchScope('quick')],
  ['clearAnswer', clearAnswer(empty, question.id).command],
])('%s on an untouched assessment changes nothing', (_, command) => {
  expect(command(empty, at)).toBe(empty);
});

test('answering again under a new revision of the question records that revision', () => {
  const answered = run(empty, setResponse(question, level(2)));
  const again = setResponse({ ...question, revision: '2.0' }, level(2))(answered, later);
  expect(answerIn(again)).toMatchObject({ questionRevision: '2.0', changedAt: later });
  const noted = setNote({ ...question, revision: '2.0' }, 'only a note')(answered, later);
  expect(answerIn(noted)?.questionRevision).toBe('1.0');
});

test('ticks stand in the order of the question, each once, unknown ones last', () => {
  const ticked = run(empty, setElements(question, ['old', 'c', 'a', 'c'].map(element)));
  expect(answerIn(ticked)?.elements).toEqual(['a', 'c', 'old']);
  expect(answerIn(run(ticked, toggleElement(question, element('b'))))?.elements).toEqual(['a', 'b', 'c', 'old']);
  expect(answerIn(run(ticked, toggleElement(question, element('c'))))?.elements).toEqual(['a', 'old']);
});

test('citations are added at the end, changed by id and removed by id', () => {
  const two = run(empty, addCitation(question, citation), addCitation(question, { ...citation, id: 'second' }));
  expect(answerIn(two)?.citations.map(({ id }) => id)).toEqual(['citation-1', 'second']);
  const changed = run(two, changeCitation(question, 'second', { title: 'Data Protection Act' }));
  expect(answerIn(changed)?.citations).toEqual([citation, { ...citation, id: 'second', title: 'Data Protection Act' }]);
  expect(answerIn(run(changed, removeCitation(question, 'citation-1')))?.citations).toHaveLength(1);
});

test('only a legal text keeps a status', () => {
  const cited = run(
    empty,
    addCitation(question, citation),
    changeCitation(question, citation.id, { kind: 'statement' }),
  );
  expect(answerIn(cited)?.citations[0]).toMatchObject({ kind: 'statement', status: null });
});

test('an id that is taken is a bug, not a second citation', () => {
  const cited = run(empty, addCitation(question, citation));
  expect(() => run(cited, addCitation(question, citation))).toThrow('citation id');
});

test('a range is kept with its lower end first', () => {
  const answered = run(empty, setResponse(question, { kind: 'range', from: 3, to: 1 }));
  expect(answerIn(answered)?.response).toEqual({ kind: 'range', from: 1, to: 3 });
});

test('a cleared answer can be put back as it was', () => {
  const answered = run(empty, setResponse(question, level(2)), addCitation(question, citation));
  const { command, cleared } = clearAnswer(answered, question.id);
  const without = command(answered, later);
  expect(without.answers).toEqual({});
  if (!cleared) throw new Error('there was an answer');
  expect(putBackAnswer(cleared, null)(without, later).answers).toEqual(answered.answers);
});

test('a narrower scope keeps the answers outside it, and effort can be taken back', () => {
  const answered = run(empty, switchScope('full'), setResponse(question, level(1)));
  expect(run(answered, switchScope('quick')).answers).toEqual(answered.answers);
});

test('texts end at the limit that the fields state', () => {
  const long = 'x'.repeat(maxTextLength + 1);
  expect(answerIn(run(empty, setNote(question, long)))?.note).toHaveLength(maxTextLength);
  expect(run(empty, setDetails({ title: long })).title).toHaveLength(maxTextLength);
});

test('a new assessment has no answers', () => {
  const { id: _, ...start } = empty;
  expect(createAssessment({ ...start, id: 'new' as AssessmentId }, at)).toEqual({
    ...empty,
    id: 'new',
    createdAt: at,
    changedAt: at,
    answers: {},
  });
});

const confirmed = run(
  empty,
  setResponse(question, level(2)),
  setReview(question, { kind: 'confirmed', role: 'Reader' }),
);

test.each<[string, Command, string]>([
  ['a new level', setResponse(question, level(3)), 'lapsed'],
  ['a tick', toggleElement(question, element('a')), 'lapsed'],
  ['another citation', addCitation(question, citation), 'lapsed'],
  ['a corrected grade', setGradeOverride(question, 'C'), 'lapsed'],
  ['the same level again', setResponse(question, level(2)), 'confirmed'],
  ['a note', setNote(question, 'seen in the library'), 'confirmed'],
  ['a handling label', setHandling(question, 'red'), 'confirmed'],
])('a confirmation and %s', (_, command, kind) => {
  expect(answerIn(run(confirmed, command))?.review).toMatchObject({ kind, role: 'Reader', at });
});

test('a flag stays until somebody takes it away, whatever else changes', () => {
  const flagged = run(empty, setReview(question, { kind: 'flagged', role: 'Reader', remark: 'Which article?' }));
  expect(answerIn(run(flagged, setResponse(question, level(3))))?.review).toEqual({
    kind: 'flagged',
    role: 'Reader',
    remark: 'Which article?',
    at,
  });
  expect(answerIn(run(flagged, setReview(question, { kind: 'draft' })))?.review).toEqual({ kind: 'draft' });
});
