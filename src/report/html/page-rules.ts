import type { Report } from '../model/block';
import { hasLetterhead, runningHead } from '../model/letterhead';

/** What depends on the report where it is printed: the paper, and the marks and page numbers at the foot of each page. */
export function pageRules(report: Report): string {
  const { paper, handlingLine, fingerprintLine, trainingMark, words } = report;
  const marks = [handlingLine, fingerprintLine, trainingMark].filter((mark) => mark !== '').join(' · ');
  const number = words.page
    .split(/(\{pages?\})/)
    .filter((part) => part !== '')
    .map((part) => counters.get(part) ?? cssString(part));
  return [
    `@page { size: ${paper === 'letter' ? 'letter' : 'A4'}; margin: 18mm 18mm 20mm; }`,
    `@page { @bottom-left { content: ${cssString(marks)}; font: 8pt sans-serif; } }`,
    `@page { @bottom-right { content: ${number.join(' ')}; font: 8pt sans-serif; } }`,
    ...letterheadRules(report),
  ].join('\n');
}

/** What only an institution's own template brings, so that every other page stays as it is. */
function letterheadRules({ letterhead }: Report): readonly string[] {
  if (letterhead === undefined) return [];
  const { colour } = letterhead;
  const head = runningHead({ letterhead, runningTitle: '' });
  return [
    ...(hasLetterhead(letterhead) ? [letterheadStyle] : []),
    ...(head === '' ? [] : [`@page { @top-left { content: ${cssString(head)}; font: 8pt sans-serif; } }`]),
    ...(colour
      ? [colourRule(colour.onPaper), `@media screen and (prefers-color-scheme: dark) { ${colourRule(colour.onDark)} }`]
      : []),
  ];
}

/** An emblem is made for paper: on a dark screen it keeps a white ground. */
const letterheadStyle = `.reportLetterhead { display: flex; flex-wrap: wrap; align-items: center; gap: 0.75rem 1.25rem; padding-block: 1.5rem; }
.reportLetterhead img { display: block; inline-size: auto; block-size: auto; max-inline-size: min(14rem, 100%); max-block-size: 6rem; }
.report .reportLetterhead p { flex: 1 1 14rem; font-family: var(--serif); font-size: 1.3125rem; line-height: 1.35; }
@media screen and (prefers-color-scheme: dark) { .reportLetterhead img { padding: 0.375rem; background: #fff; } }
@media print { .reportHead[data-opening='cover'] + .reportContents { break-before: page; } }`;

const colourRule = (colour: string): string =>
  `.report .reportHeading[data-level='1'], .reportMarks { border-color: ${/^#[0-9a-f]{6}$/i.test(colour) ? colour : 'currentcolor'}; }`;

const counters = new Map([
  ['{page}', 'counter(page)'],
  ['{pages}', 'counter(pages)'],
]);

/** Everything but letters, figures and blanks by its number, so that no text can end the string or the style. */
function cssString(text: string): string {
  return `"${text.replaceAll(/[^\p{L}\p{N} ]/gu, (found) => `\\${(found.codePointAt(0) ?? 0).toString(16)} `)}"`;
}
