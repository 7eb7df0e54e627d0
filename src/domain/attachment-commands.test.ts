import { expect, test } from 'vitest';
import { buildAssessment, buildAttachment, buildCitation, level } from '../../tests/support/build-assessment';
import { buildPack, buildQuestion } from '../../tests/support/build-pack';
import { addAttachment, keptAttachments, putBackAttachments, removeAttachment } from './attachment-commands';
import { attachmentsAt } from './attachment';
import { clearAnswer, removeCitation, setLabel } from './commands';
import { maxTextLength } from './limits';

const at = '2026-08-01T10:00:00.000Z';
const question = buildQuestion({ id: 'R01.L1' });
const citations = [buildCitation(), buildCitation({ id: 'citation-2' })];
const blank = buildAssessment(buildPack([question]), { 'R01.L1': { response: level(2), citations } });
const attachment = buildAttachment();
const attached = addAttachment('a', attachment)(blank, at);
const labelled = setLabel('attachment/a', 'red')(attached, at);

test('a file is kept with a citation, and the moment of change is stamped', () => {
  expect(attached.attachments).toEqual({ a: attachment });
  expect(attached.changedAt).toBe(at);
});

test('the same file at the same place is one; at another citation it is another attachment', () => {
  expect(addAttachment('b', attachment)(attached, at)).toBe(attached);
  const elsewhere = addAttachment('b', buildAttachment({ citation: 'citation-2' }))(attached, at);
  expect(Object.keys(elsewhere.attachments)).toEqual(['a', 'b']);
});

test('a name or type beyond the limits of the file format is cut, so that it can be read back', () => {
  const long = buildAttachment({ name: 'n'.repeat(maxTextLength + 1), mediaType: 't'.repeat(300) });
  const kept = addAttachment('a', long)(blank, at).attachments.a;
  expect([kept?.name.length, kept?.mediaType.length]).toEqual([maxTextLength, 255]);
});

test('removing an attachment takes its label with it; an unknown one changes nothing', () => {
  const removed = removeAttachment('a')(labelled, at);
  expect([removed.attachments, removed.labels]).toEqual([{}, {}]);
  expect(removeAttachment('b')(labelled, at)).toBe(labelled);
});

test.each([
  ['its citation', removeCitation(question, 'citation-1'), 0],
  ['another citation', removeCitation(question, 'citation-2'), 1],
  ['the answer', clearAnswer(labelled, question.id).command, 0],
])('removing %s', (_, command, left) => {
  const after = command(labelled, at);
  expect(Object.keys(after.attachments)).toHaveLength(left);
  expect(Object.keys(after.labels)).toHaveLength(left);
});

test('what went with a citation is put back with its label', () => {
  const kept = keptAttachments(labelled, { question: question.id, citation: 'citation-1' });
  const removed = removeCitation(question, 'citation-1')(labelled, at);
  const back = putBackAttachments(kept)(removed, at);
  expect([back.attachments, back.labels]).toEqual([labelled.attachments, labelled.labels]);
});

test('attachments stand in the order in which they were added', () => {
  const earlier = buildAttachment({ addedAt: '2026-06-01T09:00:00.000Z', hash: 'cd'.repeat(32) });
  const { attachments } = addAttachment('b', earlier)(attached, at);
  expect(attachmentsAt(attachments, { question: question.id }).map(({ id }) => id)).toEqual(['b', 'a']);
});
