import type { Browser, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { openPdf } from '../support/open-pdf';
import { filmCodes } from './support/filmed-codes';
import { lacunaPage } from './support/lacuna-page';
import { expect, portableAddress as home, test } from './support/lacuna-test';
import { answerAs, browserWithCamera, openFile, saveTo } from './support/participants';

// A day as METHOD 4.2 has it: the one file on every laptop, and no network anywhere.
test.use({ origin: home });
test.setTimeout(300_000);

interface Office {
  readonly role: string;
  readonly level: string;
  /** A tick in the app, or a line that the clerk types from paper. */
  readonly by: 'screen' | 'paper';
}

const offices: readonly Office[] = [
  { role: 'Ministry of Justice', level: '1', by: 'screen' },
  { role: 'Police', level: '2', by: 'screen' },
  { role: 'Data protection body', level: '1', by: 'screen' },
  { role: 'Bar association', level: '1', by: 'paper' },
  { role: 'Victims’ support service', level: '3', by: 'paper' },
];

/** A laptop of its own, without network. */
async function laptop(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ offline: true });
  return context.newPage();
}

/** Opens the copy that was sent out and answers it; the page then stands where it can go back. */
async function answer(page: Page, copy: string, { role, level, by }: Office): Promise<string> {
  const app = lacunaPage(page, home);
  const id = await openFile(page, home, copy);
  await answerAs(page, role);
  if (by === 'screen') {
    await app.open(`/a/${id}/t/T1`);
    await app.choose('R01.L1', level);
    const note = page.getByLabel('Note', { exact: true });
    await app.question('R01.L1').locator('details').filter({ has: note }).locator('summary').click();
    await app.question('R01.L1').getByLabel('Note', { exact: true }).fill(`${role} has read the gazette.`);
  } else {
    await app.open(`/a/${id}/forms`);
    await page.getByLabel('Codes, one to a line').fill(`R01.L1 ${level} C: ${role} has read the gazette.`);
    await page.getByRole('button', { name: 'Look at what was typed' }).click();
    await page.getByRole('button', { name: 'Bring these answers in' }).click();
  }
  await app.saved();
  await app.open(`/a/${id}`);
  return id;
}

/** The room practises on the invented country, apart from real work. */
async function calibrate(page: Page): Promise<void> {
  const app = lacunaPage(page, home);
  const training = await app.beginTraining();
  await app.open(`/a/${training}/workshop/calibration`);
  const card = page.locator('[data-card="R01.L1"]');
  await card.locator('[data-votes]').fill('1 1 1 1 3');
  await page.keyboard.press('Enter');
  await card.locator('[data-compare]').click();
  await expect(card.locator('[data-comparison]')).toContainText('4 of 5 votes say what the model answer says.');
}

/** One device goes round; each votes alone. */
async function voteRound(page: Page, id: string, levels: readonly string[]): Promise<void> {
  await lacunaPage(page, home).open(`/a/${id}/workshop/urn`);
  await page.locator('details', { hasText: 'T1' }).first().locator('summary').click();
  await page.getByRole('checkbox', { name: 'R01.L1' }).check();
  await page.locator('[data-open-urn]').click();
  for (const level of levels) {
    await page.locator('[data-vote-now]').click();
    await page.locator(`[data-question="R01.L1"] input[value="${level}"]`).check();
    await page.locator('[data-cast-vote]').click();
  }
  await page.locator('[data-urn-step=hand] summary').click();
  await page.locator('[data-count-urn]').click();
  await page.locator('[data-count-now]').click();
}

test('a workshop without network: six laptops, paper, a camera, two votes, one result', async ({
  page,
  context,
  browser,
  launchOptions,
}, info) => {
  await context.setOffline(true);
  await calibrate(page);

  const app = lacunaPage(page, home);
  const begun = await app.begin();
  await app.open(`/a/${begun}/workshop`);
  const copy = await saveTo(page, '[data-save-copy]', info.outputPath('copy.lacuna.json'));
  await app.open('/');
  const held = await app.exportFile(0);

  const returned: string[] = [];
  for (const office of offices) {
    const own = await laptop(browser);
    await answer(own, copy, office);
    returned.push(await saveTo(own, '[data-send-back]', info.outputPath(`${office.role}.lacuna.json`)));
    await own.context().close();
  }
  const phone = await laptop(browser);
  await answer(phone, copy, { role: 'Response team', level: '2', by: 'screen' });
  await phone.locator('[data-show-codes]').click();
  const film = info.outputPath('codes.y4m');
  await filmCodes(phone, film);

  const withCamera = await browserWithCamera(film, launchOptions);
  const clerk = await laptop(withCamera);
  const desk = lacunaPage(clerk, home);
  const id = await openFile(clerk, home, held);
  await desk.open(`/a/${id}/workshop`);
  await clerk.locator('[data-collect]').setInputFiles(returned);
  await clerk.locator('[data-merge]').click({ timeout: 60_000 });
  await clerk.locator('[data-read-codes]').click();
  await clerk.locator('[data-merge]').click({ timeout: 60_000 });
  await desk.saved();

  await voteRound(clerk, id, ['0', '3', '4']);
  await desk.open(`/a/${id}/workshop`);
  const ballot = clerk.locator('[data-ballot="R01.L1"]');
  await expect(ballot.locator('[data-result]')).toHaveAttribute('data-result', 'open');
  await clerk.locator('input[type=radio][value=second]').check();
  await clerk.getByLabel('Votes', { exact: true }).fill('R01.L1 1 1 1 1 2 dk');
  await clerk.locator('[data-count-slips]').click();
  await expect(ballot.locator('[data-result]')).toHaveAttribute('data-result', 'agreed');
  await ballot.getByRole('button', { name: 'Make this the answer' }).click();
  await desk.saved();

  const kept = JSON.parse(await readFile(await desk.exportFile(0), 'utf8')) as {
    answers: Record<string, { response: unknown; note: string }>;
    workshop: { ballots: Record<string, unknown>; contributions: Record<string, { role: string }> };
  };
  expect(kept.answers['R01.L1']?.response).toEqual({ kind: 'level', level: 1 });
  const roles = [...offices.map(({ role }) => role), 'Response team'];
  for (const role of roles) expect(kept.answers['R01.L1']?.note).toContain(`${role} has read the gazette.`);
  expect(
    Object.values(kept.workshop.contributions)
      .map(({ role }) => role)
      .toSorted(),
  ).toEqual(roles.toSorted());
  expect(kept.workshop.ballots['R01.L1']).toMatchObject({
    first: { levels: [1, 0, 0, 1, 1], dontKnows: 0 },
    second: { levels: [0, 4, 1, 0, 0], dontKnows: 1 },
  });

  await desk.open(`/a/${id}/results`);
  await expect(clerk.locator('main')).toContainText('R01.L1');
  await desk.open(`/a/${id}/report`);
  const { pages } = await openPdf(new Uint8Array(await desk.makePdf()));
  const text = pages.map(({ taggedText }) => taggedText).join(' ');
  expect(text).toContain('Agreed: level 1.');
  await withCamera.close();
});
