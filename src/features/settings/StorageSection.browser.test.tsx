import '../../ui/styles.css';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { buildPack } from '../../../tests/support/build-pack';
import { buildServices } from '../../../tests/support/build-services';
import { type Services, ServicesContext } from '../services';
import { StorageSection } from './StorageSection';

const facts = { persisted: false, usageInBytes: 5_250_000, quotaInBytes: 2_000_000_000 };

async function open(changes: Partial<Services> = {}) {
  const services = buildServices(buildPack([{ id: 'R01.L1' }]), changes);
  await render(
    <ServicesContext value={services}>
      <main>
        <StorageSection />
      </main>
    </ServicesContext>,
  );
  return services;
}

test('it says where the data lives, how much, that the browser may delete it, and asks again', async () => {
  const answer = async () => ({ ok: true, value: facts }) as const;
  await open({ deviceStorage: { facts: answer, persist: answer } });
  await expect.element(page.getByText('stores 5.3 MB for Lacuna')).toBeVisible();
  await expect.element(page.getByText('no account and no server')).toBeVisible();
  await expect.element(page.getByText('The browser may delete your answers')).toBeVisible();
  const { violations } = await axe.run(document.querySelector('main') ?? document);
  expect(violations.map(({ id }) => id).filter((id) => id !== 'heading-order')).toEqual([]);
  await page.getByRole('button', { name: 'Ask the browser to keep my data' }).click();
  await expect.element(page.getByRole('button', { name: 'Ask the browser again' })).toBeVisible();
});

test('where nothing lasts it says that, and promises nothing', async () => {
  await open({ isLasting: false });
  await expect.element(page.getByText('does not let Lacuna store anything here')).toBeVisible();
  await expect.element(page.getByRole('button')).not.toBeInTheDocument();
});
