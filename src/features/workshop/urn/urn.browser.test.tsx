import '../../../ui/styles.css';
import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { buildAssessment } from '../../../../tests/support/build-assessment';
import { buildPack, questionId } from '../../../../tests/support/build-pack';
import { buildServices } from '../../../../tests/support/build-services';
import type { Assessment, AssessmentId } from '../../../domain/assessment';
import { blankBallot } from '../../../domain/ballot';
import { chooseItem, newRun } from '../../../domain/workshop-run';
import { addVotes } from '../../../domain/workshop-commands';
import { createSession } from '../../../session/session';
import { noteFromRun } from '../../../formats/run-state';
import { SessionContext } from '../../../session/use-session';
import { type Services, ServicesContext } from '../../services';
import { UrnScreen } from './UrnScreen';

vi.setConfig({ testTimeout: 60_000 });

const pack = buildPack([{ id: 'R01.L1' }, { id: 'R02.L1', theme: 'T2' }]);
const [one, two] = [questionId('R01.L1'), questionId('R02.L1')];
let rooms = 0;

async function open(changes: Partial<Services> = {}) {
  const services = buildServices(pack, changes);
  const session = createSession(services);
  // The browser's storage lives as long as the test run: each test has an assessment of its own.
  await session.adopt({ ...buildAssessment(pack, {}), id: `urn-test-${(rooms += 1)}` as AssessmentId });
  const show = () =>
    render(
      <ServicesContext value={services}>
        <SessionContext value={session}>
          <main>
            <UrnScreen />
          </main>
        </SessionContext>
      </ServicesContext>,
    );
  const screen = await show();
  const current = (): Assessment => {
    const state = session.store.getState();
    if (state.phase !== 'open') throw new Error('The assessment is open.');
    return state.assessment;
  };
  const barriers = async () => (await axe.run(document.body)).violations.map(({ id }) => id);
  return { screen, show, current, barriers, session };
}

const press = (name: string | RegExp) => page.getByRole('button', { name }).click();

const openClerk = () => page.getByText('For the clerk').click();

async function openVote(...questions: readonly string[]) {
  for (const heading of page.getByRole('heading', { level: 3 }).elements()) (heading as HTMLElement).click();
  for (const question of questions) await page.getByRole('checkbox', { name: question }).click();
  await press(/^Open the vote/);
}

async function vote(container: Element, ...values: readonly (readonly [string, string])[]) {
  await press('I vote now');
  for (const [question, value] of values) {
    container.querySelector<HTMLInputElement>(`[data-question="${question}"] input[value="${value}"]`)?.click();
  }
  await press('Put my vote in');
}

test('three people vote in secret, and one step counts them and can be undone', async () => {
  const { screen, current, barriers, session } = await open();
  const before = current();
  expect(await barriers()).toEqual([]);
  await openVote(one, two);
  await vote(screen.container, [one, '1'], [two, 'dk']);
  await expect.element(page.getByText('1 person has voted')).toBeVisible();
  expect(document.activeElement?.textContent, 'the next person begins at the top').toBe(
    'Pass the device to the next person',
  );
  await vote(screen.container, [one, '3'], [two, '2']);
  await press('I vote now');
  expect(screen.container.querySelectorAll('input:checked'), 'nobody sees a vote before theirs').toHaveLength(0);
  expect(await barriers()).toEqual([]);
  await press('Not now');
  await userEvent.keyboard('{Escape}{Escape}');
  await expect.element(page.getByText('2 people have voted')).toBeVisible();
  await vote(screen.container, [one, '1'], [two, '2']);
  expect(current(), 'no history between two votes').toEqual(before);
  await openClerk();
  await press('Count the votes');
  await press('Count 3 votes');
  expect(current().workshop.ballots).toMatchObject({
    [one]: { first: { levels: [0, 2, 0, 1, 0], dontKnows: 0 } },
    [two]: { first: { levels: [0, 0, 2, 0, 0], dontKnows: 1 } },
  });
  await expect.element(page.getByText('Counted: 3 votes.')).toBeVisible();
  expect(document.querySelector('dialog[open]'), 'the page is there again').toBeNull();
  session.step('undo');
  expect(current().workshop.ballots).toEqual({});
});

test('a question left out is asked for, and nothing is cast', async () => {
  const { screen } = await open();
  await openVote(one, two);
  await vote(screen.container, [one, '1']);
  await expect.element(page.getByText('Choose a level, or “I don’t know”.')).toBeVisible();
  expect(document.activeElement?.closest('fieldset')?.dataset['question']).toBe(two);
  await press('Not now');
  await expect.element(page.getByText('0 people have voted')).toBeVisible();
});

test('the votes outlive the page, and what another window cast is counted too', async () => {
  const { screen, show, current } = await open();
  await openVote(one);
  await vote(screen.container, [one, '4']);
  await screen.unmount();
  const { container } = await show();
  await expect.element(page.getByText('1 person has voted')).toBeVisible();
  const key = `lacuna-urn-${current().id}`;
  const kept = localStorage.getItem(key) ?? '';
  expect(JSON.parse(kept), 'counts, and nothing else').toEqual({
    round: 'first',
    voters: 1,
    tallies: [{ question: one, tally: { levels: [0, 0, 0, 0, 1], dontKnows: 0 } }],
  });
  localStorage.setItem(key, kept.replace('"voters":1', '"voters":2').replace('[0,0,0,0,1]', '[0,0,0,0,2]'));
  await vote(container, [one, '4']);
  await openClerk();
  await press('Count the votes');
  await expect.element(page.getByText('So few votes may show who voted how.')).toBeVisible();
  await press('Count 3 votes');
  expect(current().workshop.ballots[one]?.first?.levels).toEqual([0, 0, 0, 0, 3]);
  expect(localStorage.getItem(key)).toBeNull();
});

test('the urn of an encrypted assessment never touches the disk, and says so first', async () => {
  const unlocked = new Set<string>();
  const keyring = {
    unlocked: () => unlocked,
    lock: () => undefined,
    sealAlike: () => undefined,
    subscribe: () => () => undefined,
  };
  unlocked.add(`urn-test-${rooms + 1}`);
  const { screen, current } = await open({ keyring });
  await expect.element(page.getByText('votes wait in this window only')).toBeVisible();
  await openVote(one);
  await vote(screen.container, [one, '0']);
  expect(localStorage.getItem(`lacuna-urn-${current().id}`)).toBeNull();
  await expect.element(page.getByText('1 person has voted')).toBeVisible();
  await openClerk();
  await press('Throw this vote away');
  await press('Throw 1 vote away');
  await expect.element(page.getByText('Nothing was counted.')).toBeVisible();
  expect(current().workshop.ballots).toEqual({});
});

test('the item that the room is at is chosen already, and the way back leads to the run', async () => {
  const services = buildServices(pack);
  const id = `urn-test-${rooms + 1}` as AssessmentId;
  services.runNotes.write(id, noteFromRun(chooseItem(newRun('full'), two, blankBallot)));
  const { screen, current } = await open({ runNotes: services.runNotes });
  await expect.element(page.getByRole('checkbox', { name: two, includeHidden: true })).toBeChecked();
  await press('Open the vote on 1 question');
  await vote(screen.container, [two, '2']);
  await openClerk();
  await press('Count the votes');
  await press('Count 1 vote');
  expect(current().workshop.ballots[two]?.first?.levels).toEqual([0, 0, 1, 0, 0]);
  await expect.element(page.getByRole('link', { name: 'Run the workshop' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Tick a question first' })).toBeVisible();
});

test('whoever votes after a count is told that the difference would show how', async () => {
  const { screen, session } = await open();
  session.apply(addVotes(one, 'first', { levels: [0, 3, 2, 0, 0], dontKnows: 0 }));
  await openVote(one);
  await vote(screen.container, [one, '4']);
  await openClerk();
  await press('Count the votes');
  await expect.element(page.getByText('the difference shows how these people voted')).toBeVisible();
});
