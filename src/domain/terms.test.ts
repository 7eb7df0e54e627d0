import { expect, test } from 'vitest';
import { buildQuestion } from '../../tests/support/build-pack';
import type { ElementId, Term } from './pack';
import { spellingsIn, termsOf } from './terms';

test.each<[string, string, readonly string[], readonly string[]]>([
  ['a word that stands there', 'A budget line pays.', ['budget line'], ['budget line']],
  ['whole words only', 'Two budget lines, unpublished.', ['budget line', 'published'], []],
  ['a hyphen joins words', 'In-force rules, re-published.', ['in force', 'force', 'published'], []],
  ['capitals or not', 'PUBLISHED. In force.', ['published', 'in force'], ['published', 'in force']],
  ['at both ends and before a mark', 'Mandate, (published)', ['mandate', 'published'], ['mandate', 'published']],
  ['before the sign of possession', 'The year’s figures', ['year'], ['year']],
  ['the longest first', 'A public record', ['record', 'public record'], ['public record']],
  [
    'the longest first, although it begins later',
    'one two three four',
    ['one two', 'two three four'],
    ['two three four'],
  ],
  [
    'a shorter one that also stands alone',
    'A public record, on record',
    ['record', 'public record'],
    ['public record', 'record'],
  ],
  [
    'what is taken out does not join its neighbours',
    'in public record force',
    ['public record', 'in force'],
    ['public record'],
  ],
  ['signs of patterns are plain signs', 'In 2.1 (two), not 2x1', ['2.1 (two)', '2x1', '[a'], ['2.1 (two)', '2x1']],
  ['letters with accents are letters', 'Déposé', ['pos', 'd'], []],
])('%s', (_, text, spellings, found) => {
  expect([...spellingsIn([text], spellings)].toSorted()).toEqual(found.toSorted());
});

test('a spelling does not reach from one text into the next', () => {
  expect(spellingsIn(['It is in', 'force today'], ['in force']).size).toBe(0);
});

const terms: readonly Term[] = [
  { term: 'tools', also: [], meaning: 'Kinds of step.' },
  { term: 'published', also: ['public record', 'publish'], meaning: 'Anyone can read it.' },
  { term: 'in force', also: [], meaning: 'Binding today.' },
  { term: 'mandate', also: [], meaning: 'A task in writing.' },
];

test('a question uses what stands in its text, elements and anchors, in the order of the pack', () => {
  const question = {
    ...buildQuestion({ id: 'R01.L1' }),
    text: 'Is it in force?',
    why: 'The mandate says so.',
    elements: [{ id: 'a' as ElementId, text: 'A public record.' }],
    anchors: ['None', 'One tool', 'Two tools', 'It is Published', 'As level 3'],
  } as const;
  expect(termsOf({ terms }, question)).toEqual([
    { spellings: ['tools'], meaning: 'Kinds of step.' },
    { spellings: ['published', 'public record'], meaning: 'Anyone can read it.' },
    { spellings: ['in force'], meaning: 'Binding today.' },
  ]);
});

test('a pack without terms explains nothing', () => {
  expect(termsOf({ terms: [] }, buildQuestion({ id: 'R01.L1' }))).toEqual([]);
});
