import { expect, test } from 'vitest';
import { paginate } from './paginate';
import { keptTogether, withoutWidows, type Piece } from './piece';

const piece = (height: number, changes: Partial<Piece> = {}): Piece => ({
  height,
  before: 0,
  after: 0,
  keepWithNext: false,
  draw: () => undefined,
  ...changes,
});

const page = { top: 0, bottom: 100 };
const pagesOf = (pieces: readonly Piece[]): readonly number[] => paginate(pieces, page).map((placed) => placed.page);
const topsOf = (pieces: readonly Piece[]): readonly number[] => paginate(pieces, page).map((placed) => placed.top);

test('pieces fill a page and go on to the next', () => {
  expect(pagesOf([piece(60), piece(40), piece(1)])).toEqual([1, 1, 2]);
});

test('of two spaces the larger counts, and none at the top of a page', () => {
  expect(topsOf([piece(10, { before: 9, after: 5 }), piece(10, { before: 8 }), piece(80, { before: 20 })])).toEqual([0, 18, 0]); // prettier-ignore
});

test('a heading goes with what follows it, also through a chain', () => {
  const heading = piece(10, { keepWithNext: true });
  expect(pagesOf([piece(80), heading, piece(20)])).toEqual([1, 2, 2]);
  expect(pagesOf([piece(70), heading, heading, piece(20)])).toEqual([1, 2, 2, 2]);
});

test('no single line of a paragraph stands alone', () => {
  const lines = (count: number) => withoutWidows(Array.from({ length: count }, () => piece(10)));
  expect(pagesOf([piece(90), ...lines(4)])).toEqual([1, 2, 2, 2, 2]);
  expect(pagesOf([piece(70), ...lines(4)])).toEqual([1, 1, 1, 2, 2]);
  expect(pagesOf([piece(80), ...lines(3)])).toEqual([1, 2, 2, 2]);
});

test('a small group stays whole, a large one may be torn', () => {
  const rows = Array.from({ length: 5 }, () => piece(10));
  expect(pagesOf([piece(70), ...keptTogether(rows, 60)])).toEqual([1, 2, 2, 2, 2, 2]);
  expect(pagesOf([piece(70), ...keptTogether(rows, 40)])).toEqual([1, 1, 1, 1, 2, 2]);
});

test('what can never fit starts on a fresh page and is not lost', () => {
  expect(pagesOf([piece(10), piece(150), piece(10)])).toEqual([1, 2, 3]);
  const chain = Array.from({ length: 15 }, () => piece(10, { keepWithNext: true }));
  expect(pagesOf(chain).at(-1)).toBe(2);
});

test('a table head is repeated above the row that comes first on a page, and takes room there', () => {
  const repeat = { height: 15, draw: () => undefined };
  const placed = paginate([piece(90), piece(20, { repeat }), piece(20, { repeat })], page);
  expect(placed.map(({ top, repeatTop }) => [top, repeatTop])).toEqual([[0, null], [15, 0], [35, null]]); // prettier-ignore
});

test('a piece that fills its page to the last point stays on it', () => {
  expect(pagesOf([piece(100, { before: 30 }), piece(60), piece(30, { before: 10 })])).toEqual([1, 2, 2]);
});

test('a page break holds, unless only a few lines ran over to the page that it would end', () => {
  const next = piece(10, { startsPage: true });
  expect(pagesOf([piece(100), piece(33), next])).toEqual([1, 2, 2]);
  expect(pagesOf([piece(100), piece(34), next])).toEqual([1, 2, 3]);
  expect(pagesOf([piece(100), piece(10, { startsPage: true }), next])).toEqual([1, 2, 3]);
});

test('a page break holds, but makes no empty page', () => {
  expect(pagesOf([piece(10, { startsPage: true }), piece(10, { startsPage: true })])).toEqual([1, 2]);
});
