import { expect, test } from 'vitest';
import {
  type AnswerSketch,
  buildAssessment,
  buildCitation,
  dontKnow,
  level,
  notApplicable,
} from '../../tests/support/build-assessment';
import { buildPack, questionId } from '../../tests/support/build-pack';
import { changesBetween } from './changes';

const pack = buildPack([{ id: 'R09.I1' }]);
const id = questionId('R09.I1');
const before = { period: { from: '2026-01-01', to: '2026-06-30' } };
const after = { period: { from: '2027-01-01', to: '2027-06-30' } };
const newAct = [buildCitation({ date: '2026-07-01' })];
const oldAct = [buildCitation({ date: '2026-06-30' })];
const search = [buildCitation({ kind: 'search-found-nothing', date: '2027-02-01' })];

test.each<[string, string | undefined, AnswerSketch, AnswerSketch]>([
  ['nothing', undefined, { response: level(2), grade: 'A' }, { response: level(2), grade: 'B', citations: newAct }],
  ['an act after the period', 'real', { response: level(1), grade: 'B' }, { response: level(3), citations: newAct }],
  [
    'an act of its last day',
    'correction',
    { response: level(1), grade: 'B' },
    { response: level(3), citations: oldAct },
  ],
  ['a search', 'correction', { response: level(1), grade: 'B' }, { response: level(0), citations: search }],
  ['known, with a new act', 'information', { response: dontKnow }, { response: level(3), citations: newAct }],
  [
    'lost, with a new act',
    'information',
    { response: level(3), grade: 'B' },
    { response: dontKnow, citations: newAct },
  ],
  ['answered', 'information', { response: null }, { response: level(3), citations: oldAct }],
  ['a belief proved', 'information', { response: level(3), grade: 'D' }, { response: level(3), citations: oldAct }],
  ['a word proved', 'information', { response: level(2), grade: 'C' }, { response: level(1), grade: 'B' }],
  ['a belief revised', 'correction', { response: level(3), grade: 'D' }, { response: level(2), grade: 'D' }],
  ['set aside', 'scope', { response: level(3), grade: 'B' }, { response: notApplicable, citations: newAct }],
  ['taken up again', 'scope', { response: notApplicable }, { response: level(3), grade: 'B' }],
])('%s: %s', (_, tag, older, newer) => {
  const changes = changesBetween(
    pack,
    buildAssessment(pack, { [id]: older }, before),
    buildAssessment(pack, { [id]: newer }, after),
  );
  expect(changes[0]?.tag).toBe(tag);
});

test('another target is a change of scope, though the levels are the same', () => {
  const same = { [id]: { response: level(2), grade: 'B' as const } };
  const targets = { [id]: { level: 4 as const, reason: '' } };
  const changes = changesBetween(
    pack,
    buildAssessment(pack, same, before),
    buildAssessment(pack, same, { ...after, targets }),
  );
  expect(changes.map(({ tag, targets: aims }) => [tag, aims])).toEqual([['scope', { older: 3, newer: 4 }]]);
});

test('another major revision comes before everything else', () => {
  const newer = buildAssessment(pack, { [id]: { response: level(3), citations: newAct } }, after);
  const answer = newer.answers[id];
  if (!answer) throw new Error('The question is answered.');
  const revised = { ...newer, answers: { [id]: { ...answer, questionRevision: '2.0' } } };
  const older = buildAssessment(pack, { [id]: { response: dontKnow } }, before);
  expect(changesBetween(pack, older, revised).map(({ tag }) => tag)).toEqual(['questionnaire']);
});
