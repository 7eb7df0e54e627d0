import type { Chart, ChartRow, FigureBlock } from '../../../model/block';
import { ink } from '../../../model/drawing/sketch';
import type { StructureElement } from '../../document/structure';
import { type ChartColumns, chartColumns, drawGrid, plotOf, scalePiece } from '../charts/chart-columns';
import { chartKeyPieces } from '../charts/chart-key';
import { markDrawings } from '../../../model/drawing/draw-marks';
import { plainRuns } from '../inline';
import { keptTogether, keptWithNext, spaced, type Piece, type Place } from '../piece';
import { drawLine, drawRule, linesOf, textPieces, type TextPlace } from '../set-text';
import type { Setting } from '../setting';
import { rule, typeScale } from '../type-scale';
import { continuedHead } from './continued-head';
import { endRulePiece } from './end-rule';

/** A chart as a list: each row says its name, and its picture says its numbers to whoever does not see it. */
export function figurePieces(
  setting: Setting,
  { caption, chart }: FigureBlock,
  parent: StructureElement,
): readonly Piece[] {
  const captionRuns = plainRuns(setting, caption, { element: parent.child('P'), face: 'labelStrong' });
  const captionPieces = textPieces(setting, captionRuns, { column: setting.geometry.full, style: typeScale.caption });
  const columns = chartColumns(setting, chart);
  const scale = scalePiece(setting, columns);
  const head = [...keptWithNext(captionPieces), ...chartKeyPieces(setting, chart, parent), scale];
  const list = parent.child('L');
  const repeat = continuedHead(setting, { caption, pieces: [scale] });
  const rows = chart.rows.map((row) => ({ ...rowPiece(setting, { chart, row, columns, list }), repeat }));
  const all = [...head, ...tornInParts(rows), endRulePiece(setting)];
  return spaced(keptTogether(all, setting.geometry.bottom - setting.geometry.top - roomForHeading), 12, 14);
}

/** What stands above a chart on its page: the heading of its section and an introduction of two lines. */
const roomForHeading = 90;

interface Row {
  readonly chart: Chart;
  readonly row: ChartRow;
  readonly columns: ChartColumns;
  readonly list: StructureElement;
}

/** Where a chart is longer than a page, at least three rows stand on either side. */
function tornInParts(rows: readonly Piece[]): readonly Piece[] {
  return rows.map((row, index) => {
    const isTied = index < leastRows - 1 || index > rows.length - leastRows - 1;
    return isTied ? { ...row, keepWithNext: true } : row;
  });
}

const leastRows = 3;

const padding = 3;

function rowPiece(setting: Setting, { chart, row, columns, list }: Row): Piece {
  const { leastLane, draw: drawMarks } = markDrawings[chart.kind];
  const item = list.child('LI');
  const id = setText(setting, `${row.id} `, {
    element: item.child('Lbl'),
    column: columns.id,
    style: typeScale.code,
    gray: ink.soft,
  });
  const body = item.child('LBody');
  const label = setText(setting, `${row.label} `, { element: body, column: columns.label, style: typeScale.table });
  const figure = body.child('Figure', { alt: row.alt });
  const picture = figure.slot();
  const lanes = row.marks.map(({ letter, words }) => [
    setText(setting, `${letter} `, {
      element: figure,
      column: columns.letters,
      style: typeScale.chartWords,
      gray: ink.soft,
    }),
    setText(setting, `${words} `, { element: figure, column: columns.words, style: typeScale.chartWords }),
  ]);
  // Words that need two lines, in a language that says more, push the lanes apart.
  const lane = Math.max(leastLane, ...lanes.flat().map(({ height }) => height));
  const plotHeight = lane * row.marks.length;
  const draw = (place: Place): void => {
    drawRule(setting, setting.geometry.full, { ...place, width: rule.thin, gray: ink.hairline });
    const top = place.top + padding;
    for (const text of [id, label]) text.draw({ ...place, top });
    lanes.forEach((texts, index) => {
      for (const text of texts) text.draw({ ...place, top: top + index * lane + (lane - text.height) / 2 });
    });
    drawGrid(setting, columns, { page: place.page, top, height: plotHeight });
    const plot = plotOf(setting, columns);
    const marks = row.marks.map((mark, index) => ({ ...mark, y: top + (index + 0.5) * lane }));
    setting.layer.tagged(picture, place.page, (pen) => drawMarks(pen, plot, marks));
    setting.layer.figureBox(figure, place.page, { x: plot.x, y: top, width: plot.width, height: plotHeight });
  };
  const height = padding + Math.max(plotHeight, label.height) + padding;
  return { height, before: 0, after: 0, keepWithNext: false, draw };
}

interface SetText {
  readonly height: number;
  draw(place: Place): void;
}

function setText(
  setting: Setting,
  text: string,
  { element, ...at }: TextPlace & { readonly element: StructureElement },
): SetText {
  const runs = plainRuns(setting, text, { element, face: at.style.face });
  const lines = runs.length === 0 ? [] : linesOf(setting, runs, at);
  const { leading } = at.style;
  return {
    height: lines.length * leading,
    draw: (place) => {
      lines.forEach((line, index) => drawLine(setting, line, { ...at, ...place, top: place.top + index * leading }));
    },
  };
}
