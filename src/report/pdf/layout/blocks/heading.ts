import type { Heading } from '../../../model/block';
import type { StructureElement } from '../../document/structure';
import { plainRuns } from '../inline';
import { keptWithNext, spaced, type Piece } from '../piece';
import { drawLine, drawRule, linesOf, textPieces } from '../set-text';
import type { Setting } from '../setting';
import { rule, typeScale } from '../type-scale';

const styles = { 1: typeScale.heading1, 2: typeScale.heading2, 3: typeScale.heading3 } as const;
const spaceBefore = { 1: 30, 2: 19, 3: 13 } as const;
const spaceAfter = { 1: 9, 2: 6, 3: 4 } as const;
const roles = { 1: 'H1', 2: 'H2', 3: 'H3' } as const;

/** A heading with its number in the margin; a section also gets a rule above. Never the last thing on a page. */
export function headingPieces(setting: Setting, heading: Heading, parent: StructureElement): readonly Piece[] {
  const { geometry, layer } = setting;
  const style = setting.isForm ? typeScale.formTheme : styles[heading.level];
  const element = parent.child(roles[heading.level]);
  const numberAt = { column: geometry.numbers, style: { ...style, face: numberFace(heading.level) } };
  const [number] = linesOf(
    setting,
    plainRuns(setting, heading.number === '' || setting.isForm ? '' : `${heading.number} `, {
      element,
      face: numberAt.style.face,
    }),
    numberAt,
  );
  const lines = textPieces(setting, plainRuns(setting, heading.text, { element, face: style.face }), {
    column: geometry.text,
    style,
  });
  const rulePad = heading.level === 1 && !setting.isForm ? 9 : 0;
  layer.bookmark({
    title: [heading.number, heading.text].filter((part) => part !== '').join(' '),
    level: heading.level,
    anchor: heading.anchor,
  });
  const pieces = lines.map((line, index): Piece => {
    if (index > 0) return { ...line, keepWithNext: true };
    return {
      ...line,
      height: line.height + rulePad,
      anchor: heading.anchor,
      keepWithNext: true,
      draw(place) {
        layer.anchor(heading.anchor, place.page, { x: 0, y: place.top - 6 });
        if (heading.level === 1 && !setting.isForm)
          drawRule(setting, geometry.full, { ...place, width: rule.medium, colour: setting.ruleColour });
        const below = { ...place, top: place.top + rulePad };
        if (number !== undefined) drawLine(setting, number, { ...numberAt, ...below });
        line.draw(below);
      },
    };
  });
  if (setting.isForm) return keptWithNext(spaced(pieces, 12, 3));
  return keptWithNext(spaced(pieces, spaceBefore[heading.level], spaceAfter[heading.level]));
}

const numberFace = (level: Heading['level']): 'text' | 'textStrong' => (level === 3 ? 'text' : 'textStrong');
