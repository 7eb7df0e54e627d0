import { expect, test } from 'vitest';
import { buildCitation } from '../../../../tests/support/build-assessment';
import type { Citation } from '../../../domain/answer';
import { type DerivedGrade, derivedGrade } from './grade-reason';

const statement: Partial<Citation> = { kind: 'statement', status: null };
const search: Partial<Citation> = { kind: 'search-found-nothing', status: null };

test.each<[string, readonly Partial<Citation>[], DerivedGrade]>([
  ['nothing cited', [], { grade: 'D', reason: { kind: 'nothing' } }],
  ['an exact citation', [{}], { grade: 'A', reason: { kind: 'exact' } }],
  ['one reader', [{ seenBy: 1 }], { grade: 'B', reason: { kind: 'document', lacks: ['second-reader'] } }],
  ['a statement', [statement], { grade: 'C', reason: { kind: 'statement' } }],
  ['a search', [search], { grade: 'B', reason: { kind: 'search' } }],
  [
    'half a search',
    [{ ...search, provision: '' }],
    { grade: 'D', reason: { kind: 'incomplete', lacks: ['provision'] } },
  ],
  ['the best of two decides', [statement, {}], { grade: 'A', reason: { kind: 'exact' } }],
])('%s', (_, changes, expected) => {
  expect(
    derivedGrade(
      { citations: changes.map((change) => buildCitation(change)), review: { kind: 'draft' } },
      '2026-06-30',
    ),
  ).toEqual(expected);
});
