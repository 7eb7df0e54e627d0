import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { openPdf } from '../../../../tests/support/open-pdf';
import { fontFiles } from '../font-files';
import { faceNames } from '../text/type-style';
import { StructureElement } from './structure';
import { createTagLayer, type TagLayer } from './tag-layer';
import { readTrueType, type TrueType } from './truetype';
import type { Pen } from './pen';

let font: TrueType;

beforeAll(async () => {
  const file = new URL(`../fonts/${fontFiles.text}`, import.meta.url);
  font = readTrueType(new Uint8Array(await readFile(file)));
});

const openLayer = (title = 'Test'): TagLayer =>
  createTagLayer({
    title,
    language: 'en',
    direction: 'ltr',
    createdAt: new Date('2026-07-01T09:00:00Z'),
    fileId: '0'.repeat(32),
    page: { width: 300, height: 400 },
    fonts: {
      text: font,
      textItalic: font,
      textStrong: font,
      label: font,
      labelItalic: font,
      labelStrong: font,
      arabic: font,
    },
    embeddedFile: null,
    formOrigin: null,
  });

const drawLine = (pen: Pen): void => pen.line({ x: 10, y: 10 }, { x: 20, y: 10 }, { width: 1 });

test('a pen taken out of its mark refuses to draw', () => {
  const layer = openLayer();
  const pens: Pen[] = [];
  layer.artifact('Layout', 1, (pen) => pens.push(pen));
  const [pen] = pens;
  expect(() => pen && drawLine(pen)).toThrow('drawing happens inside its own mark');
});

test('marks do not nest', () => {
  const layer = openLayer();
  const slot = layer.root.child('P').slot();
  expect(() => layer.artifact('Layout', 1, () => layer.tagged(slot, 1, drawLine))).toThrow('does not nest');
});

test('a mark that failed is closed, and the next one may open', () => {
  const layer = openLayer();
  const fail = (): never => {
    throw new Error('no ink');
  };
  expect(() => layer.artifact('Layout', 1, fail)).toThrow('no ink');
  expect(() => layer.artifact('Layout', 1, drawLine)).not.toThrow();
});

test('content of a foreign element, links outside Link, and pages that are not there are refused', () => {
  const layer = openLayer();
  const foreign = new StructureElement('Document', null).child('P').slot();
  expect(() => layer.tagged(foreign, 1, drawLine)).toThrow('belongs to an element of this document');
  expect(() => layer.tagged(layer.root.child('P').slot(), 2, drawLine)).toThrow('there is a page 2');
  const area = { page: 1, box: { x: 0, y: 0, width: 1, height: 1 }, target: { kind: 'url', url: 'https://example.org' }, description: '' } as const; // prettier-ignore
  expect(() => layer.link(layer.root.child('P'), area)).toThrow('belongs to a Link element');
});

test('a bookmark to a place that was never drawn fails loudly instead of making a broken file', () => {
  const layer = openLayer();
  layer.artifact('Layout', 1, drawLine);
  layer.bookmark({ title: 'Lost', level: 1, anchor: 'lost' });
  expect(() => layer.finish()).toThrow('anchor lost was drawn');
});

test('reading order is that of the structure, whatever the order of drawing', async () => {
  const layer = openLayer();
  layer.addPage();
  const [first, second] = [layer.root.child('H1').slot(), layer.root.child('P').slot()];
  layer.tagged(second, 2, drawLine);
  layer.tagged(second, 1, drawLine);
  layer.tagged(first, 1, drawLine);
  const pdf = await openPdf(layer.finish());
  expect(pdf.pages[0]?.structure.children[0]?.children.map(({ role, marks }) => [role, marks.length])).toEqual([
    ['H1', 1],
    ['P', 1],
  ]);
  expect(pdf.pages.map(({ untaggedDrawing }) => untaggedDrawing)).toEqual([[], []]);
});

test('titles and alternatives hold letters of any script', async () => {
  const layer = openLayer('Rapport «été» – Ω 漢 (x) \\');
  const figure = layer.root.child('Figure', { alt: 'niveau 2 (prouvé) → 3' });
  layer.tagged(figure.slot(), 1, drawLine);
  const pdf = await openPdf(layer.finish());
  expect(pdf.info).toMatchObject({ Title: 'Rapport «été» – Ω 漢 (x) \\' });
  expect(pdf.pages[0]?.structure.children[0]?.children[0]?.alt).toBe('niveau 2 (prouvé) → 3');
});

test('one glyph may stand for two texts, and both are copied right', async () => {
  const layer = openLayer();
  const slot = layer.root.child('P').slot();
  const glyph = { id: 40, advance: 500, xOffset: 0, yOffset: 0 };
  const glyphs = [{ ...glyph, text: 'one ' }, { ...glyph, text: '𝟚' }]; // prettier-ignore
  layer.tagged(slot, 1, (pen) =>
    pen.text([{ font: layer.font('text'), size: 12, glyphs, x: 20, width: 12 }], { y: 50 }),
  );
  expect((await openPdf(layer.finish())).text).toBe('one 𝟚');
});

test('every face has a resource of its own', () => {
  const layer = openLayer();
  expect(new Set(faceNames.map((face) => layer.font(face).resource)).size).toBe(faceNames.length);
});
