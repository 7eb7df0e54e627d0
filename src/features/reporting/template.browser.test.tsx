import '../../ui/styles.css';
import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { buildAssessment, level } from '../../../tests/support/build-assessment';
import { buildPack } from '../../../tests/support/build-pack';
import { buildServices } from '../../../tests/support/build-services';
import { bytesFromBase64 } from '../../base/base64';
import { failure } from '../../base/result';
import { pictureIn } from '../../domain/emblem';
import { blankTemplate, type ReportTemplate } from '../../domain/report-template';
import { writeTemplateFile } from '../../exchange/template-file';
import { createSession } from '../../session/session';
import { SessionContext } from '../../session/use-session';
import { ServicesContext, type Services } from '../services';
import { ReportScreen } from './ReportScreen';

vi.setConfig({ testTimeout: 90_000 });

const pack = buildPack([{ id: 'R01.L1' }, { id: 'R02.L3' }]);
const assessment = buildAssessment(pack, { 'R01.L1': { response: level(2) } }, { scope: 'full' });

async function open(changes: Partial<Services> = {}, stored: ReportTemplate | null = null) {
  const services = buildServices(pack, changes);
  const store = await services.loadTemplates();
  if (stored) await store.write(stored);
  const session = createSession(services);
  await session.adopt(assessment);
  const screen = await render(
    <ServicesContext value={services}>
      <SessionContext value={session}>
        <main>
          <ReportScreen />
        </main>
      </SessionContext>
    </ServicesContext>,
  );
  const kept = async () => {
    const read = await store.read();
    return read.ok ? read.value : null;
  };
  return { screen, kept, barriers: async () => (await axe.run(screen.container)).violations.map(({ id }) => id) };
}

/** A picture drawn here: a ring on nothing. */
async function picture(side: number, type = 'image/png', noise = false): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('The browser draws.');
  pen.lineWidth = side / 8;
  pen.arc(side / 2, side / 2, side / 3, 0, 7);
  pen.stroke();
  for (let at = 0; noise && at < side * side; at += 7) {
    pen.fillStyle = `rgb(${(at * 31) % 255} ${(at * 17) % 255} ${(at * 7) % 255})`;
    pen.fillRect(at % side, Math.floor(at / side), 1, 1);
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type));
  if (!blob) throw new Error('The browser makes a file.');
  return new File([blob], 'emblem.png', { type });
}

/** The file inputs are hidden behind their buttons. */
async function choose(accept: string, file: File): Promise<void> {
  const input = document.querySelector<HTMLInputElement>(`input[type=file][accept*="${accept}"]`);
  if (!input) throw new Error(accept);
  await userEvent.upload(input, file);
}

const asFile = (text: string) => new File([text], 'ours.template.lacuna.json', { type: 'application/json' });
const button = (name: string) => page.getByRole('button', { name, exact: true });

test('a template is set up, filled in, kept on the device, and the report is made on it', async () => {
  const { kept, barriers } = await open();
  await button('Set up a template').click();
  await expect.element(page.getByLabelText('Name of the institution')).toHaveFocus();
  await page.getByLabelText('Name of the institution').fill('Chamber of Tarvenia');
  await page.getByLabelText('Foreword').fill('We thank all offices.');
  await page.getByRole('checkbox', { name: 'Coloured rules' }).click();
  await page.getByLabelText('Colour of the rules').fill('#ffeecc');
  await expect.element(page.getByText('too light to be seen on paper', { exact: false })).toBeVisible();
  await choose('image/png', await picture(200));
  await expect.element(page.getByRole('img', { name: 'The emblem chosen' })).toBeVisible();
  await page.getByLabelText('The emblem in words').fill('A ring');
  await expect.element(page.getByText('The template is saved on this device.')).toBeVisible();
  expect(await barriers()).toEqual([]);
  expect(await kept()).toMatchObject({
    name: 'Chamber of Tarvenia',
    foreword: 'We thank all offices.',
    colour: '#ffeecc',
    emblem: { mediaType: 'image/png', words: 'A ring' },
  });
  await button('Make the report').click();
  await expect.element(page.getByText(/^Ready: \d+ pages/), { timeout: 60_000 }).toBeVisible();
  await page.getByLabelText('Running head').fill('Committee on Justice');
  await expect.element(page.getByText(/^Ready/)).not.toBeInTheDocument();
});

test('a report waits until the template is read, and is not thrown away by its arrival', async () => {
  const store = await buildServices(pack).loadTemplates();
  const slowly = () => new Promise<typeof store>((resolve) => setTimeout(() => resolve(store), 1_500));
  await open({ loadTemplates: slowly }, blankTemplate);
  await button('Make the report').click();
  await expect.element(page.getByText(/^Ready: \d+ pages/), { timeout: 60_000 }).toBeVisible();
});

test('sections move by keyboard with the focus on the button, say their new place, and can be left out', async () => {
  const { kept, barriers } = await open({}, blankTemplate);
  await page.getByText('Change the template').click();
  const up = button('Move up: Action plan');
  up.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Action plan is now number 7 of 12.')).toBeVisible();
  await expect.element(up).toHaveFocus();
  await expect.element(button('Move up: How this was done')).toHaveAttribute('aria-disabled', 'true');
  expect(button('Move down: Summary').elements()).toHaveLength(0);
  await page.getByRole('checkbox', { name: 'Gap by gap' }).click();
  const fixed = page.getByRole('checkbox', { name: 'How this was computed, and its limits' });
  await fixed.click({ force: true });
  await expect.element(fixed).toBeChecked();
  expect(await barriers()).toEqual([]);
  // What is kept follows what is shown by a moment.
  const choicesKept = async () => (await kept())?.sections.full ?? [];
  await expect.poll(async () => (await choicesKept()).find(({ id }) => id === 'gaps')?.isIncluded).toBe(false);
  const choices = await choicesKept();
  expect(await kept()).toMatchObject({ sections: { quick: [] } });
  expect(choices.findIndex(({ id }) => id === 'plan')).toBe(6);
  await button('All sections in their usual order').click();
  await vi.waitFor(() => expect(document.activeElement?.hasAttribute('data-move')).toBe(true));
  await expect.element(page.getByRole('checkbox', { name: 'Gap by gap' })).toBeChecked();
});

test('a template file is opened in place of the template, and opening and removing can be taken back', async () => {
  const { kept } = await open({}, { ...blankTemplate, name: 'Before' });
  await choose('application/json', asFile(writeTemplateFile({ ...blankTemplate, name: 'From the file' }).text));
  await expect.element(page.getByText('on the template of From the file', { exact: false })).toBeVisible();
  await button('Undo').click();
  await expect.element(page.getByText('on the template of Before', { exact: false })).toBeVisible();
  await button('Remove the template').click();
  await expect.element(button('Set up a template')).toBeVisible();
  await expect.element(button('Undo')).toHaveFocus();
  await expect.poll(kept).toBeNull();
  await button('Undo').click();
  await expect.poll(kept).toMatchObject({ name: 'Before' });
  await expect.element(button('Remove the template')).toHaveFocus();
  await button('Remove the template').click();
  await button('Close this message').click();
  await expect.element(button('Set up a template')).toHaveFocus();
});

test('an emblem that is removed leads to the choice of another and can be taken back with its words', async () => {
  const emblem = await picture(100);
  const { kept } = await open({}, blankTemplate);
  await page.getByText('Change the template').click();
  await choose('image/png', emblem);
  await page.getByLabelText('The emblem in words').fill('A ring');
  await button('Remove the emblem').click();
  await expect.element(button('Choose a picture')).toHaveFocus();
  await expect.poll(async () => (await kept())?.emblem).toBeNull();
  await page.getByLabelText('Foreword').fill('Thanks.');
  await button('Undo').click();
  await expect.element(button('Remove the emblem')).toHaveFocus();
  await expect.element(page.getByLabelText('The emblem in words')).toHaveValue('A ring');
  await expect.poll(kept).toMatchObject({ foreword: 'Thanks.', emblem: { words: 'A ring' } });
  await button('Remove the emblem').click();
  await choose('image/png', emblem);
  await expect.element(page.getByText('The emblem and its words are removed.')).not.toBeInTheDocument();
});

const sound = writeTemplateFile(blankTemplate).text;

test.each([
  ['cut off', sound.slice(0, 60), 'This template ends too early'],
  ['of an assessment', '{"format":"lacuna-assessment","version":4}', 'This is no report template'],
  ['of a newer app', sound.replace('"version": 1', '"version": 9'), 'template version 9'],
  ['with a wrong colour', sound.replace('"colour": ""', '"colour": "red"'), 'not as it should be: colour'],
])('a file %s changes nothing and says why', async (_, text, words) => {
  const { kept } = await open({}, { ...blankTemplate, name: 'Ours' });
  await choose('application/json', asFile(text));
  await expect.element(page.getByText(words, { exact: false })).toBeVisible();
  expect((await kept())?.name).toBe('Ours');
});

test('a picture that is too large is made smaller; what is none is refused and the emblem stays', async () => {
  const { kept } = await open({}, blankTemplate);
  await page.getByText('Change the template').click();
  await choose('image/png', await picture(2_000, 'image/png', true));
  await expect.element(page.getByText('was made smaller', { exact: false }), { timeout: 20_000 }).toBeVisible();
  await expect.poll(async () => (await kept())?.emblem?.base64.length ?? 0).toBeGreaterThan(1_000);
  const before = (await kept())?.emblem?.base64 ?? '';
  expect(pictureIn(bytesFromBase64(before)).ok).toBe(true);
  await choose('image/png', new File(['GIF89a or something'], 'x.png', { type: 'image/png' }));
  await expect.element(page.getByRole('alert').getByText('neither a PNG nor a JPEG', { exact: false })).toBeVisible();
  expect((await kept())?.emblem?.base64).toBe(before);
});

test('a picture that is not even opened is refused with the limit that holds', async () => {
  await open({}, blankTemplate);
  await page.getByText('Change the template').click();
  await choose('image/png', new File([new Uint8Array(20_000_001)], 'seal.png', { type: 'image/png' }));
  await expect.element(page.getByRole('alert').getByText('larger than 20 MB', { exact: false })).toBeVisible();
});

test('a device that can’t store it says so, and what is kept but unreadable is said and left alone', async () => {
  await open({
    loadTemplates: async () => ({
      read: async () => failure({ kind: 'damaged', detail: 'invalid' }),
      write: async () => failure({ kind: 'quota-exceeded' }),
    }),
  });
  await expect.element(page.getByText('kept on this device can’t be read', { exact: false })).toBeVisible();
  await button('Set up a template').click();
  await expect.element(page.getByText('could not be stored on this device', { exact: false })).toBeVisible();
  await expect.element(page.getByLabelText('Name of the institution')).toBeVisible();
});

test('what another window changes in the template is kept, and shown with the next change here', async () => {
  const store = await buildServices(pack).loadTemplates();
  await open({ loadTemplates: async () => store }, blankTemplate);
  await page.getByText('Change the template').click();
  await store.write({ ...blankTemplate, foreword: 'From the other window.' });
  await page.getByLabelText('Name of the institution').fill('Chamber of Tarvenia');
  await expect.element(page.getByText('The template is saved on this device.')).toBeVisible();
  await expect.element(page.getByLabelText('Foreword')).toHaveValue('From the other window.');
  expect(await store.read()).toMatchObject({
    value: { name: 'Chamber of Tarvenia', foreword: 'From the other window.' },
  });
});

test('what another window changes in the template comes in when this window is used again', async () => {
  const store = await buildServices(pack).loadTemplates();
  await open({ loadTemplates: async () => store }, blankTemplate);
  await page.getByText('Change the template').click();
  await button('Make the report').click();
  await expect.element(page.getByText(/^Ready: \d+ pages/), { timeout: 60_000 }).toBeVisible();
  await comeBack();
  await expect.element(page.getByText(/^Ready: \d+ pages/)).toBeVisible();
  await store.write({ ...blankTemplate, foreword: 'From the other window.' });
  await comeBack();
  await expect.element(page.getByLabelText('Foreword')).toHaveValue('From the other window.');
  await expect.element(page.getByText(/^Ready/)).not.toBeInTheDocument();
  await page.getByLabelText('Name of the institution').fill('Chamber of Tarvenia');
  await store.write({ ...blankTemplate, foreword: 'Once more.' });
  await comeBack();
  await expect.element(page.getByLabelText('Foreword')).toHaveValue('Once more.');
  await expect.element(page.getByLabelText('Name of the institution')).toHaveValue('Chamber of Tarvenia');
  await expect.poll(store.read).toMatchObject({ value: { name: 'Chamber of Tarvenia', foreword: 'Once more.' } });
});

/** The window gets the focus back from another one, and what follows of it is done. */
async function comeBack(): Promise<void> {
  dispatchEvent(new FocusEvent('focus'));
  await new Promise((resolve) => setTimeout(resolve));
}
