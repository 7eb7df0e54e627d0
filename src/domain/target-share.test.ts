import { expect, test } from 'vitest';
import { buildAssessment } from '../../tests/support/build-assessment';
import { buildPack } from '../../tests/support/build-pack';
import type { Assessment } from './assessment';
import { printFraction } from './fraction';
import { scoreAssessment } from './scores';
import { targetShare } from './target-share';

const pack = buildPack([{ id: 'R01.L1' }, { id: 'R01.L2' }, { id: 'R02.L1' }], { R01: 3, R02: 5 });

function shareWith(targets: Readonly<Record<string, Assessment['targets'][keyof Assessment['targets']]>>) {
  const assessment = buildAssessment(pack, {}, { targets });
  const { themes, requirements } = scoreAssessment(pack, assessment);
  return themes.map((cell) => printFraction(targetShare(cell, requirements, assessment.targets)));
}

test('without decisions of the committee the target is level 3', () => {
  expect(shareWith({})).toEqual(['3/4']);
});

test('a changed target moves the mark by the weight of its question', () => {
  // R01 (3): levels 4 and 3 of 4, mean 7/8; R02 (5): 3/4. (3 x 7/8 + 5 x 3/4) / 8 = 51/64.
  expect(shareWith({ 'R01.L1': { level: 4, reason: '' } })).toEqual(['51/64']);
});

test('a target lowered without a reason moves nothing', () => {
  expect(shareWith({ 'R02.L1': { level: 1, reason: ' ' } })).toEqual(['3/4']);
});
