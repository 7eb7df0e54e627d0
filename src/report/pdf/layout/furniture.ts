import type { Report } from '../../model/block';
import { ink } from '../../model/drawing/sketch';
import { partOf, type Column } from './geometry';
import { drawLine, drawRule, linesOf } from './set-text';
import type { Setting } from './setting';
import { rule, typeScale } from './type-scale';

/** What stands on every page outside the text: running title and training mark above, handling label, fingerprint and page number below. */
export function drawFurniture(
  setting: Setting,
  report: Report,
  { page, pages }: { readonly page: number; readonly pages: number },
): void {
  const { full, top, bottom } = setting.geometry;
  const head = top - 42;
  const foot = bottom + 22;
  const half = full.width / 2;
  const number = report.words.page.replace('{page}', String(page)).replace('{pages}', String(pages));
  const place = [report.fingerprintLine, number].filter((words) => words !== '').join(' · ');
  const draw = (text: string, column: Column, options: { top: number; align?: 'end'; isStrong?: boolean }): void =>
    drawOutside(setting, text, { column, page, ...options });
  if (page > 1) draw(report.runningTitle, partOf(full, 0, half), { top: head });
  draw(report.trainingMark, partOf(full, half, half), { top: head, align: 'end', isStrong: true });
  if (page > 1) drawRule(setting, full, { page, top: head + 16, width: rule.thin, gray: ink.hairline });
  drawRule(setting, full, { page, top: foot - 6, width: rule.thin, gray: ink.hairline });
  draw(report.handlingLine, partOf(full, 0, half - 10), { top: foot, isStrong: true });
  draw(place, partOf(full, half, half), { top: foot, align: 'end' });
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
