import { readFile } from 'node:fs/promises';
import type { Browser } from '@playwright/test';
import { lacunaJson } from './support/command-line';
import { lacunaPage } from './support/lacuna-page';
import { expect, test } from './support/lacuna-test';
import { answerAs, openFile, saveTo } from './support/participants';

test.setTimeout(240_000);

interface Participant {
  readonly role: string;
  /** What they choose on R01.L1. */
  readonly level: string;
}

/** Somebody on a machine of their own opens a copy, answers one question and saves what goes back. */
async function answer(
  browser: Browser,
  home: string,
  { copy, role, level }: Participant & { readonly copy: string },
): Promise<string> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const app = lacunaPage(page, home);
  const id = await openFile(page, home, copy);
  if (role !== '') await answerAs(page, role);
  await app.open(`/a/${id}/t/T1`);
  await app.choose('R01.L1', level);
  await app.saved();
  await app.open(`/a/${id}`);
  const kept = await saveTo(page, '[data-send-back]', `${copy}-${id}.lacuna.json`);
  await context.close();
  return kept;
}

test('offices answer by file and participants vote, by file and on slips; screen, report and command line agree', async ({
  page,
  browser,
  served,
}, info) => {
  const home = `${served.origin}/`;
  const app = lacunaPage(page, home);
  const id = await app.begin();
  await app.open(`/a/${id}/workshop`);
  const copy = await saveTo(page, '[data-save-copy]', info.outputPath('copy.lacuna.json'));
  await page.locator('input[type=radio][value=first-vote]').check();
  const ballot = await saveTo(page, '[data-save-copy]', info.outputPath('ballot.lacuna.json'));
  const offices = [
    { role: 'Ministry of Justice', level: '1' },
    { role: 'Police', level: '3' },
  ];
  const returned = [];
  for (const office of offices) returned.push(await answer(browser, home, { copy, ...office }));
  for (const level of ['1', '1']) returned.push(await answer(browser, home, { copy: ballot, role: '', level }));

  await page.locator('[data-collect]').setInputFiles(returned);
  await page.locator('[data-merge]').click({ timeout: 60_000 });
  await page.locator('main textarea').first().fill('R01.L1 1 2 dk');
  await page.locator('[data-count-slips]').click();
  await expect(page.locator('[data-ballot="R01.L1"] [data-result=agreed]')).toBeVisible();
  await app.saved();

  const file = await app.exportFile(0);
  const kept = JSON.parse(await readFile(file, 'utf8')) as {
    answers: Record<string, { response: unknown; note: string }>;
    workshop: { ballots: Record<string, unknown>; contributions: Record<string, { role: string }> };
  };
  expect(kept.answers['R01.L1']).toMatchObject({ response: { kind: 'range', from: 1, to: 3 } });
  // Two by file, three on slips: 1, 1, 1, 2 and one who does not know.
  expect(kept.workshop.ballots['R01.L1']).toMatchObject({ first: { levels: [0, 3, 1, 0, 0], dontKnows: 1 } });
  expect(
    Object.values(kept.workshop.contributions)
      .map(({ role }) => role)
      .sort(),
  ).toEqual(['Ministry of Justice', 'Police']);
  expect(await lacunaJson('score', file, '--json')).toBeTruthy();

  // The same files once more change nothing.
  await app.open(`/a/${id}/workshop`);
  await page.locator('[data-collect]').setInputFiles(returned);
  await expect(page.locator('[data-preview]')).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('[data-merge]')).toHaveCount(0);
});
