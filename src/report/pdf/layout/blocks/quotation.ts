import type { QuotationBlock } from '../../../model/block';
import { ink } from '../../../model/drawing/sketch';
import type { StructureElement } from '../../document/structure';
import { partOf } from '../geometry';
import { plainRuns } from '../inline';
import { keptWithNext, spaced, type Piece } from '../piece';
import { textPieces } from '../set-text';
import type { Setting } from '../setting';
import { rule, typeScale } from '../type-scale';

/** The words of a source, indented beside a rule, with its place beneath. */
export function quotationPieces(setting: Setting, block: QuotationBlock, parent: StructureElement): readonly Piece[] {
  const element = parent.child('BlockQuote');
  const lang = block.lang === setting.language ? {} : { lang: block.lang };
  const column = partOf(setting.geometry.text, 14);
  const words = textPieces(
    setting,
    plainRuns(setting, block.text, { element: element.child('P', lang), face: 'text', lang: block.lang }),
    { column, style: typeScale.quotation },
  );
  const source = textPieces(setting, plainRuns(setting, block.source, { element: element.child('P'), face: 'label' }), {
    column,
    style: typeScale.note,
    gray: ink.soft,
  });
  const pieces = [...(source.length > 0 ? keptWithNext(words) : words), ...source];
  return spaced(
    pieces.map((piece) => withBar(setting, piece)),
    9,
    10,
  );
}

function withBar(setting: Setting, piece: Piece): Piece {
  return {
    ...piece,
    draw(place) {
      const x = setting.geometry.left(partOf(setting.geometry.text, 2, 0));
      setting.layer.artifact('Layout', place.page, (pen) =>
        pen.line({ x, y: place.top }, { x, y: place.top + piece.height }, { width: rule.medium, gray: ink.hairline }),
      );
      piece.draw(place);
    },
  };
}
