import { ink } from '../../../model/drawing/sketch';
import type { Column } from '../geometry';
import type { InkRun } from '../inline';
import type { Piece, Place } from '../piece';
import { drawLine, drawRule, linesOf, type InkLine, type TextPlace } from '../set-text';
import type { Setting } from '../setting';
import { rule } from '../type-scale';

export interface Cell extends TextPlace {
  readonly runs: readonly InkRun[];
}

export interface RowOptions {
  readonly cells: readonly Cell[];
  /** Rule above and its extent. */
  readonly upperRule: { readonly column: Column; readonly width: number; readonly gray: number } | null;
  readonly padding: { readonly above: number; readonly below: number };
}

/** A row of cells as one piece, or as one piece a line when it would fill more than half a page. */
export function rowPieces(setting: Setting, row: RowOptions): readonly Piece[] {
  const cells = row.cells.map((cell) => ({
    cell,
    lines: cell.runs.length === 0 ? [] : linesOf(setting, cell.runs, cell),
  }));
  const leading = Math.max(...row.cells.map((cell) => cell.style.leading));
  const lineCount = Math.max(1, ...cells.map(({ lines }) => lines.length));
  const height = row.padding.above + lineCount * leading + row.padding.below;
  const halfPage = (setting.geometry.bottom - setting.geometry.top) / 2;
  const drawLines = (from: number, to: number, place: Place): void => {
    for (const { cell, lines } of cells) drawCell(setting, { cell, lines: lines.slice(from, to), leading }, place);
  };
  const drawUpperRule = (place: Place): void => {
    if (row.upperRule !== null) drawRule(setting, row.upperRule.column, { ...place, ...row.upperRule });
  };
  const plain = { before: 0, after: 0, keepWithNext: false };
  if (height <= halfPage) {
    const draw = (place: Place): void => {
      drawUpperRule(place);
      drawLines(0, lineCount, { ...place, top: place.top + row.padding.above });
    };
    return [{ ...plain, height, draw }];
  }
  return Array.from({ length: lineCount }, (_, index): Piece => {
    const above = index === 0 ? row.padding.above : 0;
    const below = index === lineCount - 1 ? row.padding.below : 0;
    const draw = (place: Place): void => {
      if (index === 0) drawUpperRule(place);
      drawLines(index, index + 1, { ...place, top: place.top + above });
    };
    return { ...plain, height: above + leading + below, draw };
  });
}

function drawCell(
  setting: Setting,
  { cell, lines, leading }: { cell: Cell; lines: readonly InkLine[]; leading: number },
  place: Place,
): void {
  lines.forEach((line, index) => drawLine(setting, line, { ...cell, ...place, top: place.top + index * leading }));
}

/** The thin rule between rows. */
export const rowRule = (column: Column) => ({ column, width: rule.thin, gray: ink.hairline });
