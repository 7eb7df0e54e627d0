import { openPdf } from '../support/open-pdf';
import { lacunaJson } from './support/command-line';
import { lacunaPage, type LacunaPage } from './support/lacuna-page';
import { expect, test } from './support/lacuna-test';

test.setTimeout(120_000);

interface Scores {
  readonly minimums: readonly { readonly status: string }[];
  readonly priorities: readonly { readonly question: string; readonly class: string }[];
}

const gapClasses = ['critical', 'high', 'medium', 'low'];

test('thirty answers, then screen, file and PDF say the same as the command line', async ({ page, served }) => {
  const app = lacunaPage(page, `${served.origin}/`);
  const id = await app.begin();
  const values = ['0', '1', '2', '3', '4', 'withheld', '1', 'not-reached', '2', '0'];
  let answered = 0;
  await app.eachTheme(id, async (_theme, questions) => {
    for (const question of questions) await app.choose(question, values[answered++ % values.length] ?? '0');
    await app.saved();
  });
  expect(answered).toBe(30);
  await expectAgreement(app, id);
});

test('the training case on screen, in its file and in the PDF has the numbers of METHOD 4.3', async ({
  page,
  served,
}) => {
  const app = lacunaPage(page, `${served.origin}/`);
  const id = await app.beginTraining();
  const scores = await expectAgreement(app, id);
  const count = (status: string) => scores.minimums.filter((minimum) => minimum.status === status).length;
  expect([count('met'), count('breached'), count('unverified')]).toEqual([4, 7, 1]);
  const inClass = (name: string) => scores.priorities.filter((priority) => priority.class === name).length;
  expect(gapClasses.map(inClass)).toEqual([7, 5, 7, 5]);
});

/** Compares results screen and PDF with `lacuna score` of the exported file; resolves with those scores. */
async function expectAgreement(app: LacunaPage, id: string): Promise<Scores> {
  const { page } = app;
  const file = await app.exportFile(0);
  const scores = (await lacunaJson('score', file, '--json')) as Scores;

  await app.open(`/a/${id}/results`);
  await page.locator('[data-status]').first().waitFor();
  const shown = await page
    .locator('[data-status]')
    .evaluateAll((all) => all.map((item) => item.getAttribute('data-status')));
  expect(shown).toEqual(scores.minimums.map(({ status }) => status));
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
  return scores;
}

/** A PDF breaks lines and words where the paper ends. */
function squeezed(text: string): string {
  return text.replaceAll(/[\s\u00ad‐-]+/g, '');
}
