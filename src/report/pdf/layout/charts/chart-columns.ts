import type { Chart } from '../../../model/block';
import { ink } from '../../../model/drawing/sketch';
import { type Plot, placeOf } from '../../../model/drawing/scale';
import { type Column, partOf } from '../geometry';
import type { Piece } from '../piece';
import { drawLine, linesOf, widestOf } from '../set-text';
import type { Setting } from '../setting';
import { typeScale } from '../type-scale';

/** Where the parts of a row stand. */
export interface ChartColumns {
  readonly id: Column;
  readonly label: Column;
  readonly letters: Column;
  readonly plot: Column;
  readonly words: Column;
}

const [idWidth, labelWidth, letterWidth, gap] = [28, 148, 9, 10];
const mostWords = 118;

/** The words take what the longest needs, up to a limit; the plot takes the rest. */
export function chartColumns(setting: Setting, { rows }: Chart): ChartColumns {
  const { full } = setting.geometry;
  const words = rows.flatMap(({ marks }) => marks.map((mark) => mark.words));
  const wordsWidth = Math.min(mostWords, widestOf(setting, words, typeScale.chartWords) + 2);
  const plotStart = idWidth + labelWidth + gap + letterWidth + 4;
  return {
    id: partOf(full, 0, idWidth),
    label: partOf(full, idWidth, labelWidth),
    letters: partOf(full, idWidth + labelWidth + gap, letterWidth),
    plot: partOf(full, plotStart, full.width - plotStart - gap - wordsWidth),
    words: partOf(full, full.width - wordsWidth),
  };
}

export function plotOf({ geometry, direction }: Setting, { plot }: ChartColumns): Plot {
  return { x: geometry.left(plot), width: plot.width, direction };
}

const steps = [0, 25, 50, 75, 100];

/** The scale above the rows. It is repeated on each page, and no reader needs it: every value stands beside its bar. */
export function scalePiece(setting: Setting, columns: ChartColumns): Piece {
  const style = typeScale.furniture;
  const labels = steps.map((step) => {
    const run = { text: String(step), face: style.face, lang: setting.language, tag: { slot: null, link: null } };
    const column = partOf(columns.plot, (columns.plot.width * step) / 100 - 12, 24);
    return { column, lines: linesOf(setting, [run], { column, style }) };
  });
  const draw: Piece['draw'] = (place) => {
    for (const { column, lines } of labels)
      for (const line of lines) drawLine(setting, line, { column, style, align: 'center', gray: ink.soft, ...place });
  };
  return { height: style.leading + 2, before: 4, after: 0, keepWithNext: true, draw };
}

/** Thin lines behind a row at the steps of the scale. */
export function drawGrid(
  setting: Setting,
  columns: ChartColumns,
  at: { readonly page: number; readonly top: number; readonly height: number },
): void {
  const plot = plotOf(setting, columns);
  setting.layer.artifact('Layout', at.page, (pen) => {
    for (const step of steps) {
      const x = placeOf(plot, step);
      pen.line({ x, y: at.top }, { x, y: at.top + at.height }, { width: 0.3, gray: 0.78 });
    }
  });
}
