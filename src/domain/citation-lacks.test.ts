import { expect, test } from 'vitest';
import { buildCitation } from '../../tests/support/build-assessment';
import type { Citation } from './answer';
import { type CitationLack, lacksOfCitation } from './citation-lacks';

const document = { kind: 'official-document', status: null } as const;

test.each<[string, Partial<Citation>, readonly CitationLack[]]>([
  ['a complete legal text', {}, []],
  ['a legal text seen by one, without article', { seenBy: 1, provision: ' ' }, ['provision', 'second-reader']],
  ['an old legal text', { date: '1990-01-01' }, []],
  ['an old document', { ...document, date: '2020-01-01' }, ['too-old']],
  ['a document without date is not called old', { ...document, date: '' }, ['date']],
  ['a search by one person', { kind: 'search-found-nothing', status: null, seenBy: 1 }, []],
  ['a search without place and date', { kind: 'search-found-nothing', title: '', date: '' }, ['title', 'date']],
  ['a bare statement', { kind: 'statement', provision: '', date: '', seenBy: 1 }, []],
])('%s', (_, change, lacks) => {
  expect(lacksOfCitation(buildCitation(change), '2026-06-30')).toEqual(lacks);
});
