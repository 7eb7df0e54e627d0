import { type FileChild, LineRuleType, type Paragraph, Tab, type TableRow, TabStopType, TextRun } from 'docx';
import type { Chart, ChartRow, FigureBlock } from '../../model/block';
import { markDrawings } from '../../model/drawing/draw-marks';
import { placeOf, type Plot } from '../../model/drawing/scale';
import { ink } from '../../model/drawing/sketch';
import { drawingRun } from '../drawing/drawing';
import { drawnSign, keyParagraph } from '../drawing/key';
import { cellOf, cellText, gridOf, rowOf } from '../page/grid';
import { twips } from '../page/measures';
import { paragraphIn } from '../page/paragraph';
import { rowRules } from '../page/rules';
import { colour } from '../page/type-scale';
import type { Setting } from '../setting';
import { plainRuns } from '../text/runs';
import { captionChildren, gapBelow } from './caption';

/** A chart as a table: each row has its name, its drawing, which says its numbers in words too, and the same words beside it. */
export function figureChildren(setting: Setting, { caption, chart }: FigureBlock): readonly FileChild[] {
  const columns = columnsOf(setting);
  const rows = chart.rows.map((row, index) =>
    chartRow(setting, row, { chart, columns, keepNext: index < chart.rows.length - 1 }),
  );
  const grid = { columns, rows: [scaleRow(setting, columns), ...rows], borders: rowRules, hasHead: true };
  return [
    ...captionChildren(setting, caption),
    keyParagraph(
      setting,
      chart.key.map(({ sign, words }) => ({ sign: drawnSign(setting, sign), words })),
    ),
    gridOf(setting, grid),
    gapBelow(setting),
  ];
}

const widths = { id: 28, label: 128, letters: 12, words: 112 } as const;
/** Free room in the plot's cell, so that "0" and "100" stand over their lines. */
const plotInset = 9;
const cellGap = 6;

function columnsOf({ measures }: Setting): readonly [number, number, number, number, number] {
  const { id, label, letters, words } = widths;
  return [id, label, letters, measures.full - id - label - letters - words, words];
}

const plotOf = (setting: Setting, columns: readonly number[]): Plot => ({
  x: plotInset,
  width: (columns[3] ?? 0) - cellGap - 2 * plotInset,
  direction: setting.direction,
});

const steps = [0, 25, 50, 75, 100];

/** The scale above the rows, repeated on each page. */
function scaleRow(setting: Setting, columns: readonly number[]): TableRow {
  const plot: Plot = { ...plotOf(setting, columns), direction: 'ltr' };
  const tabStops = steps.map((step) => ({ type: TabStopType.CENTER, position: twips(placeOf(plot, step)) }));
  const children = steps.flatMap((step) => [
    new TextRun({ children: [new Tab()] }),
    ...plainRuns(setting, String(step), { color: colour.soft, size: 15 }),
  ]);
  const scale = paragraphIn(setting, { style: 'TableText', keepNext: true, tabStops, children });
  const cells = columns.map((width, column) =>
    cellOf(width, [column === 3 ? scale : cellText(setting, { words: [], keepNext: true })]),
  );
  return rowOf(cells, { isHead: true });
}

interface RowPlace {
  readonly chart: Chart;
  readonly columns: readonly number[];
  readonly keepNext: boolean;
}

function chartRow(setting: Setting, row: ChartRow, { chart, columns, keepNext }: RowPlace): TableRow {
  const lane = laneOf(chart, row);
  const text = (words: string, color?: string) =>
    cellText(setting, { words: plainRuns(setting, words, color === undefined ? {} : { color }), keepNext });
  const lanes = (pick: 'letter' | 'words'): readonly Paragraph[] =>
    row.marks.map((mark) => laneText(setting, mark[pick], { lane, keepNext }));
  const picture = paragraphIn(setting, {
    style: 'TableText',
    keepNext,
    children: [drawingRun(setting, pictureOf(row, { chart, lane, width: (columns[3] ?? 0) - cellGap, plot: plotOf(setting, columns) }))], // prettier-ignore
  });
  const cells = [[text(row.id, colour.soft)], [text(row.label)], lanes('letter'), [picture], lanes('words')];
  return rowOf(cells.map((paragraphs, column) => cellOf(columns[column] ?? 0, paragraphs.length > 0 ? paragraphs : [text('')]))); // prettier-ignore
}

interface PicturePlace {
  readonly chart: Chart;
  readonly lane: number;
  readonly width: number;
  readonly plot: Plot;
}

function pictureOf(row: ChartRow, { chart, lane, width, plot }: PicturePlace) {
  const height = Math.max(1, lane * row.marks.length);
  return {
    width,
    height,
    alt: row.alt,
    draw(sketch: Parameters<(typeof markDrawings)['dumbbells']['draw']>[0]) {
      for (const step of steps) {
        const x = placeOf(plot, step);
        sketch.line({ x, y: 0 }, { x, y: height }, { width: 0.3, gray: ink.hairline });
      }
      const marks = row.marks.map((mark, index) => ({ ...mark, y: (index + 0.5) * lane }));
      markDrawings[chart.kind].draw(sketch, plot, marks);
    },
  };
}

const lineHeight = 11;
/** Letters of the label font that fit beside a bar for certain. */
const lettersInLine = 28;

const linesOf = (words: string): number => Math.max(1, Math.ceil(words.length / lettersInLine));

/** Words that may need two lines push the bars apart, so that each stays beside its own. */
function laneOf({ kind }: Chart, { marks }: ChartRow): number {
  return Math.max(markDrawings[kind].leastLane, ...marks.map(({ words }) => linesOf(words) * lineHeight));
}

function laneText(
  setting: Setting,
  words: string,
  at: { readonly lane: number; readonly keepNext: boolean },
): Paragraph {
  const lines = linesOf(words);
  const line = lines === 1 ? at.lane : lineHeight;
  return paragraphIn(setting, {
    style: 'TableText',
    keepNext: at.keepNext,
    spacing: { line: twips(line), lineRule: LineRuleType.EXACT, after: twips(at.lane - lines * line) },
    children: plainRuns(setting, words, { size: 16 }),
  });
}
