import type { PosterBlock } from '../../../model/block';
import { ink } from '../../../model/drawing/sketch';
import type { StructureElement } from '../../document/structure';
import { plainRuns } from '../inline';
import { keptTogether, keptWithNext, spaced, type Piece } from '../piece';
import { drawRule, textPieces } from '../set-text';
import type { Setting } from '../setting';
import { rule, typeScale } from '../type-scale';

/** One idea in type that is read from the last row, over the whole measure and never torn. */
export function posterPieces(
  setting: Setting,
  { title, lines }: PosterBlock,
  parent: StructureElement,
): readonly Piece[] {
  const { full, top, bottom } = setting.geometry;
  const element = parent.child('Div');
  const words = (text: string, role: 'H2' | 'P', style: (typeof typeScale)['posterTitle' | 'poster']) =>
    textPieces(setting, plainRuns(setting, text, { element: element.child(role), face: style.face }), {
      column: full,
      style,
    });
  const heavy: Piece = {
    height: rule.heavy,
    before: 40,
    after: 22,
    keepWithNext: true,
    draw: (place) => drawRule(setting, full, { ...place, width: rule.heavy, gray: ink.black }),
  };
  const heading = keptWithNext(spaced(words(title, 'H2', typeScale.posterTitle), 22, 30));
  const said = lines.flatMap((line) => spaced(words(line, 'P', typeScale.poster), 11, 11));
  return keptTogether([heavy, ...heading, ...said], bottom - top);
}
