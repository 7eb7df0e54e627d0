import type { FormChoice, FormChoices } from '../../../model/form';
import type { StructureElement } from '../../document/structure';
import { type Column, partOf } from '../geometry';
import { plainRuns } from '../inline';
import { keptWithNext, spaced, type Piece, type Place } from '../piece';
import { drawLine, linesOf, textPieces } from '../set-text';
import type { Setting } from '../setting';
import { typeScale } from '../type-scale';
import { tickBox, tickField } from './form-field';

const [boxAt, codeAt, wordsAt] = [2, 16, 28];
const padding = 0.7;
const gutter = 14;

/** Choices one under the other: box, code, words. */
export function formChoices(
  setting: Setting,
  { caption, choices }: FormChoices,
  { parent, column }: ChoicesPlace,
): readonly Piece[] {
  const list = parent.child('L');
  const head = captionPieces(setting, caption, { parent: list, column });
  return spaced([...head, ...choices.map((choice) => choicePiece(setting, choice, { parent: list, column }))], 2, 3);
}

/** Two lists of choices beside each other, read one after the other. */
export function besideEachOther(
  setting: Setting,
  [one, other]: readonly [FormChoices, FormChoices],
  parent: StructureElement,
): readonly Piece[] {
  const { full } = setting.geometry;
  const width = bestWidth(setting, one, other);
  const rest = full.width - gutter - width;
  const first = formChoices(setting, one, { parent, column: partOf(full, 0, width) });
  const second = formChoices(setting, other, { parent, column: partOf(full, width + gutter, rest) });
  const heightOf = (pieces: readonly Piece[]) => pieces.reduce((sum, { height }) => sum + height, 0);
  const draw = ({ page, top }: Place): void => {
    for (const pieces of [first, second]) {
      let at = top;
      for (const piece of pieces) {
        piece.draw({ page, top: at });
        at += piece.height;
      }
    }
  };
  const height = Math.max(heightOf(first), heightOf(second));
  return [{ height, before: 2, after: 3, keepWithNext: false, draw }];
}

/** The width of the first list with which both together are lowest. */
function bestWidth(setting: Setting, one: FormChoices, other: FormChoices): number {
  const usable = setting.geometry.full.width - gutter;
  const heightAt = (share: number): number =>
    Math.max(linesIn(setting, one, usable * share), linesIn(setting, other, usable * (1 - share)));
  const shares = [0.5, 0.45, 0.4, 0.35, 0.55, 0.6, 0.65];
  return usable * shares.reduce((best, share) => (heightAt(share) < heightAt(best) ? share : best));
}

function linesIn(setting: Setting, { choices }: FormChoices, width: number): number {
  const { engine, direction, language } = setting;
  const measure = { style: typeScale.form, width: width - wordsAt, direction };
  return choices.reduce((sum, { words }) => {
    const run = { text: words, face: typeScale.form.face, lang: language, tag: null };
    return sum + engine.layOut([run], measure).length;
  }, 0);
}

interface ChoicesPlace {
  readonly parent: StructureElement;
  readonly column: Column;
}

function captionPieces(setting: Setting, caption: string, { parent, column }: ChoicesPlace): readonly Piece[] {
  if (caption === '') return [];
  const runs = plainRuns(setting, caption, { element: parent.child('Caption'), face: 'labelItalic' });
  const style = { ...typeScale.form, face: 'labelItalic' as const };
  return keptWithNext(textPieces(setting, runs, { column, style }));
}

function choicePiece(setting: Setting, choice: FormChoice, { parent, column }: ChoicesPlace): Piece {
  const item = parent.child('LI');
  const codeElement = item.child('Lbl');
  const body = item.child('LBody');
  const field = tickField(setting, choice, body);
  const codeColumn = { column: partOf(column, codeAt, wordsAt - codeAt), style: typeScale.formCode };
  const [code] = linesOf(setting, plainRuns(setting, `${choice.code} `, { element: codeElement, face: 'labelStrong' }), codeColumn); // prettier-ignore
  const words = { column: partOf(column, wordsAt), style: typeScale.form };
  const lines = linesOf(setting, plainRuns(setting, choice.words, { element: body, face: 'label' }), words);
  const { leading } = typeScale.form;
  return {
    height: Math.max(1, lines.length) * leading + 2 * padding,
    before: 0,
    after: 0,
    keepWithNext: false,
    draw({ page, top }) {
      const upper = top + padding;
      if (code) drawLine(setting, code, { ...codeColumn, page, top: upper });
      field.draw({ page, top: upper + (leading - tickBox) / 2 }, partOf(column, boxAt, tickBox));
      lines.forEach((line, index) => drawLine(setting, line, { ...words, page, top: upper + index * leading }));
    },
  };
}
