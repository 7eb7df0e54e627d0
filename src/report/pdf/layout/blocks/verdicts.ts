import type { VerdictBlock } from '../../../model/block';
import { ink } from '../../../model/drawing/sketch';
import type { StructureElement } from '../../document/structure';
import { partOf, type Column } from '../geometry';
import { plainRuns } from '../inline';
import { keptTogether, keptWithNext, smallGroup, spaced, type Piece } from '../piece';
import { textPieces, widestOf } from '../set-text';
import type { Setting } from '../setting';
import { typeScale } from '../type-scale';
import { endRulePiece } from './end-rule';
import { rowPieces, rowRule } from './table-row';
import { drawVerdictSymbol } from './verdict-symbol';

const padding = 2.3;
const gap = 11;

/** The critical minimums one under the other: sign, word, id, what it is about. */
export function verdictPieces(setting: Setting, block: VerdictBlock, parent: StructureElement): readonly Piece[] {
  const captionRuns = plainRuns(setting, block.caption, { element: parent.child('P'), face: 'labelStrong' });
  const caption = textPieces(setting, captionRuns, { column: setting.geometry.full, style: typeScale.caption });
  const list = parent.child('L');
  const columns = columnsOf(setting, block);
  const items = block.items.map((item) => itemPieces(setting, item, { list, columns }));
  const rows = items.flatMap((pieces, index) => (index === items.length - 1 ? keptWithNext(pieces) : pieces));
  const all = [...keptWithNext(spaced(caption, 0, 4)), ...rows, endRulePiece(setting)];
  return spaced(keptTogether(all, 2 * smallGroup), 13, 14);
}

interface VerdictColumns {
  readonly word: Column;
  readonly id: Column;
  readonly label: Column;
  /** Null where details are sentences: they then follow the label. */
  readonly detail: Column | null;
}

function columnsOf(setting: Setting, { items }: VerdictBlock): VerdictColumns {
  const { full } = setting.geometry;
  const wordWidth = Math.min(110, widestOf(setting, items.map(({ stateWord }) => stateWord), typeScale.state)); // prettier-ignore
  const idWidth = Math.min(80, widestOf(setting, items.map(({ id }) => id), typeScale.code)); // prettier-ignore
  const isShort = items.every(({ detail }) => detail.length <= 32);
  const detailWidth = isShort ? Math.min(140, widestOf(setting, items.map(({ detail }) => detail), typeScale.table)) : 0; // prettier-ignore
  const [idStart, labelStart] = [18 + wordWidth + gap, 18 + wordWidth + gap + idWidth + gap];
  return {
    word: partOf(full, 18, wordWidth + 1),
    id: partOf(full, idStart, idWidth + 1),
    label: partOf(full, labelStart, full.width - labelStart - detailWidth - (isShort ? gap : 0)),
    detail: isShort ? partOf(full, full.width - detailWidth - 1) : null,
  };
}

interface VerdictPlace {
  readonly list: StructureElement;
  readonly columns: VerdictColumns;
}

function itemPieces(
  setting: Setting,
  item: VerdictBlock['items'][number],
  { list, columns }: VerdictPlace,
): readonly Piece[] {
  const element = list.child('LI');
  const word = plainRuns(setting, `${item.stateWord} `, { element: element.child('Lbl'), face: 'labelStrong' });
  const body = element.child('LBody');
  const id = plainRuns(setting, `${item.id} `, { element: body, face: 'label' });
  const label = plainRuns(setting, item.detail === '' ? item.label : `${item.label} `, {
    element: body,
    face: 'label',
  });
  const detail = plainRuns(setting, item.detail, {
    element: body,
    face: columns.detail === null ? 'labelItalic' : 'label',
  });
  const labelRuns = columns.detail === null ? [...label, ...detail] : label;
  const pieces = rowPieces(setting, {
    cells: [
      { runs: word, column: columns.word, style: typeScale.state },
      { runs: id, column: columns.id, style: typeScale.code, gray: ink.soft },
      { runs: labelRuns, column: columns.label, style: typeScale.table },
      ...(columns.detail === null ? [] : [{ runs: detail, column: columns.detail, style: typeScale.table }]),
    ],
    upperRule: rowRule(setting.geometry.full),
    padding: { above: padding, below: padding },
  });
  return pieces.map((piece, index) => (index === 0 ? withSymbol(setting, piece, item.state) : piece));
}

function withSymbol(setting: Setting, piece: Piece, state: VerdictBlock['items'][number]['state']): Piece {
  return {
    ...piece,
    draw(place) {
      const x = setting.geometry.left(partOf(setting.geometry.full, 5, 0));
      const y = place.top + padding + typeScale.table.leading / 2;
      setting.layer.artifact('Layout', place.page, (pen) => drawVerdictSymbol(pen, state, { x, y }));
      piece.draw(place);
    },
  };
}
