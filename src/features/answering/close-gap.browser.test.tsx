import '../../ui/styles.css';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { buildAssessment } from '../../../tests/support/build-assessment';
import { buildInstrument } from '../../../tests/support/build-instrument';
import { buildPack } from '../../../tests/support/build-pack';
import { openAnswering, radioOf, withEveryQuestion } from '../../../tests/support/open-answering';
import type { InstrumentId } from '../../domain/instrument';

const reference = (instrument: string, provision: string | null) => ({
  instrument: instrument as InstrumentId,
  provision,
});
const steps = [0, 1, 2, 3].map((level) => ({
  step: `Step from ${level}.`,
  instrument: 'hearing' as const,
  lookAt: [reference('one', 'Art. 1'), reference('two', null)],
}));
const pack = {
  ...withEveryQuestion(buildPack([{ id: 'R01.L1' }]), {
    remedies: steps,
    references: [reference('one', 'Art. 1'), reference('two', null)],
  }),
  instruments: [buildInstrument('one', [['Art. 1', 'Says one.']]), buildInstrument('two')],
};
const gap = () => document.querySelector<HTMLDetailsElement>('[data-gap]');

test('the first step stands there, closed, once level 3 is certainly not reached', async () => {
  const { screen } = await openAnswering({ pack, assessment: buildAssessment(pack) });
  expect(gap()).toBeNull();
  await radioOf('R01.L1', 'dk').click();
  expect(gap()).toBeNull();
  await radioOf('R01.L1', '3').click();
  expect(gap()).toBeNull();
  await radioOf('R01.L1', '2').click();
  expect(gap()?.open).toBe(false);
  await radioOf('R01.L1', 'B').click();
  await page.getByText('How to close the gap').click();
  expect(gap()?.textContent).toContain('From level 2, the level found.');
  expect(gap()?.textContent).toContain('First step (hearing): Step from 2.');
  expect(gap()?.textContent).toContain('Convention one, Art. 1; Convention two (check the article)');
  expect((await axe.run(screen.container)).violations.map(({ id }) => id)).toEqual([]);
});

test('weak evidence shows the step from what is proved, and says so', async () => {
  await openAnswering({ pack, assessment: buildAssessment(pack) });
  await radioOf('R01.L1', '2').click();
  await page.getByText('How to close the gap').click();
  expect(gap()?.textContent).toContain('From level 0, which is all that is proved; level 2 is possible.');
  expect(gap()?.textContent).toContain('Step from 0.');
});

test('the texts behind a question: a provision only with its words, else "check the article"; links leave on a click', async () => {
  const { screen } = await openAnswering({ pack, assessment: buildAssessment(pack) });
  await page.getByText('Texts behind this question (2)').click();
  const [one, two] = [...screen.container.querySelectorAll('details[open] li')].map(({ textContent }) => textContent);
  expect(one).toContain('Treaty. In force since 2004. As of 25 April 2026');
  expect(one).toContain('Art. 1 Says one.');
  expect(one).not.toContain('check the article');
  expect(two).toContain('check the article');
  const link = screen.container.querySelector('details[open] a');
  expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
  expect((await axe.run(screen.container)).violations.map(({ id }) => id)).toEqual([]);
});
