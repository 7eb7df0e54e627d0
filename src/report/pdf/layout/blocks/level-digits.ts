import { ink } from '../../../model/drawing/sketch';
import { partOf, type Column } from '../geometry';
import type { Piece } from '../piece';
import { textPieces } from '../set-text';
import type { Setting } from '../setting';
import { typeScale } from '../type-scale';
import { levelBoxes } from './level-boxes';

/** The figures 0 to 4 above the boxes; the words of each row say the same, so they are not read out. */
export function levelDigits(setting: Setting, boxes: Column): Piece {
  const style = { ...typeScale.furniture, tabular: true };
  const pieces = Array.from({ length: levelBoxes.count }, (_, level) => {
    const run = { text: String(level), face: style.face, lang: setting.language, tag: { slot: null, link: null } };
    const column = partOf(boxes, level * levelBoxes.pitch, levelBoxes.boxWidth);
    return textPieces(setting, [run], { column, style, align: 'center', gray: ink.soft });
  });
  return {
    height: style.leading,
    before: 0,
    after: 0,
    keepWithNext: true,
    draw: (place) => pieces.flat().forEach((piece) => piece.draw(place)),
  };
}
