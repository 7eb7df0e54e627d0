import type { Chart, ChartKeyEntry } from '../../../model/block';
import { ink } from '../../../model/drawing/sketch';
import { drawSign, signWidth } from '../../../model/drawing/key-signs';
import type { StructureElement } from '../../document/structure';
import { partOf } from '../geometry';
import { plainRuns } from '../inline';
import { keptWithNext, type Piece } from '../piece';
import { textPieces, widestOf } from '../set-text';
import type { Setting } from '../setting';
import { typeScale } from '../type-scale';

const [signGap, entryGap] = [5, 16];
const style = typeScale.note;

/** What the signs of a chart mean, as many on a line as fit. */
export function chartKeyPieces(setting: Setting, { key }: Chart, parent: StructureElement): readonly Piece[] {
  const element = parent.child('P');
  const lines: PlacedEntry[][] = [[]];
  let offset = 0;
  for (const entry of key) {
    const width = widestOf(setting, [entry.words], style) + 4;
    const whole = signWidth + signGap + width;
    if (offset > 0 && offset + whole > setting.geometry.full.width) {
      lines.push([]);
      offset = 0;
    }
    lines.at(-1)?.push({ ...entry, offset, width });
    offset += whole + entryGap;
  }
  return keptWithNext(lines.map((entries) => linePiece(setting, entries, element)));
}

interface PlacedEntry extends ChartKeyEntry {
  readonly offset: number;
  readonly width: number;
}

function linePiece(setting: Setting, entries: readonly PlacedEntry[], element: StructureElement): Piece {
  const { full } = setting.geometry;
  const parts = entries.map(({ sign, words, offset, width }) => {
    const column = partOf(full, offset + signWidth + signGap, width);
    const runs = plainRuns(setting, `${words} `, { element, face: style.face });
    return {
      sign,
      at: partOf(full, offset, signWidth),
      pieces: textPieces(setting, runs, { column, style, gray: ink.soft }),
    };
  });
  const draw: Piece['draw'] = (place) => {
    for (const { sign, at, pieces } of parts) {
      const middle = { x: setting.geometry.left(at) + signWidth / 2, y: place.top + style.leading / 2 };
      setting.layer.artifact('Layout', place.page, (pen) => drawSign(pen, sign, middle));
      for (const piece of pieces) piece.draw(place);
    }
  };
  return { height: style.leading, before: 2, after: 2, keepWithNext: true, draw };
}
