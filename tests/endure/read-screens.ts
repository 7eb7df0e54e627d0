import type { Page } from '@playwright/test';
import { isSameValue } from '../../src/base/is-same-value';
import { createHand } from './hand';
import type { HeldFields } from './held-fields';
import type { Amiss } from './ledger';

export interface ShouldShow {
  readonly home: string;
  readonly assessment: string;
  readonly held: HeldFields;
}

/** Reads every theme's screen and compares the answers and notes on it with what should be there. */
export async function readScreens(page: Page, { home, assessment, held }: ShouldShow) {
  const amiss: Amiss[] = [];
  let compared = 0;
  for (let theme = 1; theme <= 12; theme++) {
    await createHand(page).open(`${home}#/a/${assessment}/t/T${theme}`);
    for (const [field, found] of await page.evaluate(shownFields)) {
      const allowed = shownAs(held.get(field));
      if (allowed !== undefined) compared += 1;
      if (!isSameValue(allowed ?? '', found))
        amiss.push({ field: `${field} on the screen`, allowed: [allowed], found });
    }
  }
  return { amiss, compared };
}

/** A response as the value of its radio; a text as it is. */
function shownAs(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return value;
  return value.kind === 'level' && 'level' in value ? String(value.level) : value.kind;
}

/** Runs in the page: the chosen radio and the note of each question, "" where there is none. */
function shownFields(): readonly (readonly [string, string])[] {
  return [...document.querySelectorAll<HTMLElement>('[data-question]')].flatMap((field) => {
    const question = field.dataset.question ?? '';
    const radio = [...field.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')].find(
      ({ value }) => !/^[A-D]$/.test(value) && value !== '',
    );
    const note = [...field.querySelectorAll<HTMLTextAreaElement>('details textarea')].find(
      (area) => area.closest('[data-evidence]') === null,
    );
    return [
      [`${question}/response`, radio?.value ?? ''],
      [`${question}/note`, note?.value ?? ''],
    ] as const;
  });
}
