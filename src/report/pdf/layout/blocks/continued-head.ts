import { ink } from '../../../model/drawing/sketch';
import { textPieces } from '../set-text';
import type { Piece, Place, Repeat } from '../piece';
import type { Setting } from '../setting';
import { typeScale } from '../type-scale';

/** What stands above a table or strip on each further page: its caption with "continued", then its head. Artifacts. */
export function continuedHead(
  setting: Setting,
  { caption, pieces }: { readonly caption: string; readonly pieces: readonly Piece[] },
): Repeat {
  const text = caption === '' ? setting.words.continued : `${caption} (${setting.words.continued})`;
  const run = { text, face: 'label', lang: setting.language, tag: { slot: null, link: null } } as const;
  const lines = textPieces(setting, [run], { column: setting.geometry.full, style: typeScale.note, gray: ink.soft });
  const space = 4;
  const parts: readonly (Piece | null)[] = [...lines, null, ...pieces];
  const heightOf = (part: Piece | null): number => part?.height ?? space;
  return {
    height: parts.reduce((sum, part) => sum + heightOf(part), 0),
    draw(place: Place) {
      let top = place.top;
      for (const part of parts) {
        part?.draw({ ...place, top });
        top += heightOf(part);
      }
    },
  };
}
