import type { CalloutBlock } from '../../../model/block';
import { ink } from '../../../model/drawing/sketch';
import type { StructureElement } from '../../document/structure';
import { inlineRuns, plainRuns } from '../inline';
import { keptWithNext, spaced, type Piece } from '../piece';
import { drawRule, textPieces } from '../set-text';
import type { Setting } from '../setting';
import { rule, typeScale } from '../type-scale';

/** A remark between two rules; a warning's upper rule is heavy. */
export function calloutPieces(setting: Setting, block: CalloutBlock, parent: StructureElement): readonly Piece[] {
  const element = parent.child('Div');
  const column = setting.geometry.text;
  const title = textPieces(
    setting,
    plainRuns(setting, block.title, { element: element.child('P'), face: 'labelStrong' }),
    { column, style: typeScale.caption },
  );
  const paragraphs = block.content.map((content) => {
    const runs = inlineRuns(setting, content, { parent: element.child('P'), face: 'text' });
    return spaced(textPieces(setting, runs, { column, style: typeScale.callout }), 4, 0);
  });
  const inner = [...keptWithNext(title), ...paragraphs.flat()];
  const isWarning = block.tone === 'warning';
  const upper = rulePiece(setting, {
    width: isWarning ? rule.heavy : rule.thin,
    gray: isWarning ? ink.black : ink.rule,
    room: 7,
  });
  const lower = rulePiece(setting, { width: rule.thin, gray: ink.rule, room: 0 });
  const tied = keptWithNext(inner);
  return spaced([{ ...upper, keepWithNext: true }, ...spaced(tied, 0, 8), lower], 13, 13);
}

function rulePiece(setting: Setting, { width, gray, room }: { width: number; gray: number; room: number }): Piece {
  return {
    height: room,
    before: 0,
    after: 0,
    keepWithNext: false,
    draw: (place) => drawRule(setting, setting.geometry.text, { ...place, width, gray }),
  };
}
