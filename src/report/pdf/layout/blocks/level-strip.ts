import type { LevelStripBlock } from '../../../model/block';
import type { StructureElement } from '../../document/structure';
import { partOf, type Column } from '../geometry';
import { plainRuns } from '../inline';
import { keptTogether, keptWithNext, smallGroup, spaced, type Piece } from '../piece';
import { textPieces } from '../set-text';
import type { Setting } from '../setting';
import { ink, typeScale } from '../type-scale';
import { continuedHead } from './continued-head';
import { endRulePiece } from './end-rule';
import { drawLevelBoxes, drawLevelKey, levelBoxes } from './level-boxes';
import { levelDigits } from './level-digits';
import { rowPieces, rowRule } from './table-row';

const padding = 4;

/** One row a question: id, label, five boxes, and the same in words. */
export function levelStripPieces(setting: Setting, block: LevelStripBlock, parent: StructureElement): readonly Piece[] {
  const captionRuns = plainRuns(setting, block.caption, { element: parent.child('P'), face: 'labelStrong' });
  const caption = textPieces(setting, captionRuns, { column: setting.geometry.full, style: typeScale.caption });
  const key = keyPiece(setting, block, parent);
  const list = parent.child('L');
  const columns = columnsOf(setting);
  const digits = levelDigits(setting, columns.boxes);
  const repeat = continuedHead(setting, { caption: block.caption, pieces: [digits] });
  const rows = block.rows.map((row) =>
    rowOf(setting, { block, row, list, columns }).map((piece) => ({ ...piece, repeat })),
  );
  const body = rows.flatMap((pieces, index) => (index === rows.length - 1 ? keptWithNext(pieces) : pieces));
  const all = [...keptWithNext(caption), key, digits, ...body, endRulePiece(setting)];
  return spaced(keptTogether(all, smallGroup), 12, 14);
}

interface StripColumns {
  readonly id: Column;
  readonly label: Column;
  readonly boxes: Column;
  readonly words: Column;
}

function columnsOf(setting: Setting): StripColumns {
  const { full } = setting.geometry;
  const [idWidth, wordsWidth, gap] = [38, 122, 12];
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
  readonly row: LevelStripBlock['rows'][number];
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
  const words = plainRuns(setting, row.words, { element: body, face: 'labelStrong' });
  const pieces = rowPieces(setting, {
    cells: [
      { runs: id, column: columns.id, style: typeScale.code, gray: ink.soft },
      { runs: label, column: columns.label, style: typeScale.table },
      { runs: words, column: columns.words, style: typeScale.state },
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

/** What solid, hatched and ticked mean. */
function keyPiece(setting: Setting, { legend }: LevelStripBlock, parent: StructureElement): Piece {
  const element = parent.child('P');
  const column = setting.geometry.full;
  const entries = (['proved', 'possible', 'target'] as const).map((sign) => ({
    sign,
    runs: plainRuns(setting, `${legend[sign]} `, { element, face: 'label' }),
  }));
  let offset = 0;
  const parts = entries.map(({ sign, runs }) => {
    const [line] = setting.engine.layOut(runs, { style: typeScale.note, width: column.width, direction: 'ltr' });
    const width = line?.width ?? 0;
    const part = { sign, runs, signAt: offset, textAt: partOf(column, offset + levelBoxes.boxWidth + 5, width + 4) };
    offset += levelBoxes.boxWidth + 5 + width + 16;
    return part;
  });
  const pieces = parts.flatMap(({ runs, textAt }) =>
    textPieces(setting, runs, { column: textAt, style: typeScale.note, gray: ink.soft }).slice(0, 1),
  );
  return {
    height: typeScale.note.leading,
    before: 1,
    after: 2,
    keepWithNext: true,
    draw(place) {
      pieces.forEach((piece, index) => {
        const part = parts[index];
        if (part === undefined) return;
        const x = setting.geometry.left(partOf(column, part.signAt, levelBoxes.boxWidth));
        const y = place.top + (typeScale.note.leading - levelBoxes.height) / 2;
        setting.layer.artifact('Layout', place.page, (pen) => drawLevelKey(pen, part.sign, { x, y }));
        piece.draw(place);
      });
    },
  };
}
