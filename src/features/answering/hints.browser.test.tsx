import '../../ui/styles.css';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { buildAssessment, level } from '../../../tests/support/build-assessment';
import { buildPack } from '../../../tests/support/build-pack';
import { openAnswering, radioOf } from '../../../tests/support/open-answering';

const pack = buildPack([{ id: 'R09.I1' }, { id: 'R10.I1', theme: 'T2' }]);
const hintsAt = (id: string) => document.querySelector(`[data-hints="${id}"]`);
const hints = () => hintsAt('R09.I1');

test('answers that do not fit are asked about at each of them, until they fit', async () => {
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

test('at the question compared with, the way leads back to the first', async () => {
  const assessment = buildAssessment(pack, { 'R09.I1': { response: level(3) }, 'R10.I1': { response: level(2) } });
  await openAnswering({ pack, assessment, theme: 'T2' });
  expect(hintsAt('R10.I1')).toBeNull();
  await radioOf('R10.I1', '1').click();
  expect(hintsAt('R10.I1')?.textContent).toContain('Do both hold?');
  await expect
    .element(page.getByRole('link', { name: 'R09.I1 Subject of R09.I1' }))
    .toHaveAttribute('href', '#/a/assessment-1/t/T1/R09.I1');
});

test('several hints of one kind are asked once at the question they share', async () => {
  const parliament = buildPack([{ id: 'R02.P1' }, { id: 'R03.P1' }, { id: 'R05.P1' }]);
  const sketches = { 'R02.P1': { response: level(3) }, 'R03.P1': { response: level(4) } };
  await openAnswering({ pack: parliament, assessment: buildAssessment(parliament, sketches) });
  await radioOf('R05.P1', '1').click();
  expect(hintsAt('R05.P1')?.textContent.match(/Who does that work\?/g)).toHaveLength(1);
  const links = [...(hintsAt('R05.P1')?.querySelectorAll('a') ?? [])].map((link) => link.textContent.slice(0, 6));
  expect(links).toEqual(['R02.P1', 'R03.P1']);
});
