import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseSourcesFile } from '../src/formats/pack-schema';

const seed = (file: string) => readFileSync(new URL(`../seeds/${file}`, import.meta.url));
const sources = readIndex();

function readIndex() {
  const parsed = parseSourcesFile(parse(seed('index.yaml').toString('utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.sources;
}

/**
 * What may differ between a document and the words quoted from it, and nothing else: footnote paragraphs (lines that
 * open with a broken footnote mark, "<sup>&</sup>lt;"), footnote marks, emphasis asterisks, "- >" for "-" at the head
 * of a list item, and any run of white space for one blank.
 */
function normalize(text: string): string {
  return text
    .replace(/^<sup>&<\/sup>lt;.*$/gm, '')
    .replace(/<sup>.*?<\/sup>/g, '')
    .replace(/\*/g, '')
    .replace(/^- > /gm, '- ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The numbered paragraphs at the end of a resolution, from one number at the head of a line to the next. */
function numberedParagraphs(text: string): readonly string[] {
  return text
    .split(/^\d+\. /m)
    .slice(1)
    .map(normalize);
}

const allParagraphs = sources.flatMap((source) => source.paragraphs.map((paragraph) => ({ source, paragraph })));

test('the five sources stand in the order of the method', () => {
  expect(sources.map((source) => source.id)).toEqual(['IPU23', 'IPU22', 'IPU11', 'GA74', 'UNL']);
});

test.each(sources)('$id is the recorded document, byte for byte', (source) => {
  expect(createHash('sha256').update(seed(source.file)).digest('hex')).toBe(source.sha256);
});

test.each(allParagraphs)('$paragraph.id stands in its document', ({ source, paragraph }) => {
  const document = normalize(seed(source.file).toString('utf8'));
  expect(document).toContain(paragraph.text);
  for (const reservation of paragraph.reservations ?? []) expect(document).toContain(reservation);
});

test.each([
  { id: 'IPU23', count: 26 },
  { id: 'GA74', count: 14 },
])('$id has $count numbered paragraphs, each quoted whole', ({ id, count }) => {
  const source = sources.find((candidate) => candidate.id === id);
  expect(source?.paragraphs.map((paragraph) => paragraph.text)).toEqual(
    numberedParagraphs(seed(source?.file ?? '').toString('utf8')),
  );
  expect(source?.paragraphs.map((paragraph) => paragraph.id)).toEqual(
    Array.from({ length: count }, (_, index) => `${id}/${index + 1}`),
  );
});

test('the other sources have the labelled passages of METHOD 3.3', () => {
  const ids = allParagraphs.map(({ paragraph }) => paragraph.id as string).filter((id) => !/\/\d+$/.test(id));
  expect(ids).toEqual([
    ...['text-a', 'text-b', 'text-c', 'aim-1', 'aim-2', 'aim-3'].map((label) => `IPU22/${label}`),
    ...['report-2', 'report-3a', 'report-3b', 'report-4', 'report-5'].map((label) => `IPU11/${label}`),
    ...['decl-2', 'decl-3', 'decl-4', 'decl-5'].map((label) => `IPU11/${label}`),
    ...['priority-1', 'priority-2', 'priority-3', 'priority-4'].map((label) => `UNL/${label}`),
    ...['text-legality', 'text-doha', 'text-budapest', 'text-consensus'].map((label) => `UNL/${label}`),
    ...['pillar-1a', 'pillar-1b', 'pillar-2', 'pillar-3'].map((label) => `UNL/${label}`),
  ]);
});

test('an operative verb stands at the head of its paragraph, and numbered paragraphs have one', () => {
  for (const { paragraph } of allParagraphs) {
    expect(paragraph.verb === null).toBe(!/\/\d+$/.test(paragraph.id));
    expect(paragraph.text.startsWith(paragraph.verb ?? '')).toBe(true);
  }
});

test('no id and no text is used twice', () => {
  expect(new Set(allParagraphs.map(({ paragraph }) => paragraph.id)).size).toBe(allParagraphs.length);
  expect(new Set(allParagraphs.map(({ paragraph }) => paragraph.text)).size).toBe(allParagraphs.length);
});

test('the reservations of India and the Russian Federation stand at their paragraphs only', () => {
  const reserved = allParagraphs.filter(({ paragraph }) => paragraph.reservations);
  expect(
    reserved.map(({ paragraph }) => [
      paragraph.id,
      /India|Russian Federation/.exec(paragraph.reservations?.[0] ?? '')?.[0],
    ]),
  ).toEqual([
    ['IPU23/1', 'Russian Federation'],
    ['IPU23/25', 'India'],
  ]);
});

test('spent paragraphs and the one that no parliament can answer carry a reason', () => {
  const unasked = allParagraphs.flatMap(({ paragraph: { id, unasked } }) => (unasked ? [[id, unasked.kind]] : []));
  expect(unasked).toEqual([
    ['IPU11/decl-5', 'spent'],
    ['GA74/1', 'spent'],
    ['GA74/2', 'spent'],
    ['GA74/3', 'spent'],
    ['GA74/4', 'spent'],
    ['GA74/10', 'spent'],
    ['GA74/14', 'context'],
  ]);
});
