import { expect, test } from 'vitest';
import { dontKnow, level, notApplicable } from '../../../../tests/support/build-assessment';
import type { Response } from '../../../domain/answer';
import { isAnswered } from '../../../domain/progress';
import { buildAnswer } from '../../../../tests/support/build-assessment';
import type { QuestionId } from '../../../domain/pack';
import { type MissingPart, missingParts } from './missing-parts';

const blankReason: Response = { kind: 'na', reason: null, explanation: ' ', confirmedBy: '' };

const cases: readonly [string, Response | null, readonly MissingPart[]][] = [
  ['a level', level(2), []],
  ['an office that would know', dontKnow, []],
  ['an unnamed office', { kind: 'dk', whoWouldKnow: '  ' }, ['office']],
  ['a narrower range', { kind: 'range', from: 1, to: 4 }, []],
  ['the range of everything', { kind: 'range', from: 0, to: 4 }, ['narrower-range']],
  ['withheld', { kind: 'withheld' }, []],
  ['a complete "not applicable"', notApplicable, []],
  ['a bare "not applicable"', blankReason, ['reason', 'explanation', 'second-person']],
];

test.each(cases)('%s', (_, response, parts) => {
  expect(missingParts(response)).toEqual(parts);
});

test.each(cases)('nothing is missing exactly where the domain counts an answer: %s', (_, response, parts) => {
  expect(isAnswered(buildAnswer('R01.L1' as QuestionId, { response }))).toBe(parts.length === 0);
});
