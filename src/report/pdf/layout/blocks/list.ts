import type { ListBlock } from '../../../model/block';
import type { StructureElement } from '../../document/structure';
import { partOf } from '../geometry';
import { inlineRuns, plainRuns } from '../inline';
import { spaced, type Piece } from '../piece';
import { drawLine, linesOf, textPieces } from '../set-text';
import type { Setting } from '../setting';
import { typeScale } from '../type-scale';

/** A list inside the text column, bullets or numbers hanging. */
export function listPieces(setting: Setting, block: ListBlock, parent: StructureElement): readonly Piece[] {
  const list = parent.child('L', { listNumbering: block.ordered ? 'Decimal' : 'Disc' });
  const indent = block.ordered && block.items.length > 9 ? 22 : 16;
  const style = typeScale.body;
  const filled = block.items.filter((item) => item.some(({ text }) => text !== ''));
  const items = filled.map((item, index) => {
    const element = list.child('LI');
    const label = block.ordered ? `${index + 1}. ` : '• ';
    const labelAt = { column: partOf(setting.geometry.text, 0, indent), style: { ...style, tabular: true } };
    const [labelLine] = linesOf(
      setting,
      plainRuns(setting, label, { element: element.child('Lbl'), face: style.face }),
      labelAt,
    );
    const runs = inlineRuns(setting, item, { parent: element.child('LBody'), face: style.face });
    const [first, ...rest] = textPieces(setting, runs, { column: partOf(setting.geometry.text, indent), style });
    if (first === undefined) return [];
    const labelled: Piece = {
      ...first,
      draw(place) {
        if (labelLine !== undefined) drawLine(setting, labelLine, { ...labelAt, ...place });
        first.draw(place);
      },
    };
    return spaced([labelled, ...rest], 3.5, 3.5);
  });
  return spaced(items.flat(), 5, 4);
}
