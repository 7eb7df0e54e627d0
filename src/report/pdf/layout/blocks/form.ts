import type { FormBlock } from '../../../model/form';
import { ink } from '../../../model/drawing/sketch';
import type { StructureElement } from '../../document/structure';
import { plainRuns } from '../inline';
import { keptTogether, keptWithNext, spaced, type Piece } from '../piece';
import { drawRule, textPieces } from '../set-text';
import type { Setting } from '../setting';
import { rule, typeScale } from '../type-scale';
import { besideEachOther, formChoices } from './form-choices';
import { formLine } from './form-line';

/** Something to fill in, on one page: title, words, boxes to tick, lines to write on. */
export function formPieces(setting: Setting, block: FormBlock, parent: StructureElement): readonly Piece[] {
  const element = parent.child('Div');
  const all = [
    ...titlePieces(setting, block, element),
    ...leadPieces(setting, block, element),
    ...block.rows.flatMap((_, index) => rowPieces(setting, { rows: block.rows, index }, element)),
  ];
  const whole = setting.geometry.bottom - setting.geometry.top;
  if (block.isCut) return spaced(keptTogether([...all, cutLine(setting)], whole), 8, 8);
  return spaced(keptTogether(all, whole), 7, 7);
}

function rowPieces(
  setting: Setting,
  { rows, index }: { readonly rows: FormBlock['rows']; readonly index: number },
  parent: StructureElement,
): readonly Piece[] {
  const [row, next] = [rows[index], rows[index + 1]];
  if (row?.kind === 'line') return formLine(setting, row, parent);
  if (row === undefined || (row.isBeside && rows[index - 1]?.kind === 'choices')) return [];
  if (next?.kind === 'choices' && next.isBeside) return besideEachOther(setting, [row, next], parent);
  return formChoices(setting, row, { parent, column: setting.geometry.full });
}

function titlePieces(setting: Setting, block: FormBlock, parent: StructureElement): readonly Piece[] {
  const { full } = setting.geometry;
  if (block.title === '') return [];
  // What is on every slip alike leads nowhere as a heading.
  const element = parent.child(block.code === '' ? 'P' : 'H2');
  const code = plainRuns(setting, block.code === '' ? '' : `${block.code}  `, { element, face: 'labelStrong' });
  const title = plainRuns(setting, block.title, { element, face: 'labelStrong' });
  const lines = textPieces(setting, [...code, ...title], { column: full, style: typeScale.formTitle });
  const [first, ...rest] = lines;
  if (first === undefined) return [];
  if (block.anchor !== '')
    setting.layer.bookmark({ title: `${block.code} ${block.title}`, level: 2, anchor: block.anchor });
  const room = 3;
  const ruled: Piece = {
    ...first,
    height: first.height + room,
    ...(block.anchor === '' ? {} : { anchor: block.anchor }),
    draw(place) {
      if (block.anchor !== '') setting.layer.anchor(block.anchor, place.page, { x: 0, y: place.top - 4 });
      drawRule(setting, full, { ...place, width: rule.medium, gray: ink.black });
      first.draw({ ...place, top: place.top + room });
    },
  };
  return keptWithNext([ruled, ...rest]);
}

function leadPieces(setting: Setting, { lead }: FormBlock, parent: StructureElement): readonly Piece[] {
  if (lead === '') return [];
  const runs = plainRuns(setting, lead, { element: parent.child('P'), face: 'text' });
  const at = { column: setting.geometry.full, style: typeScale.formLead };
  return keptWithNext(spaced(textPieces(setting, runs, at), 0, 3));
}

/** Where scissors go. */
function cutLine(setting: Setting): Piece {
  return {
    height: 1,
    before: 12,
    after: 0,
    keepWithNext: false,
    draw: ({ page, top }) =>
      setting.layer.artifact(
        'Layout',
        page,
        (pen) =>
        pen.line({ x: 0, y: top }, { x: setting.geometry.width, y: top }, { width: rule.thin, gray: ink.rule, dash: [4, 4] }), // prettier-ignore
      ),
  };
}
