import axe from 'axe-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { type AnswerSketch, buildAct, buildAssessment, dontKnow, level } from '../../../tests/support/build-assessment';
import { buildPack, questionId } from '../../../tests/support/build-pack';
import { buildServices } from '../../../tests/support/build-services';
import type { Assessment } from '../../domain/assessment';
import { createSession, type Session } from '../../session/session';
import { SessionContext } from '../../session/use-session';
import '../../ui/styles.css';
import { type Services, ServicesContext } from '../services';
import { PlanScreen } from './PlanScreen';

const pack = buildPack([
  { id: 'R01.L1', impact: 3 },
  { id: 'R02.L1', impact: 1, theme: 'T2' },
  { id: 'R03.I1' },
  { id: 'R04.I1' },
]);
const gap: AnswerSketch = { response: level(0), grade: 'A' };
const answers = {
  'R01.L1': gap,
  'R02.L1': gap,
  'R03.I1': { response: dontKnow },
  'R04.I1': { response: { kind: 'withheld' as const } },
};
const letter = () => page.getByRole('button', { name: 'Copy the letter to Ministry of Justice' });

beforeEach(() => page.viewport(1280, 800));

function show(services: Services, session: Session) {
  return render(
    <ServicesContext value={services}>
      <SessionContext value={session}>
        <main>
          <PlanScreen />
        </main>
      </SessionContext>
    </ServicesContext>,
  );
}

/** The plan of an assessment, and a look at what the session holds. */
async function open(changes: Partial<Assessment> = {}, sketches: Readonly<Record<string, AnswerSketch>> = answers) {
  const services = buildServices(pack);
  const session = createSession(services);
  await session.adopt(buildAssessment(pack, sketches, changes));
  const screen = await show(services, session);
  const held = (): Assessment => {
    const state = session.store.getState();
    if (state.phase !== 'open') throw new Error('An assessment is open.');
    return state.assessment;
  };
  return { screen, services, session, held };
}

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const acts = () => [...document.querySelectorAll('[data-act] h3')].map((title) => title.textContent);

async function barriers(container: Element) {
  const { violations } = await axe.run(container);
  return violations.map((violation) => [violation.id, violation.nodes.map(({ html }) => html)]);
}

test('acts are drafted from the chosen gaps, as many as the button says, and take the focus', async () => {
  const { held } = await open();
  await expect.element(button('Draft 1 act')).toBeVisible();
  await button('Choose all').click();
  await button('Draft 2 acts').click();
  expect(held().plan.map(({ question, act, owner }) => [question, act, owner])).toEqual([
    ['R01.L1', 'Subject of R01.L1', ''],
    ['R02.L1', 'Subject of R02.L1', ''],
  ]);
  await expect.element(page.getByText('2 acts are in the plan now.')).toBeVisible();
  await expect.element(page.getByText('Every certain gap has an act.')).toBeVisible();
  await expect.element(button('Edit: Subject of R01.L1')).toHaveFocus();
  expect(document.querySelector('[data-act]')?.textContent).toContain(
    'Still to decide: owner, due date, and review date.',
  );
});

test('what is typed into an act is kept letter by letter, also when the screen is left without closing it', async () => {
  const { screen, services, session, held } = await open({ plan: [buildAct({ owner: '' })] });
  await button('Edit: Ratify the treaty').click();
  await page.getByLabelText('Owner', { exact: true }).fill('Committee on Budgets');
  await userEvent.keyboard('!');
  expect(held().plan[0]?.owner).toBe('Committee on Budgets!');
  await screen.unmount();
  await session.flush();
  const stored = await services.repository.load(held().id);
  expect(stored.ok && stored.value.assessment.plan[0]?.owner).toBe('Committee on Budgets!');
  await show(services, session);
  await expect.element(page.getByText('Committee on Budgets!')).toBeVisible();
});

test('an act of one’s own joins the plan with its first word; one that stays empty never does', async () => {
  const { held } = await open();
  await button('Add an act of your own').click();
  await expect.element(page.getByLabelText('What will be done')).toHaveFocus();
  await button('Close the act').click();
  expect(held().plan).toEqual([]);
  await expect.element(button('Add an act of your own')).toHaveFocus();
  await button('Add an act of your own').click();
  await userEvent.keyboard('Hear');
  expect(held().plan.map(({ act, question }) => [act, question])).toEqual([['Hear', null]]);
  await button('Close the act').click();
  await expect.element(button('Edit: Hear')).toHaveFocus();
});

test('an act is removed with a way back to the place it had', async () => {
  const plan = [buildAct(), buildAct({ id: 'act-2', act: 'Write to the ministry' })];
  const { held } = await open({ plan });
  await button('Remove: Ratify the treaty').click();
  expect(held().plan.map(({ id }) => id)).toEqual(['act-2']);
  await expect.element(page.getByText('“Ratify the treaty” is taken out of the plan.')).toBeVisible();
  await button('Undo').click();
  expect(held().plan).toEqual(plan);
  await expect.element(button('Edit: Ratify the treaty')).toHaveFocus();
});

test('the plan is filtered and sorted, says how many acts are shown, and nothing vanishes under the hand', async () => {
  await open({
    plan: [
      buildAct({ act: 'Own' }),
      buildAct({ id: 'act-2', act: 'Grave', question: questionId('R01.L1'), owner: '', dueOn: '2026-05-01' }),
      buildAct({ id: 'act-3', act: 'Light', question: questionId('R02.L1'), instrument: 'letter' }),
    ],
  });
  expect(acts()).toEqual(['Grave', 'Light', 'Own']);
  await page.getByText('Sort and filter').click();
  await page.getByLabelText('Sort by').selectOptions('Due date');
  expect(acts()).toEqual(['Grave', 'Light', 'Own']);
  await page.getByLabelText('Parliamentary instrument').selectOptions('letter');
  expect(acts()).toEqual(['Light']);
  await expect.element(page.getByText('1 of 3 acts are shown.')).toBeVisible();
  await button('Show all acts').click();
  await page.getByLabelText('Only what is incomplete').click();
  expect(acts()).toEqual(['Grave']);
  await button('Edit: Grave').click();
  await page.getByRole('group', { name: 'Act' }).getByLabelText('Owner').fill('Speaker');
  expect(acts()).toEqual(['Grave']);
});

test('an act past its day is called overdue in words, a finished one is not', async () => {
  const late = { dueOn: '2026-06-30' };
  await open({ plan: [buildAct(late), buildAct({ ...late, id: 'act-2', state: 'done' })] });
  const states = [...document.querySelectorAll('[data-act]')].map((act) => act.querySelector('h3 + p')?.textContent);
  expect(states).toEqual(['Planned, overdue', 'Done']);
});

test('effort is set at a gap; a lowered target counts only with its reason', async () => {
  const { held } = await open();
  await page.getByText('Effort not estimated, target level 3').first().click();
  await page
    .getByRole('radio', { name: /^Effort 2/ })
    .first()
    .click();
  expect(held().efforts).toEqual({ 'R01.L1': 2 });
  await page.getByLabelText('Target').first().selectOptions('Level 1');
  await expect.element(page.getByText('Level 3 still counts: please give a reason')).toBeVisible();
  await expect.element(page.getByText('Effort 2, target level 3')).toBeVisible();
  await page.getByLabelText('Why a lower target').fill('Small country');
  expect(held().targets).toEqual({ 'R01.L1': { level: 1, reason: 'Small country' } });
  await expect.element(page.getByText('Effort 2, target level 1')).toBeVisible();
});

test('a question to send is changed in words, office and dates; emptied, it follows the questionnaire again', async () => {
  const { held } = await open();
  await button('Edit question 1: Subject of R03.I1').click();
  const text = page.getByRole('textbox', { name: 'Question' });
  await expect.element(text).toHaveValue('Please state R03.I1.');
  await text.fill('How many?');
  await page.getByLabelText('Sent on', { exact: true }).fill('2026-06-01');
  await page.getByLabelText('Answer due').fill('2026-06-20');
  const noted = { office: '', text: 'How many?', sentOn: '2026-06-01', dueOn: '2026-06-20', answeredOn: '' };
  expect(held().enquiries).toEqual({ 'R03.I1': noted });
  await text.clear();
  expect(held().enquiries).toEqual({ 'R03.I1': { ...noted, text: '' } });
  await expect.element(text).toHaveValue('');
  await button('Close the question').click();
  await expect.element(page.getByText('Sent, answer overdue')).toBeVisible();
  await expect.element(page.getByText('Please state R03.I1.').first()).toBeVisible();
  await expect.element(page.getByText('Known, not disclosed here: not sent')).toBeVisible();
});

test('the letter to an office is copied as plain text, and noted as sent in one go', async () => {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue(undefined);
  const { held } = await open();
  await letter().click();
  await expect.element(page.getByText('The letter is copied.')).toBeVisible();
  expect(copied.mock.calls[0]?.[0]).toMatchInlineSnapshot(`
    "To: Ministry of Justice
    From: Committee on Tests, Kenya
    Subject: Questions on cybercrime law and how it is carried out

    We are assessing the country’s law against cybercrime and how it is carried out, for the period 1 January – 30 June 2026. The records we have seen leave the following open. Please answer each question in writing, with the law, decision or figure on which the answer rests.

    1. Please state R03.I1. (R03.I1)
    "
  `);
  await button(/^Note as sent on 1 July 2026/).click();
  expect(held().enquiries).toMatchObject({ 'R03.I1': { sentOn: '2026-07-01' } });
  await expect.element(page.getByText('Reminder of question 1')).toBeVisible();
  await expect.element(letter()).toHaveFocus();
  copied.mockRestore();
});

test('where the browser refuses to copy, the letter stands there to be marked; a training letter says so', async () => {
  const refused = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  await open({ purpose: 'training' });
  await letter().click();
  await expect.element(page.getByRole('textbox', { name: 'Letter' })).toBeVisible();
  const { value } = document.querySelector('textarea') ?? { value: '' };
  expect(value.split('\n')[0]).toBe('TRAINING: about an invented country. Not to be sent.');
  refused.mockRestore();
});

test('without a certain gap the plan says why, and leads to the next question', async () => {
  await open({}, {});
  await expect.element(page.getByText('No gap is certain yet: 4 questions have no answer.')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Answer the next question' })).toBeVisible();
  await expect.element(page.getByText('There is no act yet.')).toBeVisible();
  await expect.element(page.getByText('4 of them have not been answered by anybody yet.')).toBeVisible();
});

test('with every answer reached there is nothing to draft and nothing to send', async () => {
  const reached: AnswerSketch = { response: level(4), grade: 'A' };
  await open({}, { 'R01.L1': reached, 'R02.L1': reached, 'R03.I1': reached, 'R04.I1': reached });
  await expect.element(page.getByText('No answer shows a gap that is certain.')).toBeVisible();
  await expect.element(page.getByText('There is no question to send')).toBeVisible();
  await expect.element(letter()).not.toBeInTheDocument();
});

test.each([
  [360, 740],
  [320, 256],
  [1280, 800],
])('the open plan has no barrier and does not scroll sideways at %i by %i pixels', async (width, height) => {
  await page.viewport(width, height);
  const { screen } = await open({ plan: [buildAct(), buildAct({ id: 'act-2', act: 'المصادقة على الاتفاقية' })] });
  for (const details of document.querySelectorAll('details')) details.open = true;
  await button('Edit: Ratify the treaty').click();
  await button('Edit question 1: Subject of R03.I1').click();
  for (const details of document.querySelectorAll('details')) details.open = true;
  expect(await barriers(screen.container)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
