import { expect } from '@playwright/test';
import { openPdf } from '../../support/open-pdf';
import { lacunaJson } from './command-line';
import type { LacunaPage } from './lacuna-page';

interface Scores {
  readonly minimums: readonly { readonly status: string }[];
  readonly priorities: readonly { readonly question: string; readonly class: string }[];
}

interface Agreement {
  readonly scores: Scores;
  /** The text of the PDF, squeezed. */
  readonly printed: string;
}

export const gapClasses = ['critical', 'high', 'medium', 'low'];

/** Compares results screen and PDF of the first assessment of the list with `lacuna score` of its exported file. */
export async function expectAgreement(app: LacunaPage, id: string): Promise<Agreement> {
  const { page } = app;
  const file = await app.exportFile(0);
  const scores = (await lacunaJson('score', file, '--json')) as Scores;

  await app.open(`/a/${id}/results`);
  await page.locator('[data-status]').first().waitFor();
  const shown = await page
    .locator('[data-status]')
    .evaluateAll((all) => all.map((item) => item.getAttribute('data-status')));
  expect(shown).toEqual(scores.minimums.map(({ status }) => status));
  await openFolds(app);
  const gaps: string[] = [];
  for (const name of gapClasses) {
    const expected = scores.priorities.filter((priority) => priority.class === name).map(({ question }) => question);
    const items = page.locator(`[data-class="${name}"] li > a`);
    const addresses = await items.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(
      addresses.map((address) => address.split('/').pop()),
      name,
    ).toEqual(expected);
    gaps.push(...(await items.allInnerTexts()));
  }

  await app.open(`/a/${id}/report`);
  const { text } = await openPdf(new Uint8Array(await app.makePdf()));
  const printed = squeezed(text);
  expect(
    gaps.filter((gap) => !printed.includes(squeezed(gap))),
    'gaps that the PDF does not hold',
  ).toEqual([]);
  return { scores, printed };
}

/** Opens whatever is folded in the page, as a reader would. */
export async function openFolds({ page }: LacunaPage): Promise<void> {
  const closed = page.locator('details[data-fold]:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
}

/** Text without blanks and hyphens: a PDF breaks lines and words where the paper ends. */
export function squeezed(text: string): string {
  return text.replaceAll(/[\s\u00ad‐-]+/g, '');
}
