import type { Report } from '../../src/report/model/block';

/** Every text that a report prints once: no titles that repeat, no alternatives, no addresses. */
export function textsOfReport(report: Report): readonly string[] {
  const texts: string[] = [];
  collect({ blocks: report.blocks, title: report.title, subtitle: report.subtitle, facts: report.facts }, texts);
  return texts.filter((text) => text.trim() !== '');
}

const notPrinted = new Set(['kind', 'anchor', 'href', 'lang', 'style', 'align', 'role', 'state', 'tone', 'legend', 'alt', 'sign', 'key']); // prettier-ignore

function collect(value: unknown, texts: string[]): void {
  if (typeof value === 'string') texts.push(value);
  if (Array.isArray(value)) for (const item of value) collect(item, texts);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  for (const [key, inner] of Object.entries(value)) if (!notPrinted.has(key)) collect(inner, texts);
}

/** What of a text can be compared with what a reader program extracts: no blanks, no joiners, accents composed. */
export function comparable(text: string): string {
  return text
    .replace(
      /\p{Surrogate}|\p{Noncharacter_Code_Point}|[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu,
      '\ufffd',
    )
    .normalize('NFKC')
    .replace(/[\s\p{Default_Ignorable_Code_Point}]|\p{Cf}|\u0085/gu, '');
}

/**
 * The parts of a text that must be found: the whole of it, or its words where it runs right to left in part, since
 * reader programs put brackets and accents of such lines where they like.
 */
export function partsToFind(text: string): readonly string[] {
  if (!/[\p{Script=Arabic}\p{Script=Hebrew}\p{Bidi_Control}\u0590-\u08ff]/u.test(text)) return [comparable(text)];
  const words = text.normalize('NFKC').match(/[\p{L}\p{Nd}]+/gu) ?? [];
  return words.map(comparable);
}
