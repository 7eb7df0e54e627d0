import '../../ui/styles.css';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { buildAssessment, level } from '../../../tests/support/build-assessment';
import { buildPack } from '../../../tests/support/build-pack';
import { openAnswering, radioOf } from '../../../tests/support/open-answering';

const pack = buildPack([{ id: 'R09.I1' }, { id: 'R10.I1', theme: 'T2' }]);
const hints = () => document.querySelector('[data-hints="R09.I1"]');

test('answers that do not fit are asked about at the first of them, until they fit', async () => {
  const assessment = buildAssessment(pack, { 'R10.I1': { response: level(1) } });
  const { screen } = await openAnswering({ pack, assessment });
  expect(hints()).toBeNull();
  await radioOf('R09.I1', '3').click();
  expect(hints()?.textContent).toContain('Do both hold?');
  await expect
    .element(page.getByRole('link', { name: 'R10.I1 Subject of R10.I1' }))
    .toHaveAttribute('href', '#/a/assessment-1/t/T2/R10.I1');
  expect(hints()?.querySelector('button')).toBeNull();
  expect((await axe.run(screen.container)).violations.map(({ id }) => id)).toEqual([]);
  await radioOf('R09.I1', '2').click();
  expect(hints()).toBeNull();
});
