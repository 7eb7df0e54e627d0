import { expect, test } from 'vitest';
import { buildAct, buildAssessment, buildCitation, level } from '../../tests/support/build-assessment';
import { buildPack, buildQuestion } from '../../tests/support/build-pack';
import { applyChanges, applyEntries } from './apply-changes';
import type { Assessment } from './assessment';
import {
  addCitation,
  changeCitation,
  clearAnswer,
  removeCitation,
  setNote,
  setResponse,
  toggleElement,
} from './commands';
import type { Command } from './commands';
import { addAct } from './decision-commands';
import { changesBetween } from './field-change';
import type { ElementId } from './pack';

const question = buildQuestion({ id: 'R01.L1' });
const untouched = buildAssessment(buildPack([question]));
const answered = buildAssessment(buildPack([question]), {
  'R01.L1': { response: level(1), citations: [buildCitation()] },
});
const at = '2026-09-01T10:00:00.000Z';
const [a, b] = ['a', 'b'] as ElementId[];

/** Both start from the same assessment; theirs is stored first. */
function both(base: Assessment, theirs: Command, mine: Command) {
  const entries = [theirs, mine].map((command) => ({ changes: changesBetween(base, command(base, at)), at }));
  const { assessment, conflicts } = applyEntries(base, entries);
  return { answer: assessment.answers[question.id], conflicts, assessment };
}

test('a level and a note to a question that nobody had answered both stand', () => {
  const { answer, conflicts } = both(untouched, setResponse(question, level(2)), setNote(question, 'seen'));
  expect(answer).toMatchObject({ response: level(2), note: 'seen', question: 'R01.L1', changedAt: at });
  expect(conflicts).toEqual([]);
});

test('ticks of two people are one set', () => {
  if (!a || !b) throw new Error('two elements');
  const { answer, conflicts } = both(answered, toggleElement(question, a), toggleElement(question, b));
  expect(answer?.elements.toSorted()).toEqual(['a', 'b']);
  expect(conflicts).toEqual([]);
});

test('two citations, two acts: all are there', () => {
  const citation = (id: string) => addCitation(question, buildCitation({ id }));
  expect(
    both(answered, citation('x'), citation('y'))
      .answer?.citations.map(({ id }) => id)
      .toSorted(),
  ).toEqual(['citation-1', 'x', 'y']);
  const act = (id: string) => addAct(buildAct({ id }));
  expect(both(answered, act('one'), act('two')).assessment.plan).toHaveLength(2);
});

test('two fields of one citation both stand', () => {
  const { answer } = both(
    answered,
    changeCitation(question, 'citation-1', { title: 'Penal Code' }),
    changeCitation(question, 'citation-1', { provision: 'Article 9' }),
  );
  expect(answer?.citations).toMatchObject([{ title: 'Penal Code', provision: 'Article 9' }]);
});

test.each([
  ['one text', setNote(question, 'theirs'), setNote(question, 'mine'), 'note', { kept: 'mine', lost: 'theirs' }],
  [
    'one level',
    setResponse(question, level(2)),
    setResponse(question, level(3)),
    'response',
    { kept: level(3), lost: level(2) },
  ],
])('of two changes to %s the later stands and the other is told', (_, theirs, mine, field, told) => {
  expect(both(answered, theirs, mine).conflicts).toEqual([{ path: ['answers', 'R01.L1', field], ...told }]);
});

test('an answer that one clears while the other writes stays, with what was written', () => {
  const clear: Command = (assessment, moment) => clearAnswer(assessment, question.id).command(assessment, moment);
  const late = both(answered, setNote(question, 'mine'), clear);
  expect(late.answer).toMatchObject({ note: 'mine', response: level(1) });
  expect(late.conflicts).toMatchObject([{ kept: { note: 'mine' } }]);
  const early = both(answered, clear, setNote(question, 'mine'));
  expect(early.answer).toMatchObject({ note: 'mine', response: null, question: 'R01.L1' });
});

test('a change to a citation that the other removed changes nothing, and is told', () => {
  const { answer, conflicts } = both(
    answered,
    removeCitation(question, 'citation-1'),
    changeCitation(question, 'citation-1', { title: 'Penal Code' }),
  );
  expect(answer?.citations).toEqual([]);
  expect(conflicts).toMatchObject([{ kept: undefined, lost: 'Penal Code' }]);
});

test('moments of change never go back', () => {
  const changes = changesBetween(untouched, setNote(question, 'x')(untouched, at));
  const { assessment } = applyChanges({ ...untouched, changedAt: '2027-01-01T00:00:00.000Z' }, changes, at);
  expect(assessment.changedAt).toBe('2027-01-01T00:00:00.000Z');
  expect(assessment.answers[question.id]?.changedAt).toBe(at);
});

test('a path that leads nowhere changes nothing and is told', () => {
  const change = { path: ['title', 'deeper', 'still'], before: undefined, after: 'x' };
  expect(applyChanges(untouched, [change], at)).toEqual({
    assessment: untouched,
    conflicts: [{ path: change.path, kept: undefined, lost: 'x' }],
  });
});
