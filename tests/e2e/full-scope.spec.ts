import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { expectAgreement, squeezed } from './support/agreement';
import { lacunaPage, type LacunaPage } from './support/lacuna-page';
import { expect, test } from './support/lacuna-test';

test.setTimeout(180_000);

const sentence = 'The federation alone concludes treaties of this kind, under article 12.';

test('the full assessment takes every kind of answer, keeps all of them, and agrees with file and PDF', async ({
  page,
  served,
}) => {
  const app = lacunaPage(page, `${served.origin}/`);
  const id = await app.begin('full');
  await app.open(`/a/${id}/t/T1`);
  await answerByLevel(app);
  await answerWithoutLevel(app);
  await lookThroughFilters(app, id);
  await readTheSource(app, id);
  await answerElsewhere(app, id);

  const answers = await answersInFile(app);
  expect(Object.keys(answers).sort()).toEqual([
    'C06.P1',
    'F03.L1',
    'R01.I1',
    'R01.L1',
    'R01.L2',
    'R01.P1',
    'R02.L1',
    'R04.I1.investigators',
    'R04.I1.judges',
    'R04.I1.prosecutors',
    'R23.P1',
  ]);
  await expect(page.getByText('9 of 111 questions answered')).toBeVisible();
  await switchTo(app, id, 'quick');
  expect(await answersInFile(app)).toEqual(answers);
  await expect(page.getByText('2 of 30 questions answered')).toBeVisible();
  await switchTo(app, id, 'full');
  expect(await answersInFile(app)).toEqual(answers);

  await app.open(`/a/${id}`);
  const titles = await page.locator(`main ol a[href*="/t/"]`).allInnerTexts();
  expect(titles).toHaveLength(13);
  const { printed } = await expectAgreement(app, id);
  expect(titles.filter((title) => !printed.includes(squeezed(title)))).toEqual([]);
  expect(printed).toContain(squeezed('Outward: what others owe'));
  expect(printed).toContain(squeezed(sentence));
});

/** R01.L1 by ticks, level and a law seen by two; R01.L2 by a range. */
async function answerByLevel(app: LacunaPage): Promise<void> {
  const ticked = app.question('R01.L1');
  const ticks = ticked.locator('fieldset').first().getByRole('checkbox');
  await expect(ticked.getByText('Nothing ticked: that points to level 0 or 1.')).toBeVisible();
  await ticks.nth(0).check();
  await ticks.nth(1).check();
  await expect(ticked.getByText('2 of 3 ticked: that points to level 2.')).toBeVisible();
  await app.choose('R01.L1', '3');
  await expect(ticked.getByText('Do the others hold too, or is it level 2?')).toBeVisible();
  await ticks.nth(2).check();
  await expect(ticked.getByText('All 3 ticked: that points to level 3.')).toBeVisible();
  await expect(ticked.getByText('Do the others hold too')).toHaveCount(0);

  await expect(ticked.locator('input[value=D]')).toBeChecked();
  await citeLaw(ticked);
  await expect(ticked.locator('input[value=A]')).toBeChecked();

  await app.choose('R01.L2', 'range');
  const ends = optionsOf(app.question('R01.L2').locator('[role=group]').first());
  await ends.first().selectOption('1');
  await ends.last().selectOption('3');
}

/** F03.L1 unknown, with an office; R01.I1 set aside for good; R01.P1 withheld. C06.P1 is left for later. */
async function answerWithoutLevel(app: LacunaPage): Promise<void> {
  await app.choose('F03.L1', 'dk');
  await app.question('F03.L1').locator('input[list]').fill('Ministry of justice');
  await app.choose('R01.I1', 'na');
  const aside = app.question('R01.I1').locator('[role=group]').first();
  await optionsOf(aside).selectOption('competence-outside-country');
  await aside.locator('textarea').fill(sentence);
  await expect(aside.getByText('Still missing')).toBeVisible();
  await aside.locator('input[type=text]').fill('Deputy clerk');
  await expect(aside.getByText('Still missing')).toHaveCount(0);
  await app.choose('R01.P1', 'withheld');
  await app.saved();
}

async function lookThroughFilters(app: LacunaPage, id: string): Promise<void> {
  const { page } = app;
  const shown = () =>
    page.locator('[data-card]').evaluateAll((all) => all.map((card) => card.getAttribute('data-card')));
  const show = (filter: string) => page.locator(`main input[type=radio][value="${filter}"]`).check();
  await show('unanswered');
  expect(await shown()).toEqual(['C06.P1']);
  await show('weak');
  expect(await shown()).toEqual(['R01.L2']);
  await nextUnanswered(app).click();
  await expect(page).toHaveURL(new RegExp(`/a/${id}/t/T1/C06\\.P1$`));
  await expect(app.question('C06.P1').locator('legend').first()).toBeFocused();
  expect(await shown()).toHaveLength(6);
  await app.choose('C06.P1', 'not-reached');
  await nextUnanswered(app).click();
  await expect(page).toHaveURL(new RegExp(`/a/${id}/t/T2/R02\\.L1$`));
  await app.choose('R02.L1', '0');
  await app.saved();
}

/** From a question to the words it rests on, and from there to the question again. */
async function readTheSource(app: LacunaPage, id: string): Promise<void> {
  const { page } = app;
  await page.locator('[data-card="R02.L1"] a[href^="#/sources/"]').first().click();
  await expect(page).toHaveURL(/#\/sources\/IPU23\/2$/);
  await page.locator(`main a[href="#/a/${id}/t/T2/R02.L1"]`).first().click();
  await expect(app.question('R02.L1').locator('legend').first()).toBeFocused();
  await expect(app.question('R02.L1').locator('input[value="0"]')).toBeChecked();
}

/** The composite by its three parts, and one question of the outward strip. */
async function answerElsewhere(app: LacunaPage, id: string): Promise<void> {
  const { page } = app;
  await app.open(`/a/${id}/t/T4`);
  await app.choose('R04.I1.investigators', '3');
  await app.choose('R04.I1.prosecutors', '2');
  await expect(page.locator('[data-whole]')).toContainText('level 0 to 2');
  await app.choose('R04.I1.judges', '0');
  await expect(page.locator('[data-whole]')).toContainText('level 0 to 1');
  await app.saved();
  await app.open(`/a/${id}/t/X`);
  await app.choose('R23.P1', '2');
  await app.saved();
}

async function citeLaw(question: Locator): Promise<void> {
  const evidence = question.locator('[data-evidence]');
  await evidence.locator('xpath=ancestor::details/summary').click();
  await evidence.locator('[data-add]').click();
  const fields = evidence.locator('[data-citation]');
  await optionsOf(fields).first().selectOption('legal-text');
  await fields.locator('input[type=text]').nth(0).fill('Cybercrime Act');
  await fields.locator('input[type=text]').nth(1).fill('Articles 3 to 9');
  await optionsOf(fields).last().selectOption('in-force');
  await fields.locator('input[type=date]').fill('2024-03-01');
  await fields.locator('input[type=text]').nth(2).fill('Official Gazette 12/2024');
  await fields.getByRole('checkbox').check();
}

async function switchTo(app: LacunaPage, id: string, scope: 'quick' | 'full'): Promise<void> {
  await app.open(`/a/${id}/details`);
  await app.page.locator(`[name=scope][value=${scope}]`).check();
  await app.saved();
}

/** The answers as a file holds them; leaves the page at the list of assessments. */
async function answersInFile(app: LacunaPage): Promise<object> {
  const file = readFileSync(await app.exportFile(0), 'utf8');
  return (JSON.parse(file) as { readonly answers: object }).answers;
}

const optionsOf = (place: Locator): Locator => place.locator('select');

/** Stands behind the ways to the themes in the bar that follows one through them. */
const nextUnanswered = ({ page }: LacunaPage): Locator => page.locator('main nav + button').last();
