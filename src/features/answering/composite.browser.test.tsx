import '../../ui/styles.css';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { buildAssessment, level } from '../../../tests/support/build-assessment';
import { buildPack } from '../../../tests/support/build-pack';
import { openAnswering, radioOf } from '../../../tests/support/open-answering';

const pack = buildPack([{ id: 'R04.I1', partNames: ['police', 'judges'] }, { id: 'R04.L1' }]);
const whole = () => document.querySelector('[data-whole]')?.textContent ?? '';
const card = () => document.querySelector('[data-card="R04.I1"]')?.textContent ?? '';
const asked = () =>
  [...document.querySelectorAll<HTMLElement>('[data-question]')].map(({ dataset }) => dataset['question']);

test('the full assessment asks part by part, and the weakest decides', async () => {
  const { screen, held } = await openAnswering({ pack, assessment: buildAssessment(pack, {}, { scope: 'full' }) });
  expect(asked()).toEqual(['R04.I1.police', 'R04.I1.judges', 'R04.L1']);
  expect(document.querySelector('[data-question="R04.I1.police"] legend')?.textContent).toBe('Part police');
  expect(whole()).toBe('');
  await radioOf('R04.I1.police', '3').click();
  await radioOf('R04.I1.police', 'B').click();
  expect(whole()).toContain('The weakest decides: level 0 to 3.');
  expect(card()).toContain('Unfinished');
  await radioOf('R04.I1.judges', '2').click();
  expect(whole()).toContain('The weakest decides: level 0 to 2.');
  expect(card()).toContain('Answered: level 0 to 2');
  expect(held('R04.I1')).toBeUndefined();
  expect([held('R04.I1.police')?.response, held('R04.I1.judges')?.response]).toEqual([level(3), level(2)]);
  for (const details of document.querySelectorAll('details')) details.open = true;
  expect((await axe.run(screen.container)).violations.map(({ id }) => id)).toEqual([]);
});

test('a part has kinds of answer, evidence and a note of its own', async () => {
  const { held } = await openAnswering({ pack, assessment: buildAssessment(pack, {}, { scope: 'full' }) });
  await radioOf('R04.I1.judges', 'withheld').click();
  expect(held('R04.I1.judges')?.response).toEqual({ kind: 'withheld' });
  expect(held('R04.I1.police')).toBeUndefined();
  const ownFields = document.querySelectorAll('[data-question="R04.I1.judges"] details');
  expect([...ownFields].map(({ textContent }) => textContent.slice(0, 8))).toEqual([
    'Evidence',
    'No note.',
    'Second r',
  ]);
});

test('what the quick scan found counts until a part is answered, and is asked as one level there', async () => {
  const sketches = { 'R04.I1': { response: level(1), grade: 'B' as const } };
  await openAnswering({ pack, assessment: buildAssessment(pack, sketches, { scope: 'full' }) });
  expect(whole()).toContain('From the quick scan: level 1.');
  await radioOf('R04.I1.police', '2').click();
  expect(whole()).toContain('The weakest decides: level 0 to 2.');
});

test('the quick scan asks one level and leaves the answers to parts alone', async () => {
  const sketches = { 'R04.I1.judges': { response: level(1) } };
  const { held } = await openAnswering({ pack, assessment: buildAssessment(pack, sketches) });
  expect(asked()).toEqual(['R04.I1', 'R04.L1']);
  await radioOf('R04.I1', '2').click();
  expect([held('R04.I1')?.response, held('R04.I1.judges')?.response]).toEqual([level(2), level(1)]);
});

test('an address that names a part leads to its fieldset', async () => {
  const assessment = buildAssessment(pack, {}, { scope: 'full' });
  await openAnswering({ pack, assessment, question: 'R04.I1.judges' });
  expect(document.activeElement?.textContent).toBe('Part judges');
});
