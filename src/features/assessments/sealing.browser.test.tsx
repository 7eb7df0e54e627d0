import '../../ui/styles.css';
import axe from 'axe-core';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { buildAssessment, level } from '../../../tests/support/build-assessment';
import { buildPack } from '../../../tests/support/build-pack';
import { buildServices } from '../../../tests/support/build-services';
import { sealFile } from '../../exchange/seal-file';
import { ServicesContext } from '../services';
import { AssessmentsScreen } from './AssessmentsScreen';

const pack = buildPack([{ id: 'R01.L1' }]);
const assessment = buildAssessment(pack, { 'R01.L1': { response: level(2) } });
const passphrase = 'olive turbine ledger monsoon';
let sealedText = '';

beforeAll(async () => {
  const sealed = await sealFile(assessment, passphrase);
  if (!sealed.ok) throw new Error(sealed.error.kind);
  sealedText = sealed.value.text;
});

/** The files that the page hands to the browser; none is really saved. */
let saved: { readonly name: string; readonly content: Blob }[] = [];

beforeEach(() => {
  saved = [];
  let content = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
    if (given instanceof Blob) content = given;
    return '#saved';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, content });
  });
});

async function open(stored = [assessment]) {
  const services = buildServices(pack);
  for (const one of stored) await services.repository.save(one, null);
  const screen = await render(
    <ServicesContext value={services}>
      <main>
        <AssessmentsScreen />
      </main>
    </ServicesContext>,
  );
  const titles = async () => {
    const list = await services.repository.list();
    return list.ok ? list.value.map(({ title }) => title) : [];
  };
  return { screen, titles };
}

async function choose(text: string) {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  await userEvent.upload(page.elementLocator(input ?? document.body), new File([text], 'a.sealed.lacuna.json'));
}

const dialog = () => page.getByRole('dialog');
const field = (name: string) => dialog().getByLabelText(name, { exact: true });
const press = (name: string) => dialog().getByRole('button', { name }).click();
const violations = async (container: Element) =>
  (await axe.run(container)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);

test('nothing is saved until the passphrase is long enough, typed twice, and its loss understood', async () => {
  const { screen } = await open();
  await page.getByRole('button', { name: 'Save as an encrypted file: A test' }).click();
  await expect.element(field('Passphrase')).toHaveFocus();
  await field('Passphrase').fill('too short');
  await press('Encrypt and save');
  await expect.element(dialog().getByText('has 9 characters; it needs at least 15')).toBeVisible();
  await expect.element(dialog().getByText('The two do not match.')).toBeVisible();
  await expect.element(dialog().getByRole('alert')).toHaveTextContent('Nothing has been saved yet.');
  await expect.element(field('Passphrase')).toHaveFocus();
  expect(await violations(screen.container)).toEqual([]);
  await field('Passphrase').fill(passphrase);
  await field('The passphrase once more').fill(passphrase);
  await press('Encrypt and save');
  await expect.element(dialog().getByRole('alert')).toHaveTextContent('Nothing has been saved yet.');
  await expect.element(dialog().getByLabelText('I know that nobody can open this file')).toHaveFocus();
  expect(saved).toEqual([]);
});

test('an assessment saved as an encrypted file opens with its passphrase and with no other', async () => {
  const { titles } = await open();
  await page.getByRole('button', { name: 'Save as an encrypted file: A test' }).click();
  await field('Passphrase').fill(passphrase);
  await field('The passphrase once more').fill(passphrase);
  await dialog().getByLabelText('I know that nobody can open this file').click();
  await press('Encrypt and save');
  await expect.element(dialog().getByText('lacuna-2026-07-01.sealed.lacuna.json')).toBeVisible();
  await press('Close');
  expect(saved.map(({ name }) => name)).toEqual(['lacuna-2026-07-01.sealed.lacuna.json']);
  const text = await saved[0]?.content.text();
  expect(text).not.toContain('A test');

  await choose(text ?? '');
  await expect.element(field('Passphrase of the file')).toHaveFocus();
  await field('Passphrase of the file').fill('another passphrase');
  await press('Open');
  await expect.element(dialog().getByText('does not open with this passphrase')).toBeVisible();
  await expect.element(field('Passphrase of the file')).toHaveFocus();
  expect(await titles()).toEqual(['A test']);
  await field('Passphrase of the file').fill(passphrase);
  await userEvent.keyboard('{Enter}');
  await expect.element(dialog().getByText('Committee on Tests')).toBeVisible();
  expect(await titles()).toEqual(['A test']);
  await press('Add it to this device');
  await expect.poll(titles).toEqual(['A test', 'A test']);
});

test('whoever cancels while the file is being encrypted gets no file', async () => {
  await open();
  await page.getByRole('button', { name: 'Save as an encrypted file: A test' }).click();
  await field('Passphrase').fill(passphrase);
  await field('The passphrase once more').fill(passphrase);
  await dialog().getByLabelText('I know that nobody can open this file').click();
  const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const slow = vi.spyOn(crypto.subtle, 'encrypt').mockImplementation(async (...given) => {
    await held;
    return encrypt(...given);
  });
  await press('Encrypt and save');
  await expect.poll(() => slow.mock.calls.length, { timeout: 10_000 }).toBe(1);
  await expect.element(dialog().getByText('The file is being encrypted.')).toBeVisible();
  await press('Cancel');
  await expect.element(dialog()).not.toBeInTheDocument();
  release();
  await slow.mock.results[0]?.value;
  slow.mockRestore();
  // All that follows the encryption has run when the next task begins.
  await new Promise((resolve) => setTimeout(resolve));
  expect(saved).toEqual([]);
});

test('the passphrase is hidden until it is asked to be shown, and no spelling check sees it', async () => {
  const { screen, titles } = await open([]);
  await choose(sealedText);
  await expect.element(field('Passphrase of the file')).toHaveAttribute('type', 'password');
  await field('Show what is typed').click();
  await expect.element(field('Passphrase of the file')).toHaveAttribute('type', 'text');
  await expect.element(field('Passphrase of the file')).toHaveAttribute('spellcheck', 'false');
  expect(await violations(screen.container)).toEqual([]);
  await press('Leave it');
  await expect.element(dialog()).not.toBeInTheDocument();
  expect(await titles()).toEqual([]);
});

test.each([
  ['damaged', () => sealedText.replace(/"bytes": "..../, '"bytes": "AAAA'), 'no passphrase can open it'],
  ['slow on purpose', () => sealedText.replace('1000000', '99999999'), 'kdf.iterations has a value'],
  ['cut off', () => sealedText.slice(0, 300), 'ends too early'],
])('a file that is %s is refused before a passphrase is asked for', async (_, text, reason) => {
  const { titles } = await open();
  await choose(text());
  await expect.element(page.getByRole('alert')).toHaveTextContent(reason);
  await expect.element(page.getByRole('alert')).toHaveTextContent('Nothing on this device was changed.');
  expect(await titles()).toEqual(['A test']);
});
