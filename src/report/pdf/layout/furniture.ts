import type { Report } from '../../model/block';
import { runningHead } from '../../model/letterhead';
import { ink } from '../../model/drawing/sketch';
import { partOf, type Column } from './geometry';
import { graphemes } from '../text/printable-text';
import { drawSmallEmblem } from './letterhead';
import { drawLine, drawRule, linesOf, type TextPlace } from './set-text';
import type { Setting } from './setting';
import { rule, typeScale } from './type-scale';

/** What stands on every page outside the text: running title and training mark above, handling label, fingerprint and page number below. */
export function drawFurniture(
  setting: Setting,
  report: Report,
  { page, pages, mark }: { readonly page: number; readonly pages: number; readonly mark: string },
): void {
  const { full, top, bottom } = setting.geometry;
  const head = top - 42;
  const foot = bottom + 22;
  const half = full.width / 2;
  const number = report.words.page.replace('{page}', String(page)).replace('{pages}', String(pages));
  const place = [report.fingerprintLine, number].filter((words) => words !== '').join(' · ');
  const draw = (text: string, column: Column, options: { top: number; align?: 'end'; isStrong?: boolean }): void =>
    drawOutside(setting, text, { column, page, ...options });
  const beside =
    page > 1 ? drawSmallEmblem(setting, report, { page, middle: head + typeScale.furniture.leading / 2 }) : 0;
  const titleAt = { column: partOf(full, beside, half - beside), style: typeScale.furniture };
  if (page > 1) draw(shortened(setting, runningHead(report), titleAt), titleAt.column, { top: head });
  draw(mark, partOf(full, half, half), { top: head, align: 'end', isStrong: true });
  if (page > 1) {
    const { ruleColour: colour } = setting;
    drawRule(setting, full, { page, top: head + 16, width: rule.thin, gray: ink.hairline, colour });
  }
  drawRule(setting, full, { page, top: foot - 6, width: rule.thin, gray: ink.hairline });
  draw(report.handlingLine, partOf(full, 0, setting.isForm ? 1.5 * half : half - 10), { top: foot, isStrong: true });
  draw(place, partOf(full, half, half), { top: foot, align: 'end' });
}

/** The text, or as much of it as stands on one line with a sign that more follows: a long title must not run into the page. */
function shortened(setting: Setting, text: string, at: TextPlace): string {
  const isOneLine = (words: string): boolean => {
    const run = { text: words, face: at.style.face, lang: setting.language, tag: { slot: null, link: null } };
    return linesOf(setting, [run], at).length === 1;
  };
  if (isOneLine(text)) return text;
  const letters = graphemes(text.replace(/\s+/g, ' '));
  const start = (length: number): string => `${letters.slice(0, length).join('').trimEnd()}…`;
  let [fits, tooLong] = [0, letters.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (isOneLine(start(middle))) fits = middle;
    else tooLong = middle;
  }
  return start(fits);
}

interface OutsideText {
  readonly column: Column;
  readonly page: number;
  readonly top: number;
  readonly align?: 'end';
  readonly isStrong?: boolean;
}

function drawOutside(
  setting: Setting,
  text: string,
  { column, page, top, align, isStrong = false }: OutsideText,
): void {
  if (text === '') return;
  const style = isStrong ? typeScale.furnitureStrong : typeScale.furniture;
  const run = { text, face: style.face, lang: setting.language, tag: { slot: null, link: null } };
  const at = { column, style, align: align ?? 'start', gray: isStrong ? ink.black : ink.soft } as const;
  linesOf(setting, [run], at).forEach((line, index) =>
    drawLine(setting, line, { ...at, page, top: top + index * style.leading }),
  );
}
