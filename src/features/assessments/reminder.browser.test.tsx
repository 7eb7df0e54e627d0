import '../../ui/styles.css';
import axe from 'axe-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { buildAssessment, level } from '../../../tests/support/build-assessment';
import { buildPack } from '../../../tests/support/build-pack';
import { buildServices } from '../../../tests/support/build-services';
import { type Services, ServicesContext } from '../services';
import { AssessmentsScreen } from './AssessmentsScreen';

const pack = buildPack([{ id: 'R01.L1' }]);
const spring = buildAssessment(pack, { 'R01.L1': { response: level(2) } }, { title: 'Spring' });

let saved: string[] = [];
beforeEach(() => {
  saved = [];
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('#saved');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
});

async function open(services: Services) {
  const { container, unmount } = await render(
    <ServicesContext value={services}>
      <main>
        <AssessmentsScreen />
      </main>
    </ServicesContext>,
  );
  return { container, unmount };
}

async function servicesAt(now: string, stored = [spring]): Promise<Services> {
  const services = buildServices(pack, { clock: { now: () => now } });
  for (const one of stored) await services.repository.save(one, null);
  return services;
}

const reminder = () => page.getByText('in no file yet. This browser');
const later = () => page.getByRole('button', { name: 'Remind me in a week' });
const day = (number: number) => new Date(Date.UTC(2026, 6, number, 9)).toISOString();

test('an empty device is never reminded, nor is fresh work', async () => {
  await open(await servicesAt(day(30), []));
  await expect.element(page.getByText('One file with everything')).toBeVisible();
  await expect.element(reminder()).not.toBeInTheDocument();
  await (await open(await servicesAt(day(3)))).unmount();
  await expect.element(reminder()).not.toBeInTheDocument();
});

test('after a week one calm line comes, and is put off for a week', async () => {
  const services = await servicesAt(day(12));
  const { container, unmount } = await open(services);
  await expect.element(reminder()).toBeVisible();
  await expect.element(page.getByText('Not saved as a file yet')).toBeVisible();
  const { violations } = await axe.run(container);
  expect(violations.map(({ id }) => id)).toEqual([]);
  await later().click();
  await expect.element(reminder()).not.toBeInTheDocument();
  await unmount();

  const sixDays = await open({ ...services, clock: { now: () => day(18) } });
  await expect.element(page.getByText('Not saved as a file yet')).toBeVisible();
  await expect.element(reminder()).not.toBeInTheDocument();
  await sixDays.unmount();
  await open({ ...services, clock: { now: () => day(20) } });
  await expect.element(reminder()).toBeVisible();
});

test('whoever saves a file is not reminded until something has changed again', async () => {
  const services = await servicesAt(day(12));
  const { unmount } = await open(services);
  await page.getByRole('button', { name: 'Save as a file: Spring' }).click();
  await expect.element(page.getByText('unchanged since')).toBeVisible();
  await expect.element(reminder()).not.toBeInTheDocument();
  expect(saved).toHaveLength(1);
  await unmount();
  await services.repository.save({ ...spring, changedAt: day(13) }, 1);
  await open({ ...services, clock: { now: () => day(25) } });
  await expect.element(page.getByText('Changed since it was saved as a file')).toBeVisible();
  await expect.element(reminder()).toBeVisible();
});

test('one assessment is deleted for good only after a question that offers a file', async () => {
  const services = await servicesAt(day(2));
  await services.repository.remove(spring.id);
  const { container } = await open(services);
  await page.getByText('1 removed assessment can be put back').click();
  await page.getByRole('button', { name: 'Delete for good: Spring' }).click();
  const dialog = page.getByRole('dialog');
  await expect.element(dialog.getByText('“Spring” will be gone')).toBeVisible();
  const { violations } = await axe.run(container);
  expect(violations.map(({ id }) => id)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save it as a file first' }).click();
  await expect.poll(() => saved.length).toBe(1);
  await dialog.getByRole('button', { name: 'Delete for good' }).click();
  await expect.element(dialog).not.toBeInTheDocument();
  expect(await services.repository.listRemoved()).toEqual({ ok: true, value: [] });
  expect(await services.repository.readRaw(spring.id)).toMatchObject({ error: { kind: 'not-found' } });
});
