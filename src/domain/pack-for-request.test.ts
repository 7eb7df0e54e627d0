import { expect, test } from 'vitest';
import { buildAssessment, level } from '../../tests/support/build-assessment';
import { buildPack } from '../../tests/support/build-pack';
import type { AssessmentId } from './assessment';
import { copyToSend, isUnansweredCopy } from './copy-to-send';
import { packForRequest } from './pack-for-request';
import type { ThemeId } from './pack';
import { scoreAssessment } from './scores';

const pack = buildPack([{ id: 'R01.L1' }, { id: 'R01.I1', theme: 'T2' }, { id: 'R02.L1', theme: 'T2' }]);
const host = buildAssessment(pack, { 'R01.L1': { response: level(2) } }, { title: 'Review' });
const made = { id: 'copy' as AssessmentId, at: '2026-08-01T10:00:00.000Z' };

test('a copy holds what it is about and nobody’s answers', () => {
  const copy = copyToSend(host, { kind: 'answers', themes: ['T2' as ThemeId] }, made);
  expect(copy).toMatchObject({ id: 'copy', title: 'Review', country: host.country, scope: host.scope, answers: {} });
  expect(copy.request).toEqual({ from: host.id, kind: 'answers', themes: ['T2'], role: '' });
  expect(isUnansweredCopy(copy)).toBe(true);
  expect(isUnansweredCopy(host)).toBe(false);
});

test('a copy asks the themes it was sent out for, all where none is named, and can be scored', () => {
  const copy = copyToSend(host, { kind: 'answers', themes: ['T2' as ThemeId] }, made);
  const asked = packForRequest(pack, copy.request);
  expect(asked.themes.map(({ id }) => id)).toEqual(['T2']);
  expect(scoreAssessment(asked, copy).questions.map(({ question }) => question.id)).toEqual(['R01.I1', 'R02.L1']);
  expect(packForRequest(pack, null)).toBe(pack);
  expect(packForRequest(pack, copyToSend(host, { kind: 'answers', themes: [] }, made).request)).toBe(pack);
});
