import type { FormBlank, FormChoice, FormRow } from '../../../model/form';
import type { StructureElement } from '../../document/structure';
import { partOf } from '../geometry';
import { plainRuns } from '../inline';
import type { Piece, Place } from '../piece';
import { drawLine, linesOf, widestOf } from '../set-text';
import type { Setting } from '../setting';
import { typeScale } from '../type-scale';
import { lineField, tickBox, tickField } from './form-field';

type Item = FormChoice | FormBlank;

/** A choice and a blank with words before them, and how much room they take at least. */
interface Measured {
  readonly item: Item;
  readonly words: string;
  readonly wordsWidth: number;
  readonly width: number;
}

const [gap, close, leastBlank, height] = [7.5, 3, 96, 16.5];

/** Choices and blanks side by side, on as many lines as they need; blanks without a width share what is left. */
export function formLine(
  setting: Setting,
  { caption, items }: Extract<FormRow, { readonly kind: 'line' }>,
  parent: StructureElement,
): readonly Piece[] {
  const { full } = setting.geometry;
  const captionWidth = caption === '' ? 0 : widestOf(setting, [caption], typeScale.form) + gap;
  const lines = inLines(items.map((item) => measured(setting, item)), full.width, captionWidth); // prettier-ignore
  return lines.map((line, index) =>
    linePiece(setting, line, { caption: index === 0 ? caption : '', captionWidth, parent }),
  );
}

function measured(setting: Setting, item: Item): Measured {
  const words = item.kind === 'blank' ? item.label : [item.code, item.words].filter((part) => part !== '').join(' ');
  const wordsWidth = widestOf(setting, [words], typeScale.form);
  const own = item.kind === 'choice' ? tickBox : (item.width ?? leastBlank);
  return { item, words, wordsWidth, width: own + close + wordsWidth + gap };
}

function inLines(items: readonly Measured[], whole: number, first: number): readonly (readonly Measured[])[] {
  const lines: Measured[][] = [[]];
  let taken = first;
  for (const item of items) {
    if (taken + item.width - gap > whole && taken > 0) {
      lines.push([]);
      taken = 0;
    }
    lines.at(-1)?.push(item);
    taken += item.width;
  }
  return lines;
}

interface LineOptions {
  readonly caption: string;
  readonly captionWidth: number;
  readonly parent: StructureElement;
}

function linePiece(
  setting: Setting,
  items: readonly Measured[],
  { caption, captionWidth, parent }: LineOptions,
): Piece {
  const element = parent.child('P');
  const start = caption === '' ? 0 : captionWidth;
  const taken = items.reduce((sum, { width }) => sum + width, start) - gap;
  const open = items.filter(({ item }) => item.kind === 'blank' && item.width === null).length;
  const more = open === 0 ? 0 : Math.max(0, setting.geometry.full.width - taken) / open;
  const draws: ((place: Place) => void)[] = [];
  if (caption !== '') draws.push(wordsAt(setting, caption, { at: 0, width: captionWidth, element }));
  let at = start;
  for (const one of items) {
    const isOpen = one.item.kind === 'blank' && one.item.width === null;
    draws.push(...itemAt(setting, one, { at, more: isOpen ? more : 0, element }));
    at += one.width + (isOpen ? more : 0);
  }
  return { height, before: 0, after: 0, keepWithNext: false, draw: (place) => draws.forEach((draw) => draw(place)) };
}

interface ItemPlace {
  readonly at: number;
  readonly more: number;
  readonly element: StructureElement;
}

/** A box stands before its words, a line behind them. */
function itemAt(
  setting: Setting,
  one: Measured,
  { at, more, element }: ItemPlace,
): readonly ((place: Place) => void)[] {
  const { full } = setting.geometry;
  const { item, words, wordsWidth } = one;
  if (item.kind === 'choice') {
    const field = tickField(setting, item, element);
    const box = (place: Place): void =>
      field.draw({ ...place, top: place.top + (height - tickBox) / 2 }, partOf(full, at, tickBox));
    return [box, wordsAt(setting, words, { at: at + tickBox + close, width: wordsWidth, element })];
  }
  const said = wordsAt(setting, words, { at, width: wordsWidth, element });
  const field = lineField(setting, item, element);
  const column = partOf(full, at + wordsWidth + close, (item.width ?? leastBlank) + more);
  return [said, (place) => field.draw({ ...place, top: place.top + height - 3.4 }, column)];
}

function wordsAt(
  setting: Setting,
  words: string,
  { at, width, element }: { readonly at: number; readonly width: number; readonly element: StructureElement },
): (place: Place) => void {
  const place = { column: partOf(setting.geometry.full, at, width + 4), style: typeScale.form };
  const [line] = linesOf(setting, plainRuns(setting, `${words} `, { element, face: 'label' }), place);
  return ({ page, top }) => {
    if (line) drawLine(setting, line, { ...place, page, top: top + (height - typeScale.form.leading) / 2 });
  };
}
