import '../../ui/styles.css';
import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { buildAssessment } from '../../../tests/support/build-assessment';
import { buildPack } from '../../../tests/support/build-pack';
import { buildServices } from '../../../tests/support/build-services';
import type { Assessment } from '../../domain/assessment';
import type { Pack } from '../../domain/pack';
import { writeAssessmentFile } from '../../exchange/write-assessment-file';
import { ServicesContext, UnopenedServicesContext } from '../services';
import { BeginSection } from './BeginSection';

// Megabytes are written, read and checked here, on machines that may have other things to do.
vi.setConfig({ testTimeout: 60_000 });

const pack = buildPack([{ id: 'R01.L1' }]);
const fileOf = (changes: Partial<Assessment>, name = 'a.lacuna.json') =>
  new File([writeAssessmentFile(buildAssessment(pack, {}, changes)).text], name);

/** Some megabytes: long enough to be read by the worker, and to be stopped. */
const largeFile = (title: string) => {
  const plan = Array.from({ length: 40 }, (_, index) => ({
    ...{
      id: `a${index}`,
      question: null,
      act: 'x'.repeat(100_000),
      instrument: null,
      owner: '',
      firstStep: '',
      dueOn: '',
    },
    ...{ money: '', sign: '', reviewOn: '', state: 'planned' as const, changedAt: '2026-07-01T09:00:00.000Z' },
  }));
  return fileOf({ title, plan }, 'large \u202egpj.lacuna.json');
};

async function open() {
  const services = buildServices(pack);
  const screen = await render(
    <ServicesContext value={services}>
      <main>
        <h1>Begin</h1>
        <BeginSection onProblem={() => undefined} onAdded={() => undefined} />
      </main>
    </ServicesContext>,
  );
  return { services, screen };
}

async function choose(file: File) {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  await userEvent.upload(page.elementLocator(input ?? document.body), file);
}

/** Without waiting for anything, as a quick hand would. */
function chooseAtOnce(file: File) {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  const chosen = new DataTransfer();
  chosen.items.add(file);
  if (input) input.files = chosen.files;
  input?.dispatchEvent(new Event('change', { bubbles: true }));
}

const held = async ({ repository }: ReturnType<typeof buildServices>) => {
  const list = await repository.list();
  return list.ok ? list.value.length : -1;
};

test('a title that would turn the writing round is shown by its marks, an Arabic one as it is', async () => {
  await open();
  await choose(fileOf({ title: 'Report \u202egpj.exe', body: 'لجنة العدل\u200f (أ)' }));
  const dialog = page.getByRole('dialog');
  await expect.element(dialog.getByText('Report [U+202E]gpj.exe')).toBeVisible();
  await expect.element(dialog.getByText('لجنة العدل\u200f (أ)')).toBeVisible();
});

test('a large file is read beside the page, which says so, and shows what it holds', async () => {
  const { screen } = await open();
  chooseAtOnce(largeFile('Large'));
  await expect.element(page.getByText('Reading large [U+202E]gpj.lacuna.json …')).toBeVisible();
  const { violations } = await axe.run(screen.container, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
  await expect.element(page.getByRole('dialog').getByText('Large'), { timeout: 45_000 }).toBeVisible();
});

test('reading can be stopped; nothing is shown or written then', async () => {
  const { services } = await open();
  chooseAtOnce(largeFile('Large'));
  const stop = page.getByRole('button', { name: 'Stop reading' });
  await expect.element(stop).toBeVisible();
  stop.element().dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await expect.element(stop).not.toBeInTheDocument();
  await choose(fileOf({ title: 'Small' }));
  await expect.element(page.getByRole('dialog').getByText('Small')).toBeVisible();
  expect(await held(services)).toBe(0);
});

test('a second file stops the first', async () => {
  await open();
  chooseAtOnce(largeFile('Large'));
  chooseAtOnce(fileOf({ title: 'Small' }));
  await expect.element(page.getByRole('dialog').getByText('Small')).toBeVisible();
  expect(document.querySelector('dialog')?.textContent).not.toContain('Large');
});

test('a file that the system does not give is refused in a sentence', async () => {
  await open();
  const file = fileOf({});
  file.arrayBuffer = () => Promise.reject(new DOMException('locked', 'NotReadableError'));
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  Object.defineProperty(input, 'files', { value: [file] });
  Object.defineProperty(input, 'value', { value: '', writable: true });
  input?.dispatchEvent(new Event('change', { bubbles: true }));
  await expect.element(page.getByRole('alert').getByText('moved, changed or locked')).toBeVisible();
});

test('while the questionnaire loads, the way to add the file stands first already, and waits', async () => {
  const device = buildServices(pack);
  let arrive: (loaded: Pack) => void = () => undefined;
  const loading = new Promise<Pack>((resolve) => (arrive = resolve));
  await render(
    <UnopenedServicesContext value={{ device, loadPack: () => loading }}>
      <BeginSection onProblem={() => undefined} onAdded={() => undefined} />
    </UnopenedServicesContext>,
  );
  await choose(fileOf({ title: 'Small' }));
  const first = page.getByRole('dialog').getByRole('button').first();
  await expect.element(first).toHaveTextContent('Add it to this device');
  await expect.element(first).toBeDisabled();
  arrive(pack);
  await expect.element(first).toBeEnabled();
  await first.click();
  await expect.poll(() => held(device)).toBe(1);
});
