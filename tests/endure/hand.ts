import type { Page } from '@playwright/test';

/** What of one question can be written on its page. */
export interface Writable {
  readonly question: string;
  /** Values of its answer radios. */
  readonly choices: readonly string[];
  readonly ticks: number;
}

/** Writes on a theme's page through its own inputs, as fast as the page takes it. */
export interface Hand {
  /** Opens a theme and waits for its questions, which are shown only once the database has given the assessment. */
  open(address: string): Promise<readonly Writable[]>;
  choose(question: string, value: string): Promise<void>;
  /** Turns a tick; true where it is set now. */
  tick(question: string, index: number): Promise<boolean>;
  /** Moves an end of the range that is chosen. */
  moveEnd(question: string, end: 'from' | 'to', level: number): Promise<void>;
  /** Puts the cursor behind the note's last letter; gives what the note says. */
  beginNote(question: string): Promise<string>;
  /** Opens a fresh piece of evidence with the cursor in its title; gives its id. */
  beginEvidence(question: string): Promise<string>;
  /** Presses a key as a keyboard would. */
  press(letter: string): Promise<void>;
  saysSaved(): Promise<boolean>;
}

/** A hand on a page of the app. */
export function createHand(page: Page): Hand {
  return {
    open: async (address) => {
      await page.goto(address);
      await page.locator('[data-question]').first().waitFor({ timeout: 60_000 });
      return page.evaluate(writables);
    },
    choose: (question, value) => page.evaluate(choose, { question, value }),
    tick: (question, index) => page.evaluate(tick, { question, index }),
    moveEnd: (question, end, level) => page.evaluate(moveEnd, { question, end, level }),
    beginNote: (question) => page.evaluate(beginNote, question),
    beginEvidence: (question) => page.evaluate(beginEvidence, question),
    press: (letter) => page.keyboard.type(letter),
    saysSaved: () => page.evaluate(() => document.querySelector('[data-save-state="saved"]') !== null),
  };
}

// What follows runs in the page: each function stands alone.

function writables(): readonly Writable[] {
  return [...document.querySelectorAll<HTMLElement>('[data-question]')].map((field) => ({
    question: field.dataset.question ?? '',
    choices: [...field.querySelectorAll<HTMLInputElement>('input[type=radio]')]
      .map(({ value }) => value)
      .filter((value) => /^([0-4]|range|dk|withheld|not-reached)$/.test(value)),
    ticks: [...field.querySelectorAll('input[type=checkbox]')].filter((box) => box.closest('details') === null).length,
  }));
}

function choose({ question, value }: { readonly question: string; readonly value: string }): void {
  const radio = document.querySelector<HTMLElement>(
    `[data-question="${question}"] input[type=radio][value="${value}"]`,
  );
  if (radio === null) throw new Error(`${question} offers no ${value}`);
  radio.click();
}

function tick({ question, index }: { readonly question: string; readonly index: number }): boolean {
  const box = document.querySelectorAll<HTMLInputElement>(`[data-question="${question}"] input[type=checkbox]`)[index];
  if (box === undefined) throw new Error(`${question} has no tick ${index}`);
  const isSet = !box.checked;
  box.click();
  return isSet;
}

function moveEnd(move: { readonly question: string; readonly end: 'from' | 'to'; readonly level: number }): void {
  const ends = document.querySelectorAll<HTMLSelectElement>(`[data-question="${move.question}"] [role=group] select`);
  const select = ends[move.end === 'from' ? 0 : 1];
  if (select === undefined) throw new Error(`${move.question} shows no range`);
  select.value = String(move.level);
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

function beginNote(question: string): string {
  const areas = document.querySelectorAll<HTMLTextAreaElement>(`[data-question="${question}"] details textarea`);
  const area = [...areas].find((one) => one.closest('[data-evidence]') === null);
  if (area === undefined) throw new Error(`${question} has no note`);
  area.closest('details')?.setAttribute('open', '');
  area.focus();
  area.setSelectionRange(area.value.length, area.value.length);
  return area.value;
}

async function beginEvidence(question: string): Promise<string> {
  const add = document.querySelector<HTMLElement>(`[data-add="${question}"]`);
  add?.closest('details')?.setAttribute('open', '');
  add?.click();
  await new Promise((drawn) => setTimeout(drawn, 50)); // the fresh fields are drawn, and the first one has taken the focus
  const fresh = [...document.querySelectorAll<HTMLElement>(`[data-evidence="${question}"] [data-citation]`)].at(-1);
  const title = fresh?.querySelector<HTMLInputElement>('input[type=text]');
  if (!title) throw new Error(`${question} takes no evidence`);
  title.focus();
  return fresh?.dataset.citation ?? '';
}
