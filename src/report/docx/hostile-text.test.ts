import { expect, test } from 'vitest';
import { openDocx } from '../../../tests/support/open-docx';
import { findAll, type XmlElement } from '../../../tests/support/xml-tree';
import { assert } from '../../base/assert';
import type { Report } from '../model/block';
import { renderDocx } from './render-docx';
import { textForXml } from './text/text-for-xml';

/** A report in which one text stands wherever text can. */
function reportOf(text: string): Report {
  const words = [{ text }];
  const value = { kind: 'span', lo: 10, hi: 20 } as const;
  return {
    title: text,
    subtitle: text,
    disclaimer: text,
    opening: 'cover',
    language: 'en',
    direction: 'ltr',
    paper: 'a4',
    facts: [{ term: text, value: text }],
    runningTitle: text,
    handlingLine: text,
    fingerprintLine: text,
    trainingMark: text,
    words: { page: 'Page {page} of {pages}', contents: text, continued: text },
    createdAt: '2026-07-01T09:00:00.000Z',
    blocks: [
      { kind: 'heading', level: 1, number: text, text, anchor: text },
      { kind: 'paragraph', number: text, content: [{ text, href: `#${text}` }, { text, href: `https://example.org/${text}` }] }, // prettier-ignore
      { kind: 'list', ordered: true, items: [words] },
      { kind: 'table', caption: text, columns: [{ title: text, width: 1 }], rows: [[words]] },
      { kind: 'verdicts', caption: text, items: [{ id: text, state: 'met', stateWord: text, label: text, detail: text }] }, // prettier-ignore
      {
        kind: 'level-strip',
        caption: text,
        legend: { proved: text, possible: text, target: text },
        isKeyShown: true,
        groups: [{ title: text, rows: [{ id: text, label: text, lo: 1, hi: 2, target: 3, words: text }] }],
      },
      {
        kind: 'figure',
        caption: text,
        chart: {
          kind: 'interval-bars',
          key: [{ sign: 'proved', words: text }],
          rows: [{ id: text, label: text, alt: text, marks: [{ letter: text, value, target: 75, words: text }] }], // prettier-ignore
        },
      },
      { kind: 'quotation', text, source: text, lang: 'fr' },
      { kind: 'callout', tone: 'warning', title: text, content: [words] },
    ],
  };
}

async function opened(text: string) {
  const rendered = await renderDocx(reportOf(text));
  assert(rendered.ok, rendered.ok ? '' : rendered.error.detail);
  return openDocx(rendered.value.bytes);
}

const namesIn = (element: XmlElement): readonly string[] =>
  element.children.flatMap((child) => (typeof child === 'string' ? [] : [child.name, ...namesIn(child)]));

const count = (whole: string, part: string): number => whole.split(part).length - 1;

test.each([
  ['the end of a text', '</w:t></w:r><w:r><w:t>'],
  ['a field', '<w:instrText>HYPERLINK "https://example.org"</w:instrText>'],
  ['a formula', '=cmd|"/c calc"!A1'],
  ['the end of a section', ']]> <!-- <?xml'],
  ['entities', '&#x0; &#8238; &amp; &nbsp; &undefined;'],
  ['what the library takes for a page number', 'CURRENT'],
  ['what the library takes for the number of pages', 'TOTAL_PAGES'],
  ['what the library replaces by the number of a list', '{listnumbers-0} {listbullets-0} {list-bullets-0}'],
  ['templates', '{{title}} {page} ${1} $& $1 %1.'],
  ['escapes of other parts of the format', '_x0041_ \\u0041 \\h'],
  ['a field in the words of a word processor', 'DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"'],
])('%s in every text stays text and leaves the structure as it is', async (_, text) => {
  const plain = 'h'.repeat(text.length);
  const [hostile, harmless] = [await opened(text), await opened(plain)];
  expect(namesIn(hostile.document)).toEqual(namesIn(harmless.document));
  expect(hostile.instructions).toEqual(harmless.instructions);
  expect(count(hostile.text, text)).toBe(count(harmless.text, plain));
});

test.each([
  ['controls', 'a\0b\u0008c\u001bd', 'a[U+0000]b[U+0008]c[U+001B]d'],
  ['what is no character', 'a\ufffeb\uffffc', 'a\ufffdb\ufffdc'],
  ['halves of characters', 'a\ud800b\udc00c', 'a\ufffdb\ufffdc'],
  ['what turns writing round', 'a\u202eb', 'a[U+202E]b'],
  ['tabs', 'a\tb', 'a b'],
])('%s are shown, never dropped, and never break the file', async (_, text, shown) => {
  expect(textForXml(text)).toBe(shown);
  expect(count((await opened(text)).text, shown)).toBe(count((await opened('harmless')).text, 'harmless'));
});

test('lines stay lines, however they end', async () => {
  const made = await opened('a\r\nb\rc\u2028d');
  expect(made.text).toContain('a\nb\nc\nd');
});

test('an address that is none is plain text', async () => {
  const rendered = await renderDocx({
    ...reportOf('words'),
    blocks: [{ kind: 'paragraph', number: '', content: [{ text: 'broken', href: 'https://[' }] }],
  });
  assert(rendered.ok, 'The report is written.');
  const made = openDocx(rendered.value.bytes);
  expect(made.links.size).toBe(0);
  expect(findAll(made.document, 'w:hyperlink')).toEqual([]);
  expect(made.text).toContain('broken');
});
