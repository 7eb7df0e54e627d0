import '../../ui/styles.css';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import pack from 'virtual:lacuna-pack';
import guide from 'virtual:lacuna-trainer-guide';
import training from 'virtual:lacuna-training-case';
import { buildServices } from '../../../tests/support/build-services';
import { failure, success } from '../../base/result';
import { type Services, ServicesContext } from '../services';
import { TrainerScreen } from './TrainerScreen';

async function open(changes: Partial<Services> = {}, part: string | null = null) {
  const services = buildServices(pack, {
    loadTrainerGuide: async () => success(guide),
    loadTrainingCase: async () => success({ training, pack }),
    ...changes,
  });
  await render(
    <ServicesContext value={services}>
      <main>
        <TrainerScreen part={part} />
      </main>
    </ServicesContext>,
  );
  const violations = async () => (await axe.run(document)).violations.map(({ id, nodes }) => [id, nodes.length]);
  return { violations };
}

test('the guide has its contents, the minutes of both days and no barrier', async () => {
  const { violations } = await open();
  await expect.element(page.getByRole('heading', { level: 1, name: guide.title })).toBeVisible();
  const contents = page.getByRole('navigation', { name: 'Contents' });
  for (const { id, title } of guide.sections)
    await expect
      .element(contents.getByRole('link', { name: title, exact: true }))
      .toHaveAttribute('href', `#/guide/trainer/${id}`);
  await expect.element(page.getByRole('row', { name: 'All, in minutes 385 210' })).toBeVisible();
  expect(await violations()).toEqual([]);
});

test('a model answer and its trap are there only when asked for', async () => {
  const { violations } = await open();
  const card = training.cards.find(({ question }) => question === 'R08.I2');
  if (!card) throw new Error('The case has this card.');
  await page.getByText('R08.I2', { exact: true }).click();
  await expect.element(page.getByText(card.story)).toBeVisible();
  await expect.element(page.getByText(card.modelAnswer, { exact: false })).not.toBeVisible();
  const shown = page.getByRole('group').filter({ hasText: 'R08.I2' }).getByText('Show the model answer');
  await shown.click();
  await expect.element(page.getByText(card.modelAnswer, { exact: false })).toBeVisible();
  await expect.element(page.getByText(card.trap, { exact: false })).toBeVisible();
  expect(await violations()).toEqual([]);
});

test('a link into the guide takes the focus to its section', async () => {
  await open({}, 'rules');
  await expect.element(page.getByRole('region', { name: 'The facilitator’s rules' })).toHaveFocus();
});

test('the package is made on the device and handed over', async () => {
  await open();
  await page.getByRole('radio', { name: 'Vote slips', exact: false }).click();
  await page.getByRole('button', { name: 'Make the file' }).click();
  await expect
    .element(page.getByText('The file was handed to your browser', { exact: false }), { timeout: 60_000 })
    .toBeVisible();
  await page.getByRole('radio', { name: 'Flip-chart pages' }).click();
  await page.getByRole('button', { name: 'Make the file' }).click();
  await expect.element(page.getByText('The file is being made.')).toBeVisible();
  await expect
    .element(page.getByText('The file was handed to your browser', { exact: false }), { timeout: 60_000 })
    .toBeVisible();
}, 120_000);

test('where the guide cannot be loaded, the screen says so and tries again', async () => {
  let attempts = 0;
  const { violations } = await open({
    loadTrainerGuide: async () => (attempts++ === 0 ? failure({ kind: 'not-loaded' }) : success(guide)),
  });
  await expect.element(page.getByRole('alert')).toHaveTextContent('The guide could not be loaded');
  expect(await violations()).toEqual([]);
  await page.getByRole('button', { name: 'Load again' }).click();
  await expect.element(page.getByRole('heading', { level: 1, name: guide.title })).toBeVisible();
});
