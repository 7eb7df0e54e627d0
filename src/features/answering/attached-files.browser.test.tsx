import '../../ui/styles.css';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { buildAssessment, buildAttachment, buildCitation, level } from '../../../tests/support/build-assessment';
import { buildPack } from '../../../tests/support/build-pack';
import { openAnswering } from '../../../tests/support/open-answering';
import { success } from '../../base/result';
import { maxAttachmentInBytes } from '../../domain/limits';

const pack = buildPack([{ id: 'R01.L1' }]);
const assessment = buildAssessment(pack, { 'R01.L1': { response: level(2), citations: [buildCitation()] } });
const gazette = new File(['page'], 'Gazette <b>12</b>.pdf', { type: 'application/pdf' });

async function openEvidence(changes: Parameters<typeof openAnswering>[0] = { pack, assessment }) {
  const opened = await openAnswering(changes);
  await page
    .getByText(/^Evidence/)
    .first()
    .click();
  const state = () => {
    const now = opened.session.store.getState();
    return now.phase === 'open' ? now.assessment : assessment;
  };
  const choose = (...files: readonly File[]) =>
    userEvent.upload(page.elementLocator(document.querySelector('input[type=file]') ?? document.body), [...files]);
  return { ...opened, state, choose };
}

test('a file is attached, labelled, removed with its label, and put back; no one finds fault with the page', async () => {
  const { screen, state, choose } = await openEvidence();
  await choose(gazette);
  await expect.element(page.getByText('Gazette <b>12</b>.pdf')).toBeVisible();
  const [id, attachment] = Object.entries(state().attachments)[0] ?? [];
  expect(attachment).toMatchObject({ question: 'R01.L1', citation: 'citation-1', sizeInBytes: 4 });
  await page.getByLabelText('Who may read this file').selectOptions('red');
  expect(state().labels).toEqual({ [`attachment/${id}`]: 'red' });
  expect((await axe.run(screen.container)).violations.map(({ id: rule }) => rule)).toEqual([]);

  await page.getByRole('button', { name: /^Remove the file/ }).click();
  expect([state().attachments, state().labels]).toEqual([{}, {}]);
  await page.getByText('File removed.').getByRole('button', { name: 'Undo' }).click();
  expect(state().attachments).toEqual({ [id ?? '']: attachment });
  expect(state().labels).toEqual({ [`attachment/${id}`]: 'red' });
});

test('a citation that is removed and put back has its file again', async () => {
  const { state, choose } = await openEvidence();
  await choose(gazette);
  await expect.poll(() => Object.keys(state().attachments)).toHaveLength(1);
  const { attachments } = state();
  await page.getByRole('button', { name: 'Remove: Cybercrime Act' }).click();
  expect(state().attachments).toEqual({});
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(state().attachments).toEqual(attachments);
});

test.each([
  ['an empty file', new File([], 'empty.pdf'), 'The file is empty'],
  ['one too large', new File([new Uint8Array(maxAttachmentInBytes + 1)], 'large.pdf'), 'one file may have 10 MB'],
])('%s is refused in a sentence', async (_, file, sentence) => {
  const { state, choose } = await openEvidence();
  await choose(file);
  await expect.element(page.getByRole('alert')).toHaveTextContent(sentence);
  expect(state().attachments).toEqual({});
});

test('where the device has no room beyond the margin, that is said before anything is stored', async () => {
  const facts = { persisted: true, usageInBytes: 0, quotaInBytes: 20_000_001 };
  const deviceStorage = { facts: async () => success(facts), persist: async () => success(facts) };
  const { state, choose } = await openEvidence({ pack, assessment, services: { deviceStorage } });
  await choose(gazette);
  await expect.element(page.getByRole('alert')).toHaveTextContent('left on this device for files');
  expect(state().attachments).toEqual({});
});

test('the same file a second time is said to be there already', async () => {
  const { state, choose } = await openEvidence();
  await choose(gazette);
  await expect.poll(() => Object.keys(state().attachments)).toHaveLength(1);
  await choose(gazette);
  await expect.element(page.getByRole('alert')).toHaveTextContent('attached here already');
});

test('a file that came without its bytes is said not to be here, and offers no copy', async () => {
  const alone = { ...assessment, attachments: { a: buildAttachment() } };
  const { screen } = await openEvidence({ pack, assessment: alone });
  await expect.element(page.getByText(/The file itself isn’t on this device/)).toBeVisible();
  expect(page.getByRole('button', { name: /^Save a copy/ }).elements()).toHaveLength(0);
  expect((await axe.run(screen.container)).violations.map(({ id }) => id)).toEqual([]);
});
