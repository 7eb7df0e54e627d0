import '../../ui/styles.css';
import axe from 'axe-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { buildAssessment, level } from '../../../tests/support/build-assessment';
import { buildPack } from '../../../tests/support/build-pack';
import { buildServices } from '../../../tests/support/build-services';
import type { AssessmentId } from '../../domain/assessment';
import { type Services, ServicesContext } from '../services';
import { BackupScreen } from './BackupScreen';

const pack = buildPack([{ id: 'R01.L1' }]);
const spring = buildAssessment(pack, { 'R01.L1': { response: level(2) } }, { title: 'Spring' });
const autumn = { ...spring, id: 'assessment-2' as AssessmentId, title: 'Autumn' };

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

async function open(stored = [spring], changes: Partial<Services> = {}) {
  let seconds = 0;
  const clock = { now: () => new Date(Date.UTC(2026, 6, 1, 9, 0, (seconds += 1))).toISOString() };
  const services = buildServices(pack, { clock, ...changes });
  for (const one of stored) await services.repository.save(one, null);
  const screen = await render(
    <ServicesContext value={services}>
      <main>
        <BackupScreen />
      </main>
    </ServicesContext>,
  );
  const titles = async () => {
    const list = await services.repository.list();
    return list.ok ? list.value.map(({ title }) => title).toSorted() : [];
  };
  return { ...services, titles, container: screen.container };
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const dialog = () => page.getByRole('dialog');
const kinds = () => [...document.querySelectorAll<HTMLElement>('[data-restore]')].map(({ dataset }) => dataset.restore);

async function makeBackupText(): Promise<string> {
  await button('Back up everything').click();
  await expect.element(page.getByText('was read back and holds everything')).toBeVisible();
  return (await saved.at(-1)?.content.text()) ?? '';
}

async function choose(text: string) {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  await userEvent.upload(page.elementLocator(input ?? document.body), new File([text], 'a.lacuna-backup.json'));
}

async function violations(container: Element): Promise<readonly string[]> {
  const found = await axe.run(container);
  return found.violations.map(({ id }) => id);
}

test('a backup is read back, named after its moment, and noted as an export of what it holds', async () => {
  const { exportLog, container } = await open();
  expect(await violations(container)).toEqual([]);
  const text = await makeBackupText();
  expect(saved.map(({ name }) => name)).toEqual(['lacuna-2026-07-01-0900.lacuna-backup.json']);
  expect(text).toContain('"Spring"');
  expect(exportLog.last(spring.id)?.changedAt).toBe(spring.changedAt);
});

test('a restore shows what would become of each, asks, writes, and can be gone back on', async () => {
  const { repository, titles, container } = await open([spring, autumn]);
  const text = await makeBackupText();
  await repository.remove(autumn.id);
  await repository.save({ ...spring, id: 'assessment-3' as AssessmentId, title: 'Winter' }, null);
  await choose(text);
  await expect.element(dialog().getByText('First a safety copy')).toBeVisible();
  expect(kinds()).toEqual(['same', 'returns', 'stays']);
  expect(await violations(container)).toEqual([]);
  await dialog().getByText('Replace it').click();
  expect(kinds()).toEqual(['same', 'replaced', 'leaves']);
  expect(await titles()).toEqual(['Spring', 'Winter']);
  await dialog().getByRole('button', { name: 'Restore', exact: true }).click();
  await expect.element(page.getByText('Restored, read back and compared.')).toBeVisible();
  expect(await titles()).toEqual(['Autumn', 'Spring']);
  expect(await violations(container)).toEqual([]);

  await button(/^Go back to it/).click();
  await expect.element(dialog().getByText('Go back to how it was')).toBeVisible();
  await dialog().getByRole('button', { name: 'Restore', exact: true }).click();
  await expect.poll(titles).toEqual(['Spring', 'Winter']);
  await expect.element(button(/^Delete the safety copy/).nth(1)).toBeVisible();
});

test('whoever leaves the dialog has changed nothing, and has no safety copy', async () => {
  const { repository, titles } = await open();
  const text = await makeBackupText();
  await repository.remove(spring.id);
  await choose(text);
  await button('Leave everything as it is').click();
  await expect.element(dialog()).not.toBeInTheDocument();
  expect(await titles()).toEqual([]);
  await expect.element(page.getByText('Safety copies', { exact: true })).not.toBeInTheDocument();
});

test('what another window changed after the preview stops the restore as a whole', async () => {
  const { repository, titles } = await open();
  const text = await makeBackupText();
  await repository.remove(spring.id);
  await choose(text);
  await expect.element(dialog()).toBeVisible();
  await repository.save(autumn, null);
  await dialog().getByRole('button', { name: 'Restore', exact: true }).click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('nothing was restored');
  expect(await titles()).toEqual(['Autumn']);
});

test.each([
  ['of another program', '{"format":"budget"}', 'not a backup of Lacuna'],
  ['cut off', '{"format":"lacuna-backup","version":1,"made', 'ends too early'],
  ['of a newer version', '{"format":"lacuna-backup","version":7}', 'newer version'],
  ['without what it needs', '{"format":"lacuna-backup","version":1}', 'assessments'],
])('a file %s gets a sentence and changes nothing', async (_, text, words) => {
  const { titles, container } = await open();
  await choose(text);
  await expect.element(page.getByRole('alert')).toHaveTextContent(words);
  expect(await titles()).toEqual(['Spring']);
  expect(await violations(container)).toEqual([]);
});

test('a changed file is restored only with a warning', async () => {
  await open();
  await choose((await makeBackupText()).replace('"Spring"', '"Sprung"'));
  await expect.element(dialog().getByText('This file was changed')).toBeVisible();
});

test('a safety copy can be saved as a file and deleted', async () => {
  await open();
  await choose(await makeBackupText());
  await dialog().getByRole('button', { name: 'Restore', exact: true }).click();
  await button(/^Save as a file: before/).click();
  await expect.poll(() => saved.length).toBe(2);
  await button(/^Delete the safety copy/).click();
  await expect.element(button(/^Delete the safety copy/)).not.toBeInTheDocument();
});

test('deleting everything asks in words, offers a backup, and leaves nothing', async () => {
  const restart = vi.fn();
  const { titles, container } = await open([spring], { restart });
  await button('Delete everything for good…').click();
  await dialog().getByRole('button', { name: 'Back up everything' }).click();
  await expect.poll(() => saved.length).toBe(1);
  await dialog().getByRole('button', { name: 'Delete everything for good' }).click();
  await expect.element(dialog().getByRole('textbox')).toHaveFocus();
  await expect.element(dialog().getByText('Type “delete everything”')).toBeVisible();
  expect(await titles()).toEqual(['Spring']);
  expect(await violations(container)).toEqual([]);
  await dialog().getByRole('textbox').fill('Delete everything');
  await userEvent.keyboard('{Enter}');
  await expect.element(dialog().getByText('Lacuna keeps nothing in this browser any more.')).toBeVisible();
  expect(await titles()).toEqual([]);
  expect(await violations(container)).toEqual([]);
  await button('Begin anew').click();
  expect(restart).toHaveBeenCalled();
});

test('where what keeps backups cannot be fetched, nothing is done and that is said', async () => {
  await open([spring], { loadBackups: () => Promise.reject(new Error('offline')) });
  await button('Back up everything').click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('could not be fetched');
  expect(saved).toEqual([]);
});
