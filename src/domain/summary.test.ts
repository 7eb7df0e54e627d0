import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryAssessment } from '../../tests/support/arbitrary-assessment';
import { type AnswerSketch, buildAssessment, dontKnow, level } from '../../tests/support/build-assessment';
import { buildPack } from '../../tests/support/build-pack';
import type { Assessment } from './assessment';
import type { Scope } from './pack';
import { progressByTheme } from './progress';
import { answeredOf, summaryFromAssessment } from './summary';

const pack = buildPack([
  { id: 'R01.L1' },
  { id: 'R02.L3', scope: 'full' },
  { id: 'R04.I1', partNames: ['police', 'judges'] },
]);
const counted = (assessment: Assessment) => answeredOf(pack, summaryFromAssessment(assessment));

const answered = { response: level(2) };
const unfinished = { response: { ...dontKnow, whoWouldKnow: '' } };
const foreign = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`R99.L${index}`, answered]));

test.each<[string, Scope, Record<string, AnswerSketch>, number]>([
  ['nothing', 'full', {}, 0],
  ['what the scope asks', 'quick', { 'R01.L1': answered }, 1],
  ['nothing outside the scope', 'quick', { 'R01.L1': answered, 'R02.L3': answered }, 1],
  ['the same again in the full assessment', 'full', { 'R01.L1': answered, 'R02.L3': answered }, 2],
  ['nothing that is unfinished', 'quick', { 'R01.L1': unfinished }, 0],
  ['no answer without a question, however many', 'full', { ...foreign, 'R01.L1': answered }, 1],
  ['a composite once', 'full', { 'R04.I1.police': answered, 'R04.I1.judges': answered }, 1],
  ['a composite only with all its parts', 'full', { 'R04.I1.police': answered }, 0],
  ['what the quick scan found of a composite', 'full', { 'R04.I1': answered }, 1],
  ['it no longer, once a part is begun', 'full', { 'R04.I1': answered, 'R04.I1.police': unfinished }, 0],
  ['the whole of a composite in the quick scan', 'quick', { 'R04.I1': answered, 'R04.I1.police': unfinished }, 1],
])('a list counts %s (%s)', (_, scope, sketches, count) => {
  expect(counted(buildAssessment(pack, sketches, { scope }))).toBe(count);
});

test('a list says what the overview says, whatever the answers', () => {
  fc.assert(
    fc.property(arbitraryAssessment, (assessment) => {
      const overview = progressByTheme(pack, assessment).reduce((sum, theme) => sum + theme.answered, 0);
      expect(counted(assessment)).toBe(overview);
    }),
  );
});
