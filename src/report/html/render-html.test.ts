import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { wordsOfHtml } from '../../../tests/support/read-html';
import { oddTexts, sampleReport } from '../../../tests/support/sample-report';
import type { Report } from '../model/block';
import { renderHtml } from './render-html';
import { styleFromDisk } from './style-from-disk';

const style = await styleFromDisk();

async function pageOf(changes: Partial<Report> = {}): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(await renderHtml(sampleReport(changes), style));
}

const whole = await pageOf();

test('the same report gives the same bytes', async () => {
  expect(await renderHtml(sampleReport(), style)).toEqual(await renderHtml(sampleReport(), style));
});

test('the page allows its own style by its fingerprint, and nothing else', () => {
  const css = /<style>([^]*)<\/style>/.exec(whole)?.[1] ?? '';
  const hash = createHash('sha256').update(css).digest('base64');
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(whole)?.[1]?.replaceAll('&#x27;', "'");
  expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
  expect(whole.indexOf('Content-Security-Policy')).toBeLessThan(whole.indexOf('<style>'));
  expect(whole).not.toMatch(/<script|<link|<[^>]* (?:on\w+|style|src)=|@import|url\((?!#)(?!&quot;#)/i);
});

test('headings go down one level at a time, from one title', () => {
  const levels = [...whole.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  levels.forEach((level, at) => expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1));
});

test('a numbered paragraph can be linked to, and no place stands twice', () => {
  expect(whole).toContain('<p class="reportParagraph" id="p1.2">');
  const ids = [...whole.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('links lead to places of the report and to pages; a trick and a lost place are plain words', () => {
  const targets = [...whole.slice(whole.indexOf('<body')).matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);
  expect(targets.filter((href) => !href.startsWith('#'))).toEqual(['https://example.org/a(b)?c=ü']);
  for (const href of targets.filter((one) => one.startsWith('#'))) expect(whole).toContain(`id="${href.slice(1)}"`);
  expect(wordsOfHtml(whole)).toContain('a lost place and a trick');
  expect(whole).not.toContain('javascript:');
});

test('a table has its caption and the heads of its columns and rows; a short row is filled up', () => {
  expect(whole).toMatch(/<table[^>]*><caption>Sixty rows<\/caption>/);
  expect(whole.match(/<th scope="row"/g)?.length).toBe(62);
  const rows = [...whole.matchAll(/<tbody>([^]*?)<\/tbody>/g)].flatMap(([, body = '']) =>
    body.split('</tr>').slice(0, -1),
  );
  expect(new Set(rows.map((row) => row.split(/<t[hd] /).length - 1))).toEqual(new Set([3, 2]));
});

test('pictures say their rows in words', () => {
  expect(whole).toContain(
    'aria-label="Law: 10 to 20. Implementation of theme 1: level 3. Parliament: not enough known."',
  );
  expect(whole).toContain('aria-label="R02.L1: proved 1, possible 3, asked for 3"');
});

test('words in another language say which, and which way they run', () => {
  expect(whole).toContain('<bdi lang="fr" dir="ltr">mots français</bdi>');
  expect(whole).toContain('<blockquote lang="fr" dir="ltr">');
});

test('a note written wholly against the direction of the report runs its own way', async () => {
  const paragraph = (text: string) => [{ kind: 'paragraph', number: '1.1', content: [{ text }] }] as const;
  expect(await pageOf({ blocks: paragraph('قانون جديد') })).toContain('<span class="reportWords" dir="rtl">');
  expect(await pageOf({ blocks: paragraph('R01 قانون') })).toContain('<span class="reportWords">');
});

test.each([
  ...Object.values(oddTexts).filter((text) => text !== '' && text !== oddTexts.control),
  '</style><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'; } @import url(//evil.example)",
])('%j is words wherever it stands', async (text) => {
  const page = await pageOf({
    title: text,
    subtitle: text,
    runningTitle: text,
    handlingLine: text,
    trainingMark: text,
    facts: [{ term: text, value: text }],
    words: { page: `${text}{page}`, contents: text, continued: text },
  });
  expect(wordsOfHtml(page).split(text).length).toBeGreaterThanOrEqual(7);
  expect(page).not.toMatch(/<script|<img/i);
  expect(page.match(/<\/style>/g)).toHaveLength(1);
  expect(/<style>[^]*<\/style>/.exec(page)?.[0]).not.toMatch(/@import|evil\.example/);
});

test('what neither HTML nor UTF-8 can hold is shown by its number', async () => {
  expect(wordsOfHtml(await pageOf({ subtitle: 'bell\u0007, half \ud83d' }))).toContain('bell[U+0007], half [U+D83D]');
});

test('paper, marks and page number stand at the foot of each printed page', async () => {
  const page = await pageOf({ paper: 'letter' });
  expect(page).toContain('@page { size: letter;');
  expect(page).toContain('content: "Page " counter(page) " of " counter(pages);');
});

test('the values of the page are those of the app', async () => {
  const tokens = await readFile(new URL('../../ui/tokens.css', import.meta.url), 'utf8');
  const ours = style.slice(style.indexOf(':root {'), style.indexOf('@media print'));
  for (const [, value = ''] of ours.matchAll(/(--[\w-]+: [^;]*;)/g)) expect(tokens).toContain(value);
});
