import type { LevelRow, LevelStripBlock } from '../../../model/block';
import { ink } from '../../../model/drawing/sketch';
import type { StructureElement } from '../../document/structure';
import { partOf, type Column } from '../geometry';
import { inlineRuns, plainRuns } from '../inline';
import { keptTogether, keptWithNext, smallGroup, spaced, type Piece } from '../piece';
import { textPieces } from '../set-text';
import type { Setting } from '../setting';
import { typeScale } from '../type-scale';
import { continuedHead } from './continued-head';
import { endRulePiece } from './end-rule';
import { drawLevelBoxes, levelBoxes } from './level-boxes';
import { levelDigits } from './level-digits';
import { levelKey } from './level-key';
import { rowPieces, rowRule } from './table-row';

const padding = 2.4;
const groupPadding = 6;

/** One row a question: id, label, five boxes, and the same in words. */
export function levelStripPieces(setting: Setting, block: LevelStripBlock, parent: StructureElement): readonly Piece[] {
  const caption = block.caption === '' ? [] : captionOf(setting, block.caption, parent);
  const columns = columnsOf(setting, block);
  const digits = levelDigits(setting, columns.boxes);
  const head = block.isKeyShown
    ? headWithKey(setting, levelKey(setting, block, parent), { digits, columns })
    : [digits];
  const list = parent.child('L');
  const repeat = continuedHead(setting, { caption: block.shortTitle ?? block.caption, pieces: [digits] });
  const groups = block.groups.map(({ title, rows }) => {
    const named = title === '' ? [] : groupTitle(setting, title, list);
    const own = rows.flatMap((row) => rowOf(setting, { block, row, list, columns }));
    return keptTogether([...named, ...own], smallGroup);
  });
  const body = keptWithNext(groups.flat()).map((piece) => ({ ...piece, repeat }));
  return spaced([...keptWithNext(caption), ...head, ...body, endRulePiece(setting)], 12, 14);
}

function captionOf(setting: Setting, caption: string, parent: StructureElement): readonly Piece[] {
  const runs = plainRuns(setting, caption, { element: parent.child('P'), face: 'labelStrong' });
  return textPieces(setting, runs, { column: setting.geometry.full, style: typeScale.caption });
}

/** The name of a group above its rows, an item of the list like them. */
function groupTitle(setting: Setting, title: string, list: StructureElement): readonly Piece[] {
  const runs = plainRuns(setting, `${title} `, { element: list.child('LI').child('LBody'), face: 'labelStrong' });
  const column = setting.geometry.full;
  const pieces = rowPieces(setting, {
    cells: [{ runs, column, style: typeScale.state }],
    upperRule: rowRule(column),
    padding: { above: groupPadding, below: 1 },
  });
  return keptWithNext(pieces);
}

/** The key beside the digits where there is room, else above them. */
function headWithKey(
  { geometry }: Setting,
  key: { readonly piece: Piece; readonly width: number },
  { digits, columns }: { readonly digits: Piece; readonly columns: StripColumns },
): readonly Piece[] {
  const isRoom = key.width < columns.boxes.start - geometry.full.start - 8;
  return isRoom ? [abreast(key.piece, digits)] : [key.piece, digits];
}

/** Two pieces side by side. */
function abreast(first: Piece, second: Piece): Piece {
  const draw: Piece['draw'] = (place) => {
    first.draw(place);
    second.draw(place);
  };
  return { ...first, height: Math.max(first.height, second.height), draw };
}

interface StripColumns {
  readonly id: Column;
  readonly label: Column;
  readonly boxes: Column;
  readonly words: Column;
}

function columnsOf(setting: Setting, { groups }: LevelStripBlock): StripColumns {
  const { full } = setting.geometry;
  const isMoreSaid = groups.some(({ rows }) => rows.some(({ more }) => more !== undefined));
  const [idWidth, wordsWidth, gap] = [38, isMoreSaid ? 156 : 122, 12];
  const boxesStart = full.width - wordsWidth - gap - levelBoxes.width;
  return {
    id: partOf(full, 0, idWidth),
    label: partOf(full, idWidth + 4, boxesStart - gap - idWidth - 4),
    boxes: partOf(full, boxesStart, levelBoxes.width),
    words: partOf(full, full.width - wordsWidth),
  };
}

interface StripRow {
  readonly block: LevelStripBlock;
  readonly row: LevelRow;
  readonly list: StructureElement;
  readonly columns: StripColumns;
}

function rowOf(setting: Setting, { block, row, list, columns }: StripRow): readonly Piece[] {
  const element = list.child('LI');
  const id = plainRuns(setting, `${row.id} `, { element: element.child('Lbl'), face: 'label' });
  const body = element.child('LBody');
  const label = plainRuns(setting, `${row.label} `, { element: body, face: 'label' });
  const { legend } = block;
  const alt = `${row.id}: ${legend.proved} ${row.lo}, ${legend.possible} ${row.hi}, ${legend.target} ${row.target}`;
  const figure = body.child('Figure', { alt });
  const picture = figure.slot();
  const words = plainRuns(setting, row.more ? `${row.words}. ` : row.words, { element: body, face: 'labelStrong' });
  const more = inlineRuns(setting, row.more ?? [], { parent: body, face: 'label' });
  const pieces = rowPieces(setting, {
    cells: [
      { runs: id, column: columns.id, style: typeScale.code, gray: ink.soft },
      { runs: label, column: columns.label, style: typeScale.table },
      { runs: [...words, ...more], column: columns.words, style: typeScale.state },
    ],
    upperRule: rowRule(setting.geometry.full),
    padding: { above: padding, below: padding },
  });
  return pieces.map((piece, index) => {
    if (index > 0) return piece;
    const draw: Piece['draw'] = (place) => {
      piece.draw(place);
      const corner = {
        x: setting.geometry.left(columns.boxes),
        y: place.top + padding + (typeScale.table.leading - levelBoxes.height) / 2,
      };
      setting.layer.tagged(picture, place.page, (pen) =>
        drawLevelBoxes(pen, corner, { ...row, direction: setting.direction }),
      );
      setting.layer.figureBox(figure, place.page, { ...corner, width: levelBoxes.width, height: levelBoxes.height });
    };
    return { ...piece, draw };
  });
}
