import type { VerdictBlock } from '../../../model/block';
import type { StructureElement } from '../../document/structure';
import { partOf } from '../geometry';
import { plainRuns } from '../inline';
import { keptWithNext, spaced, type Piece } from '../piece';
import { textPieces } from '../set-text';
import type { Setting } from '../setting';
import { ink, typeScale } from '../type-scale';
import { endRulePiece } from './end-rule';
import { rowPieces, rowRule } from './table-row';
import { drawVerdictSymbol } from './verdict-symbol';

/** The critical minimums one under the other: sign, word, id, what it is about. */
export function verdictPieces(setting: Setting, block: VerdictBlock, parent: StructureElement): readonly Piece[] {
  const captionRuns = plainRuns(setting, block.caption, { element: parent.child('P'), face: 'labelStrong' });
  const caption = textPieces(setting, captionRuns, { column: setting.geometry.full, style: typeScale.caption });
  const list = parent.child('L');
  const items = block.items.map((item) => itemPieces(setting, item, list));
  const rows = items.flatMap((pieces, index) => (index === items.length - 1 ? keptWithNext(pieces) : pieces));
  return spaced([...keptWithNext(spaced(caption, 0, 4)), ...rows, endRulePiece(setting)], 13, 14);
}

function itemPieces(setting: Setting, item: VerdictBlock['items'][number], list: StructureElement): readonly Piece[] {
  const { full } = setting.geometry;
  const element = list.child('LI');
  const word = plainRuns(setting, `${item.stateWord} `, { element: element.child('Lbl'), face: 'labelStrong' });
  const body = element.child('LBody');
  const id = plainRuns(setting, `${item.id} `, { element: body, face: 'label' });
  const label = plainRuns(setting, item.detail === '' ? item.label : `${item.label} `, {
    element: body,
    face: 'label',
  });
  const detail = plainRuns(setting, item.detail, { element: body, face: 'labelItalic' });
  const pieces = rowPieces(setting, {
    cells: [
      { runs: word, column: partOf(full, 18, 76), style: typeScale.state },
      { runs: id, column: partOf(full, 98, 52), style: typeScale.code, gray: ink.soft },
      { runs: [...label, ...detail], column: partOf(full, 154), style: typeScale.table },
    ],
    upperRule: rowRule(full),
    padding: { above: 3.4, below: 3.4 },
  });
  return pieces.map((piece, index) => (index === 0 ? withSymbol(setting, piece, item.state) : piece));
}

function withSymbol(setting: Setting, piece: Piece, state: VerdictBlock['items'][number]['state']): Piece {
  return {
    ...piece,
    draw(place) {
      const x = setting.geometry.left(partOf(setting.geometry.full, 5, 0));
      const y = place.top + 3.4 + typeScale.table.leading / 2;
      setting.layer.artifact('Layout', place.page, (pen) => drawVerdictSymbol(pen, state, { x, y }));
      piece.draw(place);
    },
  };
}
