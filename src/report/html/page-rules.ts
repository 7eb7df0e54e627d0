import type { Report } from '../model/block';

/** What depends on the report where it is printed: the paper, and the marks and page numbers at the foot of each page. */
export function pageRules({ paper, handlingLine, trainingMark, words }: Report): string {
  const marks = [handlingLine, trainingMark].filter((mark) => mark !== '').join(' · ');
  const number = words.page
    .split(/(\{pages?\})/)
    .filter((part) => part !== '')
    .map((part) => counters.get(part) ?? cssString(part));
  return [
    `@page { size: ${paper === 'letter' ? 'letter' : 'A4'}; margin: 18mm 18mm 20mm; }`,
    `@page { @bottom-left { content: ${cssString(marks)}; font: 8pt sans-serif; } }`,
    `@page { @bottom-right { content: ${number.join(' ')}; font: 8pt sans-serif; } }`,
  ].join('\n');
}

const counters = new Map([
  ['{page}', 'counter(page)'],
  ['{pages}', 'counter(pages)'],
]);

/** Everything but letters, figures and blanks by its number, so that no text can end the string or the style. */
function cssString(text: string): string {
  return `"${text.replaceAll(/[^\p{L}\p{N} ]/gu, (found) => `\\${(found.codePointAt(0) ?? 0).toString(16)} `)}"`;
}
