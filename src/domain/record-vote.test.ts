import { expect, test } from 'vitest';
import { type AnswerSketch, buildAnswer, buildCitation, dontKnow, level } from '../../tests/support/build-assessment';
import { questionId } from '../../tests/support/build-pack';
import { tallyOf } from './ballot';
import { consensusOf, type Vote } from './consensus';
import { isUncited, outcomeOfVote } from './record-vote';

const answer = (sketch: AnswerSketch) => buildAnswer(questionId('R01.L1'), sketch);
const outcome = (votes: readonly Vote[], sketch: AnswerSketch | null) =>
  outcomeOfVote(consensusOf(votes), sketch && answer(sketch), '2026-06-30');

test.each<[string, readonly Vote[], AnswerSketch | null, object]>([
  ['agreed, nothing here', [2, 2, 2], null, { kind: 'record', response: level(2) }],
  [
    'open, a belief here',
    [0, 2, 4],
    { response: level(1) },
    { kind: 'record', response: { kind: 'range', from: 0, to: 4 } },
  ],
  ['a document says so too', [2, 2, 2], { response: level(2), citations: [buildCitation()] }, { kind: 'same' }],
  [
    'a document says otherwise',
    [4, 4, 4],
    { response: level(2), citations: [buildCitation()] },
    { kind: 'document-stands' },
  ],
  ['a document of grade B says otherwise', [4, 4, 4], { response: level(2), grade: 'B' }, { kind: 'document-stands' }],
  [
    'an office’s word says otherwise',
    [4, 4, 4],
    { response: level(2), grade: 'C' },
    { kind: 'record', response: level(4) },
  ],
  [
    'nobody knows, a document does',
    ['dk', 'dk', 1],
    { response: level(2), citations: [buildCitation()] },
    { kind: 'document-stands' },
  ],
  ['nobody knows', ['dk', 'dk', 1], null, { kind: 'record', response: { kind: 'dk', whoWouldKnow: '' } }],
  ['nobody knows, as before', ['dk', 'dk', 1], { response: dontKnow }, { kind: 'same' }],
])('%s', (_, votes, sketch, expected) => {
  expect(tallyOf(votes).levels).toHaveLength(5);
  expect(outcome(votes, sketch)).toEqual(expected);
});

test.each<[string, AnswerSketch, boolean]>([
  ['a bare level', { response: level(2) }, true],
  ['a level with a document', { response: level(2), citations: [buildCitation()] }, false],
  ['a level whose grade somebody corrected', { response: level(2), grade: 'C' }, false],
  ['no level at all', { response: dontKnow }, false],
])('%s proves nothing yet: %s', (_, sketch, expected) => {
  expect(isUncited(answer(sketch), '2026-06-30')).toBe(expected);
});
