import '../../ui/styles.css';
import { PDFDocument } from '@cantoo/pdf-lib';
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { buildAssessment, buildCitation, level } from '../../../tests/support/build-assessment';
import { buildPack } from '../../../tests/support/build-pack';
import { buildServices } from '../../../tests/support/build-services';
import { formField } from '../../domain/form-fields';
import { originOf } from '../../domain/form-origin';
import type { QuestionId } from '../../domain/pack';
import type { FileBytes } from '../../domain/ports';
import { createSession } from '../../session/session';
import { SessionContext } from '../../session/use-session';
import { createCodeDrafts } from '../../storage/code-drafts';
import { type Services, ServicesContext } from '../services';
import { FormsScreen } from './FormsScreen';

afterEach(async () => {
  sessionStorage.clear();
  await page.viewport(1280, 800);
});

const pack = buildPack(['R01.L1', 'R02.L1', 'R03.I1'].map((id) => ({ id })));
const start = buildAssessment(pack, {
  'R01.L1': {
    response: level(2),
    citations: [buildCitation({ title: 'Penal Code' })],
    note: `Seen by the clerk. ${'More. '.repeat(100)}`,
  },
});

async function open(changes: Partial<Services> = {}) {
  const services = buildServices(pack, changes);
  const session = createSession(services);
  await session.adopt(start);
  const screen = await render(
    <ServicesContext value={services}>
      <SessionContext value={session}>
        <main>
          <FormsScreen />
        </main>
      </SessionContext>
    </ServicesContext>,
  );
  const state = () => {
    const now = session.store.getState();
    if (now.phase !== 'open') throw new Error('The assessment is open.');
    return now.assessment.answers;
  };
  return { services, screen, session, answers: state };
}

function choose(file: File) {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  const transfer = new DataTransfer();
  transfer.items.add(file);
  if (!input) throw new Error('There is a place for a form.');
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** A form that says level 3 of R01.L1. */
async function filledForm(): Promise<FileBytes> {
  const made = await PDFDocument.create();
  const fields = made.getForm();
  fields.createTextField(formField.level('R01.L1' as QuestionId)).setText('3');
  fields.createTextField(formField.role).setText('Ministry of Justice');
  fields.createTextField(formField.origin).setText(originOf(pack, 'quick'));
  return new Uint8Array(await made.save());
}

test('typed codes are shown, chosen, brought in as one step, and taken back by one', async () => {
  const { session, answers } = await open();
  const before = answers();
  await page.getByLabelText('Codes, one to a line').fill('R01.L1 3 B\nR02.L1 1\nnonsense');
  await page.getByRole('button', { name: 'Look at what was typed' }).click();
  await expect.element(page.getByText('Line 3: “nonsense”', { exact: false })).toBeVisible();
  await expect.element(page.getByRole('row', { name: /R02\.L1/u })).toHaveTextContent('New');
  const here = page
    .getByRole('row', { name: /R01\.L1/u })
    .getByRole('cell')
    .first();
  await expect.element(here).toHaveTextContent(/Penal Code · Seen by the clerk\. (More\. )+More\.…$/u);
  expect(answers()).toEqual(before);
  await page.getByLabelText('Take the range that covers both').click();
  await page.getByRole('button', { name: 'Bring these answers in' }).click();
  expect(Object.values(answers()).map(({ response }) => response)).toEqual([
    { kind: 'range', from: 2, to: 3 },
    { kind: 'level', level: 1 },
  ]);
  expect(Object.values(answers()).at(-1)?.handling).toBe('green');
  await session.flush();
  session.step('undo');
  expect(Object.values(answers()).filter(({ response }) => response !== null)).toHaveLength(1);
  expect(Object.values(answers())[0]?.response).toEqual(level(2));
});

test('lines that were not understood stay with their problems when the others are brought in', async () => {
  const { answers } = await open();
  const field = page.getByLabelText('Codes, one to a line');
  await field.fill('R02.L1 1\nR03.I1 5 C: nobody has read it');
  await page.getByRole('button', { name: 'Look at what was typed' }).click();
  await page.getByRole('button', { name: 'Bring these answers in' }).click();
  await expect.element(field).toHaveValue('R03.I1 5 C: nobody has read it');
  await expect.element(page.getByText('Line 1: “R03.I1 5 C', { exact: false })).toBeVisible();
  await expect.element(page.getByRole('table')).not.toBeInTheDocument();
  expect(answers()).toMatchObject({ 'R02.L1': { response: level(1) } });
});

test('what was brought in is said where the button was, has the focus, and is taken back there', async () => {
  const { answers } = await open();
  const before = answers();
  const field = page.getByLabelText('Codes, one to a line');
  await field.fill('R02.L1 1\nnonsense');
  await page.getByRole('button', { name: 'Look at what was typed' }).click();
  await page.getByRole('button', { name: 'Bring these answers in' }).click();
  const said = page.getByText('1 answer was brought in.');
  await expect.element(said).toBeInViewport();
  expect(document.activeElement).toHaveTextContent('1 answer was brought in.');
  expect(said.element().closest('section')).toHaveTextContent('Type from paper');
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(document.activeElement).toHaveTextContent('Taken back. The answers are as they were before.');
  await expect.element(page.getByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  expect(Object.values(answers()).filter(({ response }) => response !== null)).toHaveLength(1);
  expect(answers()).toMatchObject(before);
  await expect.element(field).toHaveValue('R02.L1 1\nnonsense');
});

test('correcting the codes keeps the role, and each choice on which the paper still says the same', async () => {
  await open();
  const field = page.getByLabelText('Codes, one to a line');
  const look = page.getByRole('button', { name: 'Look at what was typed' });
  const take = page.getByLabelText('Take what the paper says');
  const role = page.getByLabelText('Filled in by (role, not a name)');
  await field.fill('R01.L1 3 B');
  await look.click();
  await take.click();
  await role.fill('Police');
  await field.fill('R01.L1 3 B ');
  await look.click();
  await expect.element(take).toBeChecked();
  await expect.element(role).toHaveValue('Police');
  await field.fill('R01.L1 4 B');
  await look.click();
  await expect.element(take).not.toBeChecked();
  await expect.element(role).toHaveValue('Police');
});

test('codes, choices and the role are there again after a visit to another screen, until they are brought in', async () => {
  sessionStorage.clear();
  const first = await open();
  const field = page.getByLabelText('Codes, one to a line');
  const look = page.getByRole('button', { name: 'Look at what was typed' });
  await field.fill('R01.L1 3 B');
  await look.click();
  await page.getByLabelText('Take what the paper says').click();
  await page.getByLabelText('Filled in by (role, not a name)').fill('Police');
  await first.screen.unmount();

  const second = await open({ codeDrafts: first.services.codeDrafts });
  await expect.element(field).toHaveValue('R01.L1 3 B');
  await look.click();
  await expect.element(page.getByLabelText('Take what the paper says')).toBeChecked();
  await expect.element(page.getByLabelText('Filled in by (role, not a name)')).toHaveValue('Police');
  await second.screen.unmount();

  const reloaded = await open();
  await expect.element(field).toHaveValue('R01.L1 3 B');
  await look.click();
  await page.getByRole('button', { name: 'Bring these answers in' }).click();
  await reloaded.screen.unmount();

  await open({ codeDrafts: reloaded.services.codeDrafts });
  await expect.element(field).toHaveValue('');
});

test('codes of an encrypted assessment come back too, and stand in no storage of the browser', async () => {
  sessionStorage.clear();
  const keyring = { unlocked: () => new Set([start.id]), subscribe: () => () => undefined };
  const codeDrafts = createCodeDrafts(keyring);
  const first = await open({ codeDrafts });
  const field = page.getByLabelText('Codes, one to a line');
  await field.fill('R01.L1 3 B');
  expect(sessionStorage).toHaveLength(0);
  await first.screen.unmount();
  await open({ codeDrafts });
  await expect.element(field).toHaveValue('R01.L1 3 B');
});

test('a file that is no form leaves the form that was read before, and what was chosen on it', async () => {
  const { answers } = await open();
  const take = page.getByLabelText('Take what the paper says');
  const role = page.getByLabelText('Filled in by (role, not a name)');
  choose(new File([await filledForm()], 'form.pdf', { type: 'application/pdf' }));
  await expect.element(take, { timeout: 60_000 }).toBeVisible();
  await expect.element(role).toHaveValue('Ministry of Justice');
  await take.click();
  await role.fill('Ministry of the Interior');
  choose(new File(['a picture'], 'form.png', { type: 'image/png' }));
  await expect
    .element(page.getByRole('alert'), { timeout: 60_000 })
    .toHaveTextContent('This is no PDF. Nothing was changed.');
  await expect.element(page.getByRole('alert')).toHaveTextContent('The form that was read before still stands below');
  await expect.element(take).toBeChecked();
  await expect.element(role).toHaveValue('Ministry of the Interior');
  await page.getByRole('button', { name: 'Bring these answers in' }).click();
  expect(Object.values(answers())[0]).toMatchObject({
    response: level(3),
    note: expect.stringContaining('Ministry of the Interior') as string,
  });
}, 90_000);

test('a file that is no form is read beside the page, refused with a reason, and changes nothing', async () => {
  const { answers } = await open();
  const before = answers();
  choose(new File(['%PDF-1.7 and nothing else'], 'form.pdf', { type: 'application/pdf' }));
  await expect.element(page.getByRole('alert'), { timeout: 60_000 }).toBeVisible();
  expect(answers()).toEqual(before);
}, 90_000);

test('on a narrow screen each choice stands in sight, and it is said how many answers wait for one', async () => {
  await page.viewport(320, 640);
  await open();
  await page.getByLabelText('Codes, one to a line').fill('R01.L1 3 B');
  await page.getByRole('button', { name: 'Look at what was typed' }).click();
  const take = page.getByLabelText('Take what the paper says');
  const waiting = page.getByText('1 answer differs; unless you choose otherwise in the table, what is here stays.');
  const region = page.getByRole('region', { name: 'What each answer would do' }).element();
  await expect.element(waiting).toBeVisible();
  expect(region.scrollWidth).toBeLessThanOrEqual(region.clientWidth);
  expect(take.element().getBoundingClientRect().right).toBeLessThan(320);
  await take.click();
  await expect.element(waiting).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Bring these answers in' })).toBeEnabled();
});

test('axe finds nothing', async () => {
  await open();
  const { violations } = await axe.run(document.querySelector('main') ?? document.body);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
