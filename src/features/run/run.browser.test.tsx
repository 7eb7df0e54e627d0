import '../../ui/styles.css';
import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { buildAssessment } from '../../../tests/support/build-assessment';
import { buildPack, questionId } from '../../../tests/support/build-pack';
import { buildServices } from '../../../tests/support/build-services';
import type { Assessment, AssessmentId } from '../../domain/assessment';
import { blankBallot, tallyOf } from '../../domain/ballot';
import { addVotes } from '../../domain/workshop-commands';
import { noWorkshop } from '../../domain/workshop';
import { createSession } from '../../session/session';
import { SessionContext } from '../../session/use-session';
import { ServicesContext } from '../services';
import { WallScreen } from '../wall/WallScreen';
import { RunScreen } from './RunScreen';

vi.setConfig({ testTimeout: 30_000 });

const pack = buildPack([{ id: 'R01.L1' }, { id: 'R02.L1', theme: 'T6' }]);
const question = questionId('R01.L1');
let count = 0;

function held(changes: Partial<Assessment> = {}): Assessment {
  const ballots = { [question]: { ...blankBallot, first: tallyOf([0, 0, 4, 4]) } };
  const parking = [{ id: 'p', question: null, text: 'Words from the room' }];
  return buildAssessment(
    pack,
    { 'R01.L1': { response: null } },
    {
      id: `hall-${(count += 1)}` as AssessmentId,
      title: 'Confidential title',
      workshop: { ...noWorkshop, ballots, parking },
      ...changes,
    },
  );
}

/** The facilitator's view and a wall, joined by nothing but their messages. */
async function open(assessment = held()) {
  let now = Date.parse('2026-07-01T09:00:00.000Z');
  const services = buildServices(pack, { clock: { now: () => new Date(now).toISOString() } });
  const session = createSession(services);
  await session.adopt(assessment);
  const facilitator = () => (
    <ServicesContext value={services}>
      <SessionContext value={session}>
        <main>
          <RunScreen />
        </main>
      </SessionContext>
    </ServicesContext>
  );
  const screen = await render(facilitator());
  const openWall = () =>
    render(
      <ServicesContext value={services}>
        <div data-hall="">
          <WallScreen id={assessment.id} />
        </div>
      </ServicesContext>,
    );
  const wall = await openWall();
  const hall = page.elementLocator(wall.container);
  /** Each window has a main part of its own: only this test puts both into one page. */
  const inOnePage = { rules: { 'landmark-no-duplicate-main': { enabled: false } } };
  const barriers = async () => {
    const windows = [await axe.run(screen.container, inOnePage), await axe.run(wall.container, inOnePage)];
    return windows.flatMap(({ violations }) => violations.map(({ id }) => id));
  };
  const later = (minutes: number) => (now += minutes * 60_000);
  return { session, screen, facilitator, wall, openWall, hall, barriers, later };
}

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

test('the wall shows the step and its time, as the facilitator leads', async () => {
  const { hall, later, screen, barriers } = await open();
  await expect.element(hall.getByRole('heading', { name: 'Opening and rules' })).toBeVisible();
  await page.elementLocator(screen.container).getByRole('button', { name: 'Start the clock' }).first().click();
  later(19);
  await expect.element(hall.getByText('1:00')).toBeVisible();
  later(2);
  await expect.element(hall.getByText('The time is over')).toBeVisible();
  await expect.element(page.getByText('The time for this step is over.', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: '5 minutes more' }).first().click();
  await expect.element(hall.getByText('4:00')).toBeVisible();
  await press('Next step');
  await expect.element(hall.getByText('25:00')).toBeVisible();
  expect(await barriers()).toEqual([]);
});

test('the counts come to the wall only after everybody has voted, and a wall opened later sees the same', async () => {
  const { session, hall, openWall, barriers } = await open();
  await press('Next item');
  await page.getByLabelText('People in the room who vote').fill('5');
  await press('The counts');
  await expect.element(hall.getByText('4 of 5 have voted')).toBeVisible();
  expect(hall.element().querySelector('[data-votes]')).toBe(null);
  expect(hall.element().textContent).not.toMatch(/Open|Level/);
  expect(await barriers()).toEqual([]);
  session.apply(addVotes(question, 'first', tallyOf(['dk'])));
  await expect.element(hall.getByRole('heading', { name: 'First vote: Open' })).toBeVisible();
  expect(hall.element().querySelector('[data-votes="5"]')).not.toBe(null);
  const again = await openWall();
  await expect
    .element(page.elementLocator(again.container).getByRole('heading', { name: 'First vote: Open' }))
    .toBeVisible();
});

test('closing the vote says how many are missing; one vote more hides the counts again', async () => {
  const { session, hall } = await open();
  await press('Next item');
  await page.getByLabelText('People in the room who vote').fill('6');
  await press('The counts');
  await press('Close the vote with 2 votes missing');
  await expect.element(hall.getByText('The vote is closed; 2 votes are missing')).toBeVisible();
  session.apply(addVotes(question, 'first', tallyOf([1])));
  await expect.element(hall.getByText('5 of 6 have voted')).toBeVisible();
  expect(hall.element().querySelector('[data-votes]')).toBe(null);
});

test('a vote closed where nobody said how many are in the room is not called complete', async () => {
  const { hall } = await open();
  await press('Next item');
  await expect.element(page.getByText('This is the last planned item.')).toBeVisible();
  await press('The counts');
  await press('Close the vote');
  await expect.element(hall.getByText('The vote is closed: 4 votes')).toBeVisible();
  expect(document.body.textContent).not.toContain('Everybody has voted');
});

test('the item is on the wall with its anchors, and one press puts it on the parking list', async () => {
  const { hall, session, barriers } = await open();
  await press('Next item');
  await press('The item');
  await expect.element(hall.getByRole('heading', { name: 'Question R01.L1?' })).toBeVisible();
  await expect.element(hall.getByText('Three')).toBeVisible();
  expect(await barriers()).toEqual([]);
  await press('Put this item on the parking list');
  const state = session.store.getState();
  expect(state.phase === 'open' && state.assessment.workshop.parking).toMatchObject([{}, { question }]);
  await press('Parking list');
  await expect.element(hall.getByText('Subject of R01.L1')).toBeVisible();
});

test.each([
  ['green', true],
  ['amber', false],
  ['red', false],
] as const)('words from the room labelled %s', async (workshop, isTold) => {
  const { hall } = await open(held({ labels: { workshop } }));
  await press('Parking list');
  await expect.element(hall.getByRole('heading', { name: 'Parking list' })).toBeVisible();
  expect(hall.element().textContent.includes('Words from the room')).toBe(isTold);
  expect(hall.element().innerHTML).not.toContain('Confidential');
});

test('training is said on the wall', async () => {
  const { hall } = await open(held({ purpose: 'training' }));
  await expect.element(hall.getByText('Training.', { exact: false })).toBeVisible();
});

test('a reload takes nothing of the run, and keys alone lead it', async () => {
  const { screen, facilitator, hall } = await open();
  const next = page.getByRole('button', { name: 'Next step' });
  (next.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard(' ');
  await expect.element(hall.getByRole('heading', { name: 'Calibration on Tarvenia' })).toBeVisible();
  await screen.unmount();
  await render(facilitator());
  await expect.element(page.getByRole('heading', { name: 'Calibration on Tarvenia', level: 3 })).toBeVisible();
});

test('without the facilitator the wall says what to do', async () => {
  const services = buildServices(pack);
  const { container } = await render(
    <ServicesContext value={services}>
      <WallScreen id={'nobody' as AssessmentId} />
    </ServicesContext>,
  );
  await expect.element(page.getByRole('heading', { name: 'Nothing is shown yet' })).toBeVisible();
  expect((await axe.run(container)).violations.map(({ id }) => id)).toEqual([]);
});
