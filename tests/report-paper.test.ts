import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Assessment } from '../src/domain/assessment';
import { buildReport } from '../src/report/build/build-report';
import type { Report } from '../src/report/model/block';
import { assetsFromDisk } from '../src/report/pdf/assets-from-disk';
import { renderPdf } from '../src/report/pdf/render-pdf';
import { arbitraryAssessment } from './support/arbitrary-assessment';
import { fullAssessment, plainPens, worstPens } from './support/full-assessment';
import { inkBounds, lastTag } from './support/ink-bounds';
import { loadTraining } from './support/load-training';
import { openPdf, type OpenPdf } from './support/open-pdf';
import { openDocument, readFile, type UaFile } from './support/pdf-ua/read-file';
import { comparable, partsToFind, textsOfReport } from './support/printed-words';

const { pack } = loadTraining();

async function printed(assessment: Assessment) {
  const assets = await assetsFromDisk();
  if (!assets.ok) throw new Error('Fonts and shaper are installed.');
  const report = buildReport({ pack, assessment, locale: 'en', paper: 'a4' });
  const rendered = await renderPdf(report, assets.value);
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.error));
  return { report, output: rendered.value, file: readFile(await openDocument(rendered.value.bytes)) };
}

/** Words of the report that can't be read from the PDF, but for characters that are reported as printed by a mark. */
function lostWords(report: Report, { text }: OpenPdf, missing: readonly string[]): readonly string[] {
  const read = comparable(text);
  const withoutMarks = withoutMissing(read, missing);
  const parts = new Set(textsOfReport(report).flatMap(partsToFind));
  return [...parts].filter((part) => !read.includes(part) && !withoutMarks.includes(withoutMissing(part, missing)));
}

/** Without accents too, which reader programs put where they like. */
function withoutMissing(text: string, missing: readonly string[]): string {
  const marked = missing.map(comparable).filter((character) => character !== '');
  return marked.reduce((rest, character) => rest.replaceAll(character, ''), text).replace(/\p{M}/gu, '');
}

function faultsOfPages({ pages, nodes }: UaFile): readonly string[] {
  const [left, right, bottom, top] = [61, 595.28 - 61, 30, 841.89 - 30];
  return [
    ...pages.flatMap(({ number, content }) => {
      const ink = inkBounds(content);
      const isInside = ink.left >= left && ink.right <= right && ink.bottom >= bottom && ink.top <= top;
      return isInside ? [] : [`page ${number}: ${JSON.stringify(ink)}`];
    }),
    ...pages
      .filter((page) => /^H\d$/.test(lastTag(page) ?? ''))
      .map(({ number }) => `page ${number} ends in a heading`),
    ...nodes
      .filter(({ role }) => role === 'TR')
      .filter((row) => row.kids.every(({ leaves, kids }) => leaves.length + kids.length < 8))
      .filter(
        (row) =>
          new Set(row.kids.flatMap(({ leaves }) => leaves.flatMap((leaf) => (leaf.kind === 'mark' ? [leaf.page] : []))))
            .size > 1,
      )
      .map(({ number }) => `a short row is split: object ${number}`),
  ];
}

test('whatever was written, every text can be read from the PDF, inside the margins and in whole rows', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryAssessment, async (assessment) => {
      const { report, output, file } = await printed({ ...assessment, scope: 'quick' });
      expect(lostWords(report, await openPdf(output.bytes), output.missingCharacters)).toEqual([]);
      expect(faultsOfPages(file)).toEqual([]);
    }),
    { numRuns: 6 },
  );
});

test.each([
  ['full', plainPens],
  ['worst', worstPens],
])('the %s assessment loses no word, and no line leaves the page', async (_, pens) => {
  const { report, output, file } = await printed(fullAssessment(pack, pens));
  const opened = await openPdf(output.bytes);
  expect(lostWords(report, opened, output.missingCharacters)).toEqual([]);
  expect(faultsOfPages(file)).toEqual([]);
  expect(Math.max(...opened.pages.map(({ bounds }) => bounds.right))).toBeLessThan(595.28 - 55);
  expect(output.bytes.length).toBeLessThan(1_000_000);
});

test('the worst assessment gives the same bytes twice, and names what it prints as a mark', async () => {
  const assessment: Assessment = { ...fullAssessment(pack, worstPens), scope: 'quick' };
  const [first, second] = [await printed(assessment), await printed(assessment)];
  expect(Buffer.from(first.output.bytes).equals(Buffer.from(second.output.bytes))).toBe(true);
  expect(first.output.missingCharacters).toEqual(expect.arrayContaining(['律', '法', '👍🏽']));
});
