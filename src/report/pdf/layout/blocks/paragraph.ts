import type { ParagraphBlock } from '../../../model/block';
import { ink } from '../../../model/drawing/sketch';
import type { StructureElement } from '../../document/structure';
import { inlineRuns, plainRuns } from '../inline';
import { spaced, type Piece } from '../piece';
import { drawLine, linesOf, textPieces } from '../set-text';
import type { Setting } from '../setting';
import { typeScale } from '../type-scale';

/** A paragraph; its number hangs in the margin, so that the eye finds "3.12" when a meeting quotes it. */
export function paragraphPieces(setting: Setting, block: ParagraphBlock, parent: StructureElement): readonly Piece[] {
  const style = block.role === undefined ? typeScale.body : typeScale[block.role];
  const element = parent.child('P');
  const number = block.number === '' ? '' : `${block.number} `;
  const numberAt = { column: setting.geometry.numbers, style: typeScale.number, gray: ink.soft };
  const [numberLine] = linesOf(setting, plainRuns(setting, number, { element, face: 'text' }), numberAt);
  const runs = inlineRuns(setting, block.content, { parent: element, face: style.face });
  const gray = block.role === 'note' ? ink.soft : ink.black;
  const lines = textPieces(setting, runs, { column: setting.geometry.text, style, gray });
  const [first = emptyLine(style.leading), ...rest] = lines;
  if (number === '' && lines.length === 0) return [];
  const numbered: Piece = {
    ...first,
    draw(place) {
      if (numberLine !== undefined && number !== '') drawLine(setting, numberLine, { ...numberAt, ...place });
      first.draw(place);
    },
  };
  const [before, after] = spaces[block.role ?? 'body'];
  return spaced([numbered, ...rest], before, after);
}

/** Above and below, in points; a note comes close to what it is a note on. */
const spaces = { body: [8.5, 3], lead: [8.5, 10], note: [3.5, 4] } as const;

/** A numbered paragraph without words still shows its number: a gap in the count would look like a lost paragraph. */
const emptyLine = (height: number): Piece => ({
  height,
  before: 0,
  after: 0,
  keepWithNext: false,
  draw: () => undefined,
});
