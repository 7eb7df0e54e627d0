import { expect, test } from 'vitest';
import { buildAnswer, buildAssessment, level, notApplicable } from '../../tests/support/build-assessment';
import { buildPack, questionId } from '../../tests/support/build-pack';
import type { Assessment } from './assessment';
import { incomparableBetween } from './incomparable';

const pack = buildPack([{ id: 'R01.L1' }, { id: 'R02.L1', scope: 'full' }]);
const known = { response: level(2), grade: 'B' as const };
const aside = { response: notApplicable };
const answers = { 'R01.L1': known, 'R02.L1': known };
const full = { scope: 'full' } as const;
const formerPack = { id: pack.id, version: '0.9.0' };

const reasons = (older: Assessment, newer: Assessment) =>
  incomparableBetween(pack, older, newer).map(({ id, reason }) => [id, reason]);

test('the same questions asked twice leave nothing over', () => {
  expect(reasons(buildAssessment(pack, answers, full), buildAssessment(pack, {}, full))).toEqual([]);
});

test('a quick scan beside a full assessment leaves what only one of them asks', () => {
  const [quick, whole] = [buildAssessment(pack, answers), buildAssessment(pack, answers, full)];
  expect(reasons(quick, whole)).toEqual([['R02.L1', 'outside-earlier-scope']]);
  expect(reasons(whole, quick)).toEqual([['R02.L1', 'outside-newer-scope']]);
});

test('no answer under another version of the questionnaire does not show that the question was asked', () => {
  const former = buildAssessment(pack, { 'R01.L1': known }, { ...full, pack: formerPack });
  expect(reasons(former, buildAssessment(pack, answers, full))).toEqual([['R02.L1', 'new']]);
  expect(reasons(buildAssessment(pack, answers, full), former)).toEqual([['R02.L1', 'not-answered-now']]);
});

test.each([
  [aside, known, 'set-aside-earlier'],
  [known, aside, 'set-aside-now'],
  [aside, aside, 'set-aside-both'],
])('set aside in one or both', (first, second, reason) => {
  const [older, newer] = [first, second].map((answer) => buildAssessment(pack, { 'R01.L1': answer }));
  if (!older || !newer) throw new Error('There are two.');
  expect(reasons(older, newer)).toEqual([['R01.L1', reason]]);
});

test('another major revision is the same subject only: both levels are shown, none is computed with', () => {
  const older = buildAssessment(pack, { 'R01.L1': known });
  const revised = { ...buildAnswer(questionId('R01.L1'), { response: level(3), grade: 'B' }), questionRevision: '2.0' };
  const newer = { ...buildAssessment(pack, {}), answers: { [revised.question]: revised } };
  expect(incomparableBetween(pack, older, newer)).toMatchObject([
    { id: 'R01.L1', reason: 'subject-only', older: { lo: 2, hi: 2 }, newer: { lo: 3, hi: 3 } },
  ]);
});

test('an answer whose question is gone is listed with its levels, weighed by its own evidence', () => {
  const older = buildAssessment(pack, { 'R30.L1': { response: level(3), grade: 'C' } });
  expect(incomparableBetween(pack, older, buildAssessment(pack, {}))).toEqual([
    { id: 'R30.L1', question: null, reason: 'retired', older: { lo: 2, hi: 3 }, newer: null },
  ]);
});
