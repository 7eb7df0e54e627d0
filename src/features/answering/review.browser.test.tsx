import '../../ui/styles.css';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { buildAssessment, buildCitation, level } from '../../../tests/support/build-assessment';
import { buildPack } from '../../../tests/support/build-pack';
import { openAnswering, radioOf } from '../../../tests/support/open-answering';

const pack = buildPack([{ id: 'R01.L1' }, { id: 'R02.L1' }]);
const assessment = buildAssessment(pack, {
  'R01.L1': { response: level(2), citations: [buildCitation({ seenBy: 1 })] },
});
const state = () => document.querySelector('[data-review]');
const graded = () =>
  document.querySelector('[data-evidence]')?.closest('details')?.querySelector('summary')?.textContent;

test('an answer is confirmed by role, which makes grade A of a citation seen by one; changed, it waits again', async () => {
  const { screen, held } = await openAnswering({ pack, assessment });
  expect(document.querySelectorAll('[data-review]')).toHaveLength(1);
  expect(graded()).toContain('grade B');
  await page.getByText('Second reading: not yet').click();
  await page.getByRole('button', { name: 'Confirm as second reader' }).click();
  await expect.element(page.getByText('Say in which role you read it. Nothing was changed.')).toBeVisible();
  expect(held('R01.L1')?.review).toEqual({ kind: 'draft' });
  await page.getByLabelText('Role of the second reader').fill('Deputy clerk');
  await page.getByRole('button', { name: 'Confirm as second reader' }).click();
  await expect.element(page.getByText('Second reading: confirmed by Deputy clerk')).toBeVisible();
  expect(graded()).toContain('grade A');
  expect((await axe.run(screen.container)).violations.map(({ id }) => id)).toEqual([]);
  await radioOf('R01.L1', '3').click();
  await expect.element(page.getByText('Second reading: changed since Deputy clerk confirmed it')).toBeVisible();
  expect(graded()).toContain('grade B');
});

test('a doubt keeps every word as it is typed, and can be taken back', async () => {
  const { held } = await openAnswering({ pack, assessment });
  await page.getByText('Second reading: not yet').click();
  await page.getByLabelText('Role of the second reader').fill('Member of the minority');
  await page.getByRole('button', { name: 'Ask for another look' }).click();
  await page.getByLabelText('What is in doubt').fill('Which article?');
  expect(held('R01.L1')?.review).toMatchObject({
    kind: 'flagged',
    role: 'Member of the minority',
    remark: 'Which article?',
  });
  await page.getByRole('button', { name: 'Take this back' }).click();
  expect(state()?.getAttribute('data-review')).toBe('draft');
});

test('the filter shows what is to be read again', async () => {
  await openAnswering({ pack, assessment });
  await page.getByText('To be read again (1)').click();
  expect([...document.querySelectorAll('[data-card]')].map((card) => card.getAttribute('data-card'))).toEqual([
    'R01.L1',
  ]);
});
