import '../../ui/styles.css';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { buildAct, buildAssessment, level } from '../../../tests/support/build-assessment';
import { buildPack, questionId } from '../../../tests/support/build-pack';
import { openReporting } from '../../../tests/support/open-reporting';
import type { Answer } from '../../domain/answer';
import type { Assessment } from '../../domain/assessment';

const pack = buildPack([{ id: 'R01.L1' }, { id: 'R01.L2' }, { id: 'R02.L1', theme: 'T2' }]);
const base = buildAssessment(pack, {
  'R01.L1': { response: level(1), grade: 'A' },
  'R01.L2': { response: level(2), grade: 'A' },
  'R02.L1': { response: level(3), grade: 'A' },
});
const held = (id: string, handling: Answer['handling'], note = '') => {
  const answer = base.answers[questionId(id)];
  if (!answer) throw new Error(id);
  return { [id]: { ...answer, handling, note } };
};
const assessment: Assessment = {
  ...base,
  answers: { ...held('R01.L1', 'green', 'A note'), ...held('R01.L2', 'red'), ...held('R02.L1', 'clear') },
  plan: [buildAct()],
};

const open = () => openReporting({ pack, assessment });
const choose = (edition: string) => page.getByRole('radio', { name: edition }).click();

test('the internal edition is the default and leaves nothing out', async () => {
  const { barriers } = await open();
  await expect.element(page.getByRole('radio', { name: 'Internal' })).toBeChecked();
  await expect.element(page.getByText('Every page will be marked TLP:RED')).toBeVisible();
  expect(page.getByRole('heading', { name: 'What stays inside' }).elements()).toHaveLength(0);
  expect(await barriers()).toEqual([]);
});

test('another edition says what stays inside, why, and where each label is set', async () => {
  const { barriers } = await open();
  await choose('Public');
  await expect
    .element(
      page.getByText('title, country, body and period, 2 answers, 1 note, and 1 act of the plan.', { exact: false }),
    )
    .toBeVisible();
  await expect.element(page.getByText('Every page will be marked')).not.toBeInTheDocument();
  await page.getByText('T1 Theme T1: 2 questions').click();
  await expect.element(page.getByText('(Answer: GREEN and Note: GREEN)')).toBeVisible();
  const link = page.getByRole('link', { name: 'R01.L1 Subject of R01.L1' });
  await expect.element(link).toHaveAttribute('href', '#/a/assessment-1/t/T1/R01.L1');
  await expect
    .element(page.getByRole('link', { name: '1 act of the plan' }))
    .toHaveAttribute('href', '#/a/assessment-1/plan');
  await expect.element(page.getByRole('button', { name: 'Save the file, Public edition' })).toBeVisible();
  expect(await barriers()).toEqual([]);
  await choose('Committee');
  await expect.element(page.getByText('handling labels: 1 answer.', { exact: false })).toBeVisible();
});

test('a theme is labelled at once after a preview, notes only if asked for, and it can be taken back', async () => {
  const { labels, barriers } = await open();
  await choose('Public');
  await page.getByText('T1 Theme T1: 2 questions').click();
  await page.getByRole('button', { name: 'Change these labels: T1 Theme T1' }).click();
  const dialog = page.getByRole('dialog');
  await expect.element(dialog.getByRole('button', { name: 'Label 2 as CLEAR' })).toBeVisible();
  expect(await barriers()).toEqual([]);
  await dialog.getByLabelText('Also 1 note', { exact: false }).click();
  await expect.element(dialog.getByRole('button', { name: 'Label 3 as CLEAR' })).toBeVisible();
  await dialog.getByLabelText('Also 1 note', { exact: false }).click();
  expect(labels()).toEqual(['green', 'red', 'clear']);
  await dialog.getByRole('button', { name: 'Label 2 as CLEAR' }).click();
  expect(labels()).toEqual(['clear', 'clear', 'clear']);
  await expect.element(page.getByText('2 are now labelled CLEAR.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(labels()).toEqual(['green', 'red', 'clear']);
});
