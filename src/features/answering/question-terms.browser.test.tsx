import '../../ui/styles.css';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { buildAssessment } from '../../../tests/support/build-assessment';
import { buildPack } from '../../../tests/support/build-pack';
import { openAnswering, withEveryQuestion } from '../../../tests/support/open-answering';

const terms = [
  { term: 'with staff', also: [], meaning: 'At least one person is assigned in writing.' },
  { term: 'published', also: ['public record'], meaning: 'Anyone can read it without asking.' },
  { term: 'pending', also: [], meaning: 'Introduced and not decided.' },
];
const anchors = ['None', 'One', 'A public record', 'A committee with staff', 'As level 3, published'] as const;
const plain = buildPack([{ id: 'R01.P1' }]);

async function openHelp(pack: typeof plain) {
  const { screen } = await openAnswering({ pack, assessment: buildAssessment(pack) });
  await page.getByText('What the words mean, what counts as evidence, and whom to ask').click();
  return screen;
}

test('the help explains the words that the question uses, and no others', async () => {
  const screen = await openHelp({ ...withEveryQuestion(plain, { anchors }), terms });
  await expect.element(page.getByRole('heading', { name: 'Words used in the levels' })).toBeVisible();
  const rows = [...screen.container.querySelectorAll('dl > div')];
  expect(rows.map((row) => [...row.children].map((child) => `${child.tagName} ${child.textContent}`))).toEqual([
    ['DT with staff', 'DD At least one person is assigned in writing.'],
    ['DT published', 'DT public record', 'DD Anyone can read it without asking.'],
  ]);
  expect((await axe.run(screen.container)).violations.map(({ id }) => id)).toEqual([]);
});

test('a question without such words has no heading for them', async () => {
  await openHelp({ ...plain, terms });
  await expect.element(page.getByRole('heading', { name: 'What counts as evidence' })).toBeVisible();
  expect(page.getByRole('heading', { name: 'Words used in the levels' }).elements()).toEqual([]);
});
