import type { LevelStripBlock } from '../../../model/block';
import { ink } from '../../../model/drawing/sketch';
import type { StructureElement } from '../../document/structure';
import { partOf } from '../geometry';
import { plainRuns } from '../inline';
import type { Piece } from '../piece';
import { textPieces, widestOf } from '../set-text';
import type { Setting } from '../setting';
import { typeScale } from '../type-scale';
import { drawLevelKey, levelBoxes } from './level-boxes';

/** What solid, hatched and ticked mean, on one line. */
export function levelKey(
  setting: Setting,
  { legend }: LevelStripBlock,
  parent: StructureElement,
): { readonly piece: Piece; readonly width: number } {
  const element = parent.child('P');
  const column = setting.geometry.full;
  const style = typeScale.note;
  let offset = 0;
  const entries = (['proved', 'possible', 'target'] as const).map((sign) => {
    const width = widestOf(setting, [legend[sign]], style) + 4;
    const textAt = partOf(column, offset + levelBoxes.boxWidth + 5, width);
    const boxAt = partOf(column, offset, levelBoxes.boxWidth);
    const runs = plainRuns(setting, `${legend[sign]} `, { element, face: style.face });
    offset += levelBoxes.boxWidth + width + 14;
    return { sign, boxAt, pieces: textPieces(setting, runs, { column: textAt, style, gray: ink.soft }) };
  });
  const draw: Piece['draw'] = (place) => {
    for (const { sign, boxAt, pieces } of entries) {
      const corner = { x: setting.geometry.left(boxAt), y: place.top + (style.leading - levelBoxes.height) / 2 };
      setting.layer.artifact('Layout', place.page, (pen) => drawLevelKey(pen, sign, corner));
      for (const piece of pieces) piece.draw(place);
    }
  };
  return { piece: { height: style.leading, before: 2, after: 2, keepWithNext: true, draw }, width: offset };
}
