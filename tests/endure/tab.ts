import type { Page } from '@playwright/test';
import type { Random } from '../hostile/random';
import { createHand, type Writable } from './hand';
import { fieldNames } from './held-fields';
import { type ElementsOf, freshResponse } from './write-at-random';

/** One edit that a window made: what the field said right after it. */
export interface Edit {
  readonly field: string;
  /** Of a range just chosen only its kind is known: the page brings back the ends that were chosen before. */
  readonly value: unknown;
  /** One letter more at the end of what stood there: may be kept as one journal entry with the typing before it. */
  readonly isTyping: boolean;
}

/** One of the windows on an assessment. */
export interface Tab {
  readonly page: Page;
  /** What it did, in order. */
  readonly edits: readonly Edit[];
  open(address: string): Promise<void>;
  /** Makes one edit; false where the draw would have changed nothing. */
  edit(): Promise<boolean>;
  /** Every line of every conflict that was ever shown here. */
  shownConflicts(): Promise<readonly string[]>;
  saved(): Promise<void>;
}

interface TabOptions {
  readonly page: Page;
  /** In every text this window writes, so that no two windows write the same. */
  readonly name: string;
  readonly random: Random;
  readonly elementsOf: ElementsOf;
}

/** A window whose conflicts are written down from its first moment on; every other edit is of one of four questions. */
export async function createTab({ page, name, random, elementsOf }: TabOptions): Promise<Tab> {
  const hand = createHand(page);
  const edits: Edit[] = [];
  let fields: readonly Writable[] = [];
  await page.addInitScript(noteConflicts);

  async function draw(): Promise<Edit | null> {
    const drawn = random.of(random.below(2) === 0 ? fields.slice(0, 4) : fields);
    const { question } = drawn;
    const kind = random.below(10);
    if (kind < 3) return choose(drawn);
    if (kind < 5) return tick(drawn);
    if (kind < 6) return moveEnd(question);
    const isTyping = kind < 8;
    const text = { question, text: isTyping ? 'abcdef'.charAt(random.below(6)) : `${name}${edits.length} `, isTyping };
    return { field: fieldNames.note(question), value: await page.evaluate(write, text), isTyping };
  }

  async function choose({ question, choices }: Writable): Promise<Edit | null> {
    const value = random.of(choices);
    if (!(await page.evaluate(chooseAnew, { question, value }))) return null;
    const response = value === 'range' ? { kind: value } : freshResponse(value);
    return { field: fieldNames.response(question), value: response, isTyping: false };
  }

  async function tick({ question, ticks }: Writable): Promise<Edit | null> {
    const index = random.below(Math.max(1, ticks));
    const element = elementsOf(question)[index];
    if (ticks === 0 || element === undefined) return null;
    const isSet = await hand.tick(question, index);
    return { field: fieldNames.tick(question, element.id), value: isSet ? true : undefined, isTyping: false };
  }

  async function moveEnd(question: string): Promise<Edit | null> {
    const move = { question, end: random.of([0, 1]), level: random.below(5) };
    const range = await page.evaluate(moveShownEnd, move);
    return range && { field: fieldNames.response(question), value: range, isTyping: false };
  }

  return {
    page,
    edits,
    open: async (address) => void (fields = await hand.open(address)),
    edit: async () => {
      const made = await draw();
      if (made) edits.push(made);
      return made !== null;
    },
    shownConflicts: () => page.evaluate(() => [...(globalThis as unknown as Noting).shownConflicts]),
    saved: () => page.locator('[data-save-state="saved"]').waitFor({ timeout: 60_000 }),
  };
}

interface Noting {
  shownConflicts: Set<string>;
}

// What follows runs in the page: each function stands alone.

function noteConflicts(): void {
  const noting = globalThis as unknown as Noting;
  noting.shownConflicts = new Set();
  new MutationObserver(() => {
    for (const line of document.querySelectorAll('[role=alert] li')) noting.shownConflicts.add(line.textContent);
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** False where it is chosen already; looked at and done at once, because the other window may choose it meanwhile. */
function chooseAnew({ question, value }: { readonly question: string; readonly value: string }): boolean {
  const radio = document.querySelector<HTMLInputElement>(`[data-question="${question}"] input[value="${value}"]`);
  if (radio === null) throw new Error(`${question} offers no ${value}`);
  if (radio.checked) return false;
  radio.click();
  return true;
}

/** Puts a text in the place of the note, or one letter behind it, as an input would; gives what the note says then. */
function write(writing: { readonly question: string; readonly text: string; readonly isTyping: boolean }): string {
  const areas = document.querySelectorAll<HTMLTextAreaElement>(
    `[data-question="${writing.question}"] details textarea`,
  );
  const area = [...areas].find((one) => one.closest('[data-evidence]') === null);
  if (area === undefined) throw new Error(`${writing.question} has no note`);
  const text = writing.isTyping ? area.value + writing.text : writing.text;
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, text);
  area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return text;
}

/** Moves an end of a range that is shown; gives the range then, or null where none is shown or the end stands there. */
function moveShownEnd(move: { readonly question: string; readonly end: number; readonly level: number }) {
  const ends = document.querySelectorAll<HTMLSelectElement>(`[data-question="${move.question}"] [role=group] select`);
  const select = ends[move.end];
  if (ends.length !== 2 || select === undefined || select.value === String(move.level)) return null;
  const other = Number(ends[1 - move.end]?.value);
  select.value = String(move.level);
  select.dispatchEvent(new Event('change', { bubbles: true }));
  return move.end === 0
    ? { kind: 'range', from: move.level, to: Math.max(move.level, other) }
    : { kind: 'range', from: Math.min(move.level, other), to: move.level };
}
