import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { buildAssessment } from '../../../tests/support/build-assessment';
import { buildPack, questionId } from '../../../tests/support/build-pack';
import { buildServices } from '../../../tests/support/build-services';
import type { Answer } from '../../domain/answer';
import type { Pack, ThemeId } from '../../domain/pack';
import { createSession } from '../../session/session';
import { SessionContext } from '../../session/use-session';
import '../../ui/styles.css';
import { ServicesContext } from '../services';
import { AnsweringScreen } from './AnsweringScreen';

const id = questionId('R01.L1');
const samplePack = () =>
  buildPack([{ id: 'R01.L1' }, { id: 'R02.I1' }, { id: 'R03.P1', theme: 'T2' }, { id: 'R04.I1', theme: 'T2' }]);

/** The screen over a stored assessment, and what the session holds. */
async function open({ pack = samplePack(), theme = 'T1' }: { readonly pack?: Pack; readonly theme?: string } = {}) {
  const goneTo: string[] = [];
  const services = buildServices(pack, { navigate: (href) => void goneTo.push(href) });
  const session = createSession(services);
  await session.adopt(buildAssessment(pack));
  const screen = await render(
    <ServicesContext value={services}>
      <SessionContext value={session}>
        <main>
          <AnsweringScreen theme={theme as ThemeId} question={null} />
        </main>
      </SessionContext>
    </ServicesContext>,
  );
  const held = (question = id): Answer | undefined => {
    const state = session.store.getState();
    return state.phase === 'open' ? state.assessment.answers[question] : undefined;
  };
  return { screen, session, services, held, goneTo };
}

const radio = (value: string, question = 'R01.L1') =>
  page.elementLocator(
    document.querySelector(`[data-question="${question}"] input[type="radio"][value="${value}"]`) ?? document.body,
  );
const textOf = (question = 'R01.L1') => document.querySelector(`[data-question="${question}"]`)?.textContent ?? '';

async function barriers(container: Element) {
  const { violations } = await axe.run(container);
  return violations.map((violation) => [violation.id, violation.nodes.map(({ html }) => html)]);
}

test.each([
  [360, 740],
  [320, 256],
  [1280, 800],
])('the saved state is told once, and stays in sight at %i by %i pixels', async (width, height) => {
  await page.viewport(width, height);
  await open();
  window.scrollTo(0, document.documentElement.scrollHeight / 3);
  const states = [...document.querySelectorAll('[role=status][data-save-state]')];
  expect(states.map((state) => state.getAttribute('data-save-state'))).toEqual(['saved']);
  const { top, bottom } = states[0]?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  expect(top).toBeGreaterThan(0);
  expect(bottom).toBeLessThanOrEqual(height);
});

test('a question is a fieldset with its legend and native radios in the order of the contract', async () => {
  await open();
  const fieldset = document.querySelector('fieldset[data-question="R01.L1"]');
  expect(fieldset?.querySelector('legend')?.textContent).toBe('Question R01.L1?');
  const values = [...document.querySelectorAll<HTMLInputElement>('[data-question="R01.L1"] input[type="radio"]')];
  expect(values.map(({ value }) => value)).toEqual([
    '0',
    '1',
    '2',
    '3',
    '4',
    'range',
    'dk',
    'withheld',
    'not-reached',
    'na',
  ]);
});

test('a level without evidence is kept as claimed and shown as possible, not proved', async () => {
  const { held, services, session } = await open();
  await radio('3').click();
  expect(held()?.response).toEqual({ kind: 'level', level: 3 });
  expect(textOf()).toContain('D: nothing is cited');
  expect(textOf()).toContain('Possible: up to level 3.');
  await session.flush();
  const stored = await services.repository.load(buildAssessment(samplePack()).id);
  expect(stored.ok && stored.value.assessment.answers[id]?.response).toEqual({ kind: 'level', level: 3 });
});

test('the arrow keys go through the choice, and number keys do nothing', async () => {
  const { held } = await open();
  await radio('1').click();
  await userEvent.keyboard('{ArrowDown}');
  expect(held()?.response).toEqual({ kind: 'level', level: 2 });
  await userEvent.keyboard('4');
  expect(held()?.response).toEqual({ kind: 'level', level: 2 });
});

test('ticks point to a level in words and ask where the level differs', async () => {
  const { held } = await open();
  expect(textOf()).toContain('Nothing ticked: that points to level 0 or 1.');
  await page.getByRole('checkbox', { name: 'Element a' }).click();
  expect(textOf()).toContain('1 of 3 ticked: that points to level 2.');
  expect(held()?.response).toBeNull();
  await radio('3').click();
  expect(textOf()).toContain('Do the others hold too, or is it level 2?');
  await radio('2').click();
  expect(textOf()).not.toContain('Do the others hold too');
});

test('the ends of a range move each other', async () => {
  const { held } = await open();
  await radio('range').click();
  expect(textOf()).toContain('Still missing: a narrower range');
  await page.getByLabelText('At most').selectOptions('1');
  await page.getByLabelText('At least').selectOptions('2');
  expect(held()?.response).toEqual({ kind: 'range', from: 2, to: 2 });
  await page.getByLabelText('At most').selectOptions('3');
  expect(held()?.response).toEqual({ kind: 'range', from: 2, to: 3 });
});

test('"don\'t know" says that the office is missing until one is named; a suggestion fills it in', async () => {
  const { held } = await open();
  await radio('dk').click();
  expect(textOf()).toContain('Still missing: the office that would know.');
  expect(document.querySelector('[data-card="R01.L1"]')?.textContent).toContain('Unfinished');
  await page.getByRole('button', { name: 'An office' }).click();
  expect(held()?.response).toEqual({ kind: 'dk', whoWouldKnow: 'An office' });
  await expect.element(page.getByLabelText('Who would know?')).toHaveFocus();
  expect(textOf()).not.toContain('Still missing');
});

test('"not applicable" needs reason, sentence and second person, and keeps them through a slip of the finger', async () => {
  const { held } = await open();
  await radio('na').click();
  await page.getByRole('combobox', { name: 'Reason' }).selectOptions('event-over');
  await page.getByLabelText('Why it does not apply').fill('The event was in 2019');
  expect(textOf()).toContain('21 of at least 30 characters');
  await page.getByLabelText('Why it does not apply').fill('The event was in 2019 and cannot return.');
  expect(textOf()).toContain('Still missing: a second person who confirms.');
  await page.getByLabelText('Confirmed by a second person').fill('Deputy clerk');
  expect(textOf()).not.toContain('Still missing');
  const written = held()?.response;
  await radio('dk').click();
  await radio('na').click();
  expect(held()?.response).toEqual(written);
});

test('a citation is kept letter by letter, edited, removed and put back, and the focus follows', async () => {
  const { held } = await open();
  await radio('3').click();
  await page.getByText('Evidence: nothing cited').first().click();
  await page.getByRole('button', { name: 'Add evidence' }).first().click();
  await expect.element(page.getByLabelText('Kind of evidence')).toHaveFocus();
  expect(held()?.citations).toEqual([]);
  await page.getByLabelText('Title of the legal text').fill('Cybercrime Act');
  expect(held()?.citations).toHaveLength(1);
  await page.getByLabelText('Article or section').fill('Article 4');
  await page.getByRole('combobox', { name: 'Status' }).selectOptions('in-force');
  await page.getByLabelText('Date of the text').fill('2012-05-04');
  expect(textOf()).toContain('but only one person has seen it.');
  await page.getByLabelText('A second person has seen it too').click();
  expect(textOf()).toContain('A: cited exactly and seen by two people.');
  expect(textOf()).not.toContain('Possible: up to');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect.element(page.getByRole('button', { name: 'Edit: Cybercrime Act' })).toHaveFocus();
  const before = held()?.citations;
  await page.getByRole('button', { name: 'Remove: Cybercrime Act' }).click();
  expect(held()?.citations).toEqual([]);
  await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveFocus();
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(held()?.citations).toEqual(before);
  await expect.element(page.getByRole('button', { name: 'Edit: Cybercrime Act' })).toHaveFocus();
});

test('a citation in which nothing was written leaves no trace', async () => {
  const { held } = await open();
  await page.getByText('Evidence: nothing cited').first().click();
  await page.getByRole('button', { name: 'Add evidence' }).first().click();
  await page.getByLabelText('Kind of evidence').selectOptions('statement');
  await page.getByRole('button', { name: 'Done' }).click();
  expect(held()?.citations ?? []).toEqual([]);
  await expect.element(page.getByRole('button', { name: 'Add evidence' }).first()).toHaveFocus();
});

test('a level above 1 that rests on a bill is called in question', async () => {
  const { held } = await open();
  await radio('2').click();
  await page.getByText('Evidence: nothing cited').first().click();
  await page.getByRole('button', { name: 'Add evidence' }).first().click();
  await page.getByLabelText('Title of the legal text').fill('Bill 14/2026');
  await page.getByRole('combobox', { name: 'Status' }).selectOptions('bill');
  expect(held()?.citations[0]?.status).toBe('bill');
  expect(textOf()).toContain('The legal texts cited are not in force');
  await radio('1').click();
  expect(textOf()).not.toContain('The legal texts cited are not in force');
});

test('the grade can be corrected by hand and follow the citations again', async () => {
  const { held } = await open();
  await radio('2').click();
  await radio('C').click();
  expect(held()?.gradeOverride).toBe('C');
  expect(textOf()).toContain('The citations alone give D.');
  expect(textOf()).toContain('Proved: level 1. Possible: up to level 2.');
  await page.getByRole('button', { name: 'Follow the citations' }).click();
  expect(held()?.gradeOverride).toBeNull();
  await expect.element(radio('D')).toHaveFocus();
});

test('an answer is cleared and brought back whole', async () => {
  const { held } = await open();
  await radio('2').click();
  await page.getByText('No note. Handling: GREEN').first().click();
  await page.getByLabelText('Note').first().fill('Seen in the archive.');
  const before = held();
  await page.getByRole('button', { name: 'Clear this answer' }).click();
  expect(held()).toBeUndefined();
  await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveFocus();
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(held()).toEqual(before);
});

test('a letter in a note renders no other question again', async () => {
  const pack = samplePack();
  const other = pack.themes[0]?.questions[1];
  let readings = 0;
  if (other) Object.defineProperty(other, 'why', { get: () => `Read ${(readings += 1) > 0}` });
  const { held } = await open({ pack });
  await page.getByText('No note. Handling: GREEN').first().click();
  const before = readings;
  expect(before).toBeGreaterThan(0);
  await userEvent.type(page.getByLabelText('Note').first(), 'abc');
  expect(held()?.note).toBe('abc');
  expect(readings).toBe(before);
});

test('whoever tabs past the next question on the way to the button is still led to it', async () => {
  const { goneTo } = await open();
  await radio('2').click();
  const next = page.getByRole('button', { name: 'Next unanswered' }).element();
  for (let presses = 0; presses < 60 && document.activeElement !== next; presses++) await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(goneTo).toEqual(['#/a/assessment-1/t/T1/R02.I1']);
});

test('the next unanswered question takes the focus, and after the last of a theme the next theme opens', async () => {
  const { goneTo } = await open();
  const next = page.getByRole('button', { name: 'Next unanswered' });
  await radio('2').click();
  await next.click();
  expect(goneTo.at(-1)).toBe('#/a/assessment-1/t/T1/R02.I1');
  await radio('2', 'R02.I1').click();
  await next.click();
  expect(goneTo.at(-1)).toBe('#/a/assessment-1/t/T2/R03.P1');
});

test('a filter shows what is unanswered and keeps a question under the hand that answers it', async () => {
  await open();
  await radio('2').click();
  await page.getByRole('radio', { name: 'Unanswered (1)' }).click();
  expect(document.querySelectorAll('[data-question]')).toHaveLength(1);
  await radio('2', 'R02.I1').click();
  expect(document.querySelectorAll('[data-question]')).toHaveLength(1);
  await page.getByRole('radio', { name: 'Weak evidence (2)' }).click();
  expect(document.querySelectorAll('[data-question]')).toHaveLength(2);
});

test.each(['2', 'range', 'dk', 'withheld', 'not-reached', 'na'])('no barrier that axe can find: %s', async (value) => {
  const { screen } = await open();
  await radio(value).click();
  for (const details of document.querySelectorAll('details')) details.open = true;
  await page.getByRole('button', { name: 'Add evidence' }).first().click();
  expect(await barriers(screen.container)).toEqual([]);
});

test('an address without such a theme says so and leads on', async () => {
  await open({ theme: 'T99' });
  await expect.element(page.getByRole('heading', { name: 'There is no such theme' })).toBeVisible();
  await expect.element(page.getByRole('link')).toHaveAttribute('href', '#/a/assessment-1/t/T1');
});
