import type { Pen } from '../src/report/pdf/document/pen';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { buildReport } from '../src/report/build/build-report';
import { renderDocx } from '../src/report/docx/render-docx';
import { renderHtml } from '../src/report/html/render-html';
import { styleFromDisk } from '../src/report/html/style-from-disk';
import type { Report } from '../src/report/model/block';
import { assetsFromDisk } from '../src/report/pdf/assets-from-disk';
import { renderPdf } from '../src/report/pdf/render-pdf';
import { buildTemplate, emblemPng } from './support/build-template';
import { loadTraining } from './support/load-training';
import { openDocx } from './support/open-docx';
import { openPdf } from './support/open-pdf';
import { judge } from './support/pdf-ua/judge';
import { wordsOfHtml } from './support/read-html';
import { findAll } from './support/xml-tree';

const { pack, assessment } = loadTraining();
const plain = buildReport({ pack, assessment, locale: 'en', paper: 'a4' });
const own = buildReport({ pack, assessment, locale: 'en', paper: 'a4', template: buildTemplate() });
const short = (report: Report): Report => ({ ...report, blocks: report.blocks.slice(0, 12) });
const head = 'National Assembly of Tarvenia · Committee on Justice';

/** A JPEG of 16 by 8 gray pixels, drawn by no camera. */
const jpeg =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/wAALCAAIABABAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/EABcQAAMBAAAAAAAAAAAAAAAAAAAWYqH/2gAIAQEAAD8AMN6GG9P/2Q==';

async function pdfOf(report: Report) {
  const assets = await assetsFromDisk();
  if (!assets.ok) throw new Error('Fonts and shaper are installed.');
  const rendered = await renderPdf(report, assets.value);
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.error));
  return rendered.value;
}

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const countOf = (text: string, part: string) => text.split(part).length - 1;

test('the PDF holds the emblem once, says it once, and has the running head on every page but the first', async () => {
  const { bytes } = await pdfOf(own);
  expect(countOf(latin(bytes), '/Subtype /Image')).toBe(1);
  const pdf = await openPdf(bytes);
  const [first, ...others] = pdf.pages.map(({ drawnText }) => drawnText.replaceAll(/\s+/g, ' '));
  expect(first).toContain('National Assembly of Tarvenia');
  expect(first).not.toContain('Committee on Justice');
  for (const page of others) expect(page).toContain(head);
  expect(latin(bytes)).not.toContain('/SMask');
});

test('the same template gives the same PDF, another emblem another one, and none has no picture', async () => {
  const [once, twice] = await Promise.all([pdfOf(short(own)), pdfOf(short(own))]);
  expect(Buffer.from(once.bytes).equals(Buffer.from(twice.bytes))).toBe(true);
  expect(latin((await pdfOf(short(plain))).bytes)).not.toContain('/Subtype /Image');
});

test('the page picture of the preview has the emblem, too', async () => {
  const { pictures, redraw } = await pdfOf(short(own));
  const drawn: unknown[] = [];
  const pen = new Proxy({} as Pen, {
    get: (_, call) => (picture: unknown) => call === 'picture' && drawn.push(picture),
  });
  redraw(1, pen);
  expect(pictures.map(({ file }) => file.mediaType)).toEqual(['image/png']);
  expect(drawn).toEqual(pictures);
});

test('a JPEG goes into the PDF as it is, and the judge finds nothing', async () => {
  const template = buildTemplate({ emblem: { mediaType: 'image/jpeg', base64: jpeg, words: '' } });
  const report = short(buildReport({ pack, assessment, locale: 'en', paper: 'a4', template }));
  expect(report.letterhead?.emblem).toMatchObject({ width: 16, height: 8 });
  const { bytes } = await pdfOf(report);
  expect(latin(bytes)).toContain('/DCTDecode');
  expect(latin(bytes)).toContain('/DeviceGray');
  expect(latin(bytes)).toContain(Buffer.from(jpeg, 'base64').toString('latin1'));
  expect(await judge(bytes)).toEqual([]);
});

test('the DOCX has the emblem as a part with its words, in little and unspoken in the head, and coloured rules', async () => {
  const rendered = await renderDocx(own);
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.error));
  const media = Object.entries(unzipSync(rendered.value.bytes)).filter(([name]) => name.startsWith('word/media/'));
  expect(media).toHaveLength(1);
  expect(Buffer.from(media[0]?.[1] ?? []).equals(emblemPng())).toBe(true);
  const docx = openDocx(rendered.value.bytes);
  const said = findAll(docx.document, 'wp:docPr').flatMap(({ attributes }) => attributes['descr'] ?? []);
  expect(said[0]).toBe('A ring around a triangle');
  expect(docx.text).toContain(head);
  const heading = findAll(docx.styles, 'w:style').find(({ attributes }) => attributes['w:styleId'] === 'Heading1');
  expect(heading && findAll(heading, 'w:top')[0]?.attributes['w:color']).toBe('7A1A5C');
  const again = await renderDocx(own);
  expect(again.ok && Buffer.from(again.value.bytes).equals(Buffer.from(rendered.value.bytes))).toBe(true);
});

test('the page of the HTML file shows the emblem from its own bytes, and allows no other picture', async () => {
  const style = await styleFromDisk();
  const page = new TextDecoder().decode(await renderHtml(own, style));
  expect(page).toContain(`<img src="data:image/png;base64,${emblemPng().toString('base64')}"`);
  expect(page).toContain('alt="A ring around a triangle"');
  expect(page).toMatch(/Content-Security-Policy" content="default-src [^"]*; img-src data:; base-uri/);
  expect(page).not.toMatch(/<[^>]* style=/);
  expect(wordsOfHtml(page)).toContain('National Assembly of Tarvenia');
  expect(page).toMatch(/@top-left \{ content: "National Assembly of Tarvenia/);
  const [paper = '', dark = ''] = [...page.matchAll(/border-color: (#[0-9a-f]{6})/g)].map(([, colour]) => colour);
  expect([paper, dark]).toEqual(['#7a1a5c', own.letterhead?.colour?.onDark]);
  expect(dark).not.toBe(paper);
  const bare = new TextDecoder().decode(await renderHtml(plain, style));
  expect(bare).not.toMatch(/img-src|@top-left|reportLetterhead|border-color: #/);
});
