import '../ui/styles.css';
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { buildAssessment } from '../../tests/support/build-assessment';
import { buildPack } from '../../tests/support/build-pack';
import { buildServices } from '../../tests/support/build-services';
import { emptyDatabase, openWindow, type OpenedWindow } from '../../tests/storage/open-device';
import { AssessmentsScreen } from '../features/assessments/AssessmentsScreen';
import { ServicesContext } from '../features/services';
import { LockingSection } from '../features/settings/LockingSection';
import { createSession } from '../session/session';
import { SessionContext } from '../session/use-session';
import { AssessmentFrame } from './AssessmentFrame';
import { createLocking } from './locking';

const pack = buildPack([{ id: 'R01.L1' }]);
const sample = buildAssessment(pack);
const { id } = sample;
const passphrase = 'olive turbine ledger monsoon';

let count = 0;
let device: OpenedWindow | null = null;
afterEach(() => device?.close());

async function openDevice(isEncrypted: boolean) {
  device = openWindow(await emptyDatabase(`lacuna-encrypted-${(count += 1)}`));
  const { repository, files, keyring, vault, backups } = device;
  await repository.save(sample, null);
  if (isEncrypted) await vault.encrypt(id, passphrase);
  const base = buildServices(pack, { repository, files, keyring, loadBackups: async () => backups });
  const session = createSession(base);
  const recover = async () => undefined;
  const locking = createLocking({ session, keyring, loadVault: async () => vault, recover });
  return { services: { ...base, locking }, session, ...device };
}

async function show(what: React.ReactNode, { services, session }: Awaited<ReturnType<typeof openDevice>>) {
  return render(
    <ServicesContext value={services}>
      <SessionContext value={session}>
        <main>{what}</main>
      </SessionContext>
    </ServicesContext>,
  );
}

async function faultsOf(container: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(container);
  return violations.map((violation) => violation.id);
}

test('an assessment is encrypted from the list: twice the same words, and the one sentence ticked', async () => {
  const opened = await openDevice(false);
  await show(<AssessmentsScreen />, opened);
  await page.getByRole('button', { name: 'Encrypt on this device: A test' }).click();
  const dialog = page.getByRole('dialog');
  await expect.element(dialog.getByText('A lost passphrase means a lost assessment')).toBeVisible();
  expect(await faultsOf(document.body)).toEqual([]);
  await dialog.getByRole('button', { name: 'Encrypt' }).click();
  await expect.element(dialog.getByLabelText('Passphrase', { exact: true })).toHaveFocus();
  await userEvent.fill(dialog.getByLabelText('Passphrase', { exact: true }), passphrase);
  await userEvent.fill(dialog.getByLabelText('The passphrase once more'), passphrase);
  await dialog.getByLabelText('I know that nobody').click();
  await dialog.getByRole('button', { name: 'Encrypt' }).click();
  await expect.element(dialog.getByText('The assessment is encrypted.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  const further = page.getByRole('button', { name: 'Passphrase and encryption: A test' });
  await expect.element(further).toHaveFocus();
  await expect.element(page.getByText('Encrypted, unlocked in this window')).toBeVisible();
  expect(await faultsOf(document.body)).toEqual([]);

  await page.getByRole('button', { name: 'Lock: A test' }).click();
  await expect.element(page.getByRole('heading', { name: 'Locked assessment', exact: true })).toBeVisible();
  await expect.element(page.getByText('A test')).not.toBeInTheDocument();
  expect(document.activeElement?.tagName).toBe('H1');
  expect(await faultsOf(document.body)).toEqual([]);
});

test('a locked assessment can be removed, put back and erased without its passphrase', async () => {
  const opened = await openDevice(true);
  opened.keyring.lock(id);
  await show(<AssessmentsScreen />, opened);
  await page.getByRole('button', { name: /^Remove: locked assessment/ }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByRole('heading', { name: 'Locked assessment', exact: true })).toBeVisible();
  expect(await opened.repository.listLocked()).toMatchObject({ value: [{ id, removed: false }] });
});

test('a locked assessment asks for its passphrase until it is the right one, and then is there', async () => {
  const opened = await openDevice(true);
  opened.keyring.lock(id);
  await show(
    <AssessmentFrame id={id}>
      <h1 tabIndex={-1}>The assessment</h1>
    </AssessmentFrame>,
    opened,
  );
  const field = page.getByLabelText('Passphrase of the assessment');
  await expect.element(field).toBeVisible();
  expect(await faultsOf(document.body)).toEqual([]);
  await userEvent.fill(field, 'not this one');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('does not open with this passphrase')).toBeVisible();
  await expect.element(field).toHaveFocus();
  expect(await faultsOf(document.body)).toEqual([]);
  await userEvent.fill(field, passphrase);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { name: 'The assessment' })).toBeVisible();
  await page.getByRole('button', { name: 'Lock' }).click();
  await expect.element(field).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'This assessment is locked' })).toHaveFocus();
});

test('the passphrase is changed only by who knows the present one; decrypting asks first', async () => {
  const opened = await openDevice(true);
  await show(<AssessmentsScreen />, opened);
  const further = page.getByRole('button', { name: 'Passphrase and encryption: A test' });
  const dialog = page.getByRole('dialog');
  await further.click();
  await dialog.getByRole('button', { name: 'Change the passphrase' }).click();
  expect(await faultsOf(document.body)).toEqual([]);
  const change = async (from: string) => {
    await userEvent.fill(dialog.getByLabelText('Present passphrase'), from);
    await userEvent.fill(dialog.getByLabelText('Passphrase', { exact: true }), 'five other words that do not');
    await userEvent.fill(dialog.getByLabelText('The passphrase once more'), 'five other words that do not');
    const known = dialog.getByLabelText('I know that nobody');
    if (!known.element().matches(':checked')) await known.click();
    await dialog.getByRole('button', { name: 'Change the passphrase' }).click();
  };
  await change('not this one');
  await expect.element(dialog.getByText('This is not the present passphrase.')).toBeVisible();
  await change(passphrase);
  await expect.element(dialog.getByText('The passphrase is changed.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  expect(await opened.vault.unlock(id, passphrase)).toMatchObject({ error: { kind: 'wrong-passphrase' } });

  await further.click();
  await dialog.getByRole('button', { name: 'Decrypt' }).click();
  expect(await opened.repository.readRaw(id)).toMatchObject({ value: expect.stringContaining('lacuna-sealed-record') });
  await dialog.getByRole('button', { name: 'Decrypt' }).click();
  await expect.element(dialog.getByText('The assessment is stored unencrypted again.')).toBeVisible();
  expect(await opened.repository.readRaw(id)).toMatchObject({ value: expect.stringContaining('lacuna-assessment') });
});

test('how soon it is locked is a choice', async () => {
  const opened = await openDevice(false);
  const chosen: unknown[] = [];
  const services = {
    ...opened.services,
    preferences: { ...opened.services.preferences, change: (change: unknown) => void chosen.push(change) },
  };
  await show(<LockingSection />, { ...opened, services });
  await expect.element(page.getByLabelText('After 15 minutes without use')).toBeChecked();
  await page.getByLabelText('After an hour without use').click();
  expect(chosen).toEqual([{ lockAfterMinutes: 60 }]);
});
