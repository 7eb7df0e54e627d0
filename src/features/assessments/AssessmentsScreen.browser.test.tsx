import '../../ui/styles.css';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { buildAssessment, level } from '../../../tests/support/build-assessment';
import { buildPack } from '../../../tests/support/build-pack';
import { buildServices, createKeepingStore } from '../../../tests/support/build-services';
import type { Assessment, AssessmentId } from '../../domain/assessment';
import { noKeepingNotes, type StorageFacts } from '../../domain/ports';
import { writeAssessmentFile } from '../../exchange/write-assessment-file';
import { createMemoryRepository } from '../../storage/memory-repository';
import type { Services } from '../services';
import { ServicesContext } from '../services';
import { AssessmentsScreen } from './AssessmentsScreen';

const pack = buildPack([{ id: 'R01.L1' }, { id: 'R02.L3', scope: 'full' }]);

async function open(changes: Partial<Services> = {}, stored: readonly Assessment[] = [buildAssessment(pack)]) {
  const services = buildServices(pack, changes);
  for (const assessment of stored) await services.repository.save(assessment, null);
  const screen = await render(
    <ServicesContext value={services}>
      <main>
        <AssessmentsScreen />
      </main>
    </ServicesContext>,
  );
  return { services, screen };
}

async function choose(name: string, text: string) {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  await userEvent.upload(page.elementLocator(input ?? document.body), new File([text], name));
}

const titles = async ({ repository }: Services) => {
  const list = await repository.list();
  return list.ok ? list.value.map(({ title }) => title) : [];
};

function deviceWith(changes: Partial<StorageFacts>): Services['deviceStorage'] {
  const facts = { persisted: true, usageInBytes: 1_000_000, quotaInBytes: 1_000_000_000, ...changes };
  const answer = async () => ({ ok: true, value: facts }) as const;
  return { facts: answer, persist: answer };
}

test('an assessment stands there with what it is about, and nothing that axe objects to', async () => {
  const { screen } = await open();
  await expect.element(page.getByRole('link', { name: 'A test' })).toBeVisible();
  await expect.element(page.getByText('Kenya')).toBeVisible();
  const { violations } = await axe.run(screen.container);
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('the list counts what the scope asks, and the file what no question here asks for', async () => {
  const answers = {
    'R01.L1': { response: level(2) },
    'R02.L3': { response: level(2) },
    'R99.L1': { response: level(2) },
  };
  const assessment = buildAssessment(pack, answers);
  await open({}, [assessment]);
  await expect.element(page.getByText('1 of 1 questions answered')).toBeVisible();
  await choose('a.lacuna.json', writeAssessmentFile(assessment).text);
  await expect.element(page.getByRole('dialog').getByText('Questions answered')).toBeVisible();
  const facts = page.getByRole('dialog').getByRole('term').elements();
  const told = facts.map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`);
  expect(told).toContain('Questions answered: 1');
  expect(told).toContain('Answers that belong to no question here; they are kept and count nowhere: 1');
});

test('a removed assessment comes back by the undo that has the focus', async () => {
  const { services } = await open();
  await page.getByRole('button', { name: 'Remove: A test' }).click();
  await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveFocus();
  expect(await titles(services)).toEqual([]);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('link', { name: 'A test' })).toBeVisible();
  expect(await titles(services)).toEqual(['A test']);
});

test('a file is shown before it is written, and leaving it writes nothing', async () => {
  const { services } = await open({}, []);
  await choose('a.lacuna.json', writeAssessmentFile(buildAssessment(pack, {}, { title: 'From a colleague' })).text);
  const dialog = page.getByRole('dialog');
  await expect.element(dialog.getByText('From a colleague')).toBeVisible();
  expect(await titles(services)).toEqual([]);
  await dialog.getByRole('button', { name: 'Leave it' }).click();
  expect(await titles(services)).toEqual([]);
});

test('a file with the origin of an assessment that is here is added beside it', async () => {
  const { services } = await open();
  await choose('a.lacuna.json', writeAssessmentFile(buildAssessment(pack, {}, { title: 'Changed elsewhere' })).text);
  await page.getByRole('button', { name: 'Add it to this device' }).click();
  await expect.element(page.getByRole('link', { name: 'Changed elsewhere' })).toBeVisible();
  expect((await titles(services)).sort()).toEqual(['A test', 'Changed elsewhere']);
});

const refusals = [
  ['truncated', writeAssessmentFile(buildAssessment(pack)).text.slice(0, 200), 'ends too early'],
  ['from another program', '{"format":"something-else","version":1}', 'another program'],
  ['from a newer version', '{"format":"lacuna-assessment","version":9999}', 'newer version'],
  ['empty', '', 'is empty'],
] as const;

test.each(refusals)('a file that is %s is refused with a reason, and nothing changes', async (_name, text, reason) => {
  const { services } = await open();
  await choose('a.json', text);
  const alert = page.getByRole('alert');
  await expect.element(alert).toHaveTextContent(reason);
  await expect.element(alert).toHaveTextContent('Nothing on this device was changed.');
  expect(await titles(services)).toEqual(['A test']);
});

test('what the browser may delete is said, and it can be asked to keep it', async () => {
  await open({ deviceStorage: deviceWith({ persisted: false }) });
  await page.getByRole('button', { name: 'Ask the browser to keep my data' }).click();
  await expect.element(page.getByText('The browser has agreed to keep your data.')).toBeVisible();
});

test('a training case that can not be loaded is said, and nothing is stored', async () => {
  const { services } = await open({ loadTrainingCase: async () => ({ ok: false, error: { kind: 'not-loaded' } }) }, []);
  await page.getByRole('button', { name: 'Open the training case' }).click();
  await expect.element(page.getByText('could not be loaded')).toBeVisible();
  expect(await titles(services)).toEqual([]);
});

test('what the browser answered is said until it was read, and stays below', async () => {
  const askedAt = '2026-06-30T09:00:00.000Z';
  const keeping = createKeepingStore({ ...noKeepingNotes, askedAt, answer: 'refused' });
  const { screen } = await open({ keeping, deviceStorage: deviceWith({ persisted: false }) });
  const answer = page.getByText('The browser did not agree.');
  await expect.element(answer).toBeVisible();
  const { violations } = await axe.run(screen.container);
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('button', { name: 'Understood' }).click();
  await expect.element(answer).not.toBeInTheDocument();
  expect(keeping.current().isAnswerShown).toBe(true);
  await expect.element(page.getByText('It was asked on 30 June 2026 and did not promise.')).toBeVisible();
});

test.each([
  ['nearly used up', { usageInBytes: 950_000, quotaInBytes: 1_000_000 }, true],
  ['enough', {}, false],
  ['not told', { usageInBytes: null }, false],
])('room that is %s', async (_name, facts, isSaid) => {
  await open({ deviceStorage: deviceWith(facts) });
  await expect.element(page.getByText('Where your answers live')).toBeVisible();
  await expect.poll(() => document.querySelectorAll('[data-room]').length).toBe(isSaid ? 1 : 0);
});

test('an allowance that private windows often have is said as no more than that', async () => {
  await open({ deviceStorage: deviceWith({ quotaInBytes: 95_000_000 }) });
  await expect.element(page.getByText('This browser allows Lacuna only 95 MB in all.')).toBeVisible();
});

test('a record of a newer version is named beside the others, and can be saved as it is', async () => {
  const id = 'from-next-year' as AssessmentId;
  const raw = JSON.stringify({ format: 'lacuna-assessment', version: 99, title: 'Next year' });
  const stored = createMemoryRepository();
  await stored.save(buildAssessment(pack), null);
  const repository: Services['repository'] = {
    ...stored,
    listUnreadable: async () => ({
      ok: true,
      value: [{ id, removed: false, problem: { kind: 'from-newer-app', version: 99 } }],
    }),
    readRaw: async () => ({ ok: true, value: raw }),
  };
  const { screen } = await open({ repository }, []);
  await expect.element(screen.getByText('“Next year” can’t be opened')).toBeVisible();
  await expect.element(screen.getByText('Update Lacuna to open it')).toBeVisible();
  await expect.element(screen.getByRole('link', { name: 'A test' })).toBeVisible();
});

test('a database of a newer version is said, and handed over as files', async () => {
  let rescued = 0;
  await open(
    {
      repository: {
        ...buildServices(pack).repository,
        list: async () => ({ ok: false, error: { kind: 'from-newer-app', version: 2 } }),
      },
      rescue: async () => {
        rescued += 1;
        return { ok: true, value: [] };
      },
    },
    [],
  );
  await expect.element(page.getByRole('alert')).toHaveTextContent('newer version of Lacuna');
  await page.getByRole('button', { name: 'Save everything stored here' }).click();
  await expect.element(page.getByText('0 files were handed')).toBeVisible();
  expect(rescued).toBe(1);
});
