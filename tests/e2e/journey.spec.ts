import { expectAgreement, gapClasses } from './support/agreement';
import { lacunaPage } from './support/lacuna-page';
import { expect, test } from './support/lacuna-test';

test.setTimeout(120_000);

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
  const { scores } = await expectAgreement(app, id);
  const count = (status: string) => scores.minimums.filter((minimum) => minimum.status === status).length;
  expect([count('met'), count('breached'), count('unverified')]).toEqual([4, 7, 1]);
  const inClass = (name: string) => scores.priorities.filter((priority) => priority.class === name).length;
  expect(gapClasses.map(inClass)).toEqual([7, 5, 7, 5]);
});
