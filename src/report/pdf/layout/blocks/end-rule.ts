import { ink } from '../../../model/drawing/sketch';
import type { Piece } from '../piece';
import { drawRule } from '../set-text';
import type { Setting } from '../setting';
import { rule } from '../type-scale';

/** The rule that closes a table or list over the full width. */
export function endRulePiece(setting: Setting): Piece {
  return {
    height: 0,
    before: 0,
    after: 0,
    keepWithNext: false,
    draw: (place) => drawRule(setting, setting.geometry.full, { ...place, width: rule.thin, gray: ink.black }),
  };
}
