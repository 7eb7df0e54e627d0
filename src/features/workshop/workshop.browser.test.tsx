import '../../ui/styles.css';
import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { buildAssessment, dontKnow, level } from '../../../tests/support/build-assessment';
import { buildPack, questionId } from '../../../tests/support/build-pack';
import { buildServices } from '../../../tests/support/build-services';
import type { Answer } from '../../domain/answer';
import type { Assessment, AssessmentId } from '../../domain/assessment';
import type { RequestKind } from '../../domain/contribution';
import { blankBallot } from '../../domain/ballot';
import { chooseItem, newRun, type Run } from '../../domain/workshop-run';
import { noteFromRun } from '../../formats/run-state';
import { writeAssessmentFile } from '../../exchange/write-assessment-file';
import { createSession } from '../../session/session';
import { SessionContext } from '../../session/use-session';
import { ServicesContext } from '../services';
import { WorkshopScreen } from './WorkshopScreen';

// The worker's modules come one by one from the development server: the first merge may take long on a busy machine.
vi.setConfig({ testTimeout: 90_000 });
const patience = { timeout: 60_000 };

const pack = buildPack([{ id: 'R01.L1' }, { id: 'R02.L1', theme: 'T2' }]);
const host = buildAssessment(pack, { 'R01.L1': { response: level(2), grade: 'A' } });

async function open(run?: Run) {
  const services = buildServices(pack);
  if (run) services.runNotes.write(host.id, noteFromRun(run));
  const session = createSession(services);
  await session.adopt(host);
  const screen = await render(
    <ServicesContext value={services}>
      <SessionContext value={session}>
        <main>
          <WorkshopScreen />
        </main>
      </SessionContext>
    </ServicesContext>,
  );
  const current = (): Assessment => {
    const state = session.store.getState();
    if (state.phase !== 'open') throw new Error('The assessment is open.');
    return state.assessment;
  };
  const bringBack = (...files: readonly File[]) => {
    const input = screen.container.querySelector<HTMLInputElement>('[data-collect]');
    const transfer = new DataTransfer();
    for (const file of files) transfer.items.add(file);
    if (!input) throw new Error('There is a place for files.');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const barriers = async () => (await axe.run(screen.container)).violations.map(({ id }) => id);
  return { current, bringBack, barriers, session };
}

async function takeIn() {
  const button = page.getByRole('button', { name: 'Take in' });
  await expect.element(button, patience).toBeVisible();
  await button.click();
}

/** A copy that somebody answered. */
function returned(id: string, kind: RequestKind, role: string, response: Answer['response'], note = ''): File {
  const question = questionId('R01.L1');
  const copy = buildAssessment(pack, { 'R01.L1': { response }, 'R02.L1': { response: dontKnow } });
  const answer = copy.answers[question];
  if (!answer) throw new Error('It is answered.');
  const answers = { ...copy.answers, [question]: { ...answer, note } };
  const request = { from: host.id, kind, themes: [], role };
  const { text } = writeAssessmentFile({ ...copy, id: id as AssessmentId, answers, request });
  return new File([text], `${id}.lacuna.json`);
}

test('answers that come back are shown, then put together, and one step takes them back', async () => {
  const { current, bringBack, barriers, session } = await open();
  bringBack(
    returned('police', 'answers', 'Police', level(1), 'No decree yet.'),
    returned('nobody', 'answers', '', level(4)),
    new File(['{'], 'torn.lacuna.json'),
  );
  await expect.element(page.getByText('New: its answers'), patience).toBeVisible();
  await expect.element(page.getByText('Does not say in which role')).toBeVisible();
  expect(current().answers[questionId('R01.L1')]?.response).toEqual(level(2));
  expect(await barriers()).toEqual([]);
  await takeIn();
  expect(current().answers[questionId('R01.L1')]).toMatchObject({
    response: { kind: 'range', from: 1, to: 2 },
    note: 'Police: No decree yet.',
  });
  await expect.element(page.getByRole('heading', { name: 'Who contributed' })).toBeVisible();
  expect(await barriers()).toEqual([]);
  session.step('undo');
  expect(current().answers).toEqual(host.answers);
  expect(current().workshop.contributions).toEqual({});
});

test('the same file again changes nothing, and says so', async () => {
  const { current, bringBack } = await open();
  bringBack(returned('police', 'answers', 'Police', level(1)));
  await takeIn();
  const once = current();
  bringBack(returned('police', 'answers', 'Police', level(1)));
  await expect.element(page.getByText('Here already, word for word'), patience).toBeVisible();
  expect(page.getByRole('button', { name: 'Take in' }).elements()).toHaveLength(0);
  expect(current()).toEqual(once);
});

test('secret votes are counted, and none of their words is kept', async () => {
  const { current, bringBack } = await open();
  bringBack(
    returned('one', 'first-vote', 'A person', level(1), 'I think so'),
    returned('two', 'first-vote', 'Another', level(3)),
  );
  await takeIn();
  expect(current().workshop.ballots[questionId('R01.L1')]?.first).toEqual({ levels: [0, 1, 0, 1, 0], dontKnows: 0 });
  expect(current().answers).toEqual(host.answers);
  expect(JSON.stringify(current())).not.toMatch(/A person|Another|I think so/);
});

test('slips typed from paper are counted, judged, made the answer and printed; what is no vote is told', async () => {
  const { current, barriers, session } = await open();
  const question = questionId('R01.L1');
  await page.getByLabelText('Votes', { exact: true }).fill('r01l1 1 1 1 dk\nR01.L1 7');
  await expect.element(page.getByText('“7” is no vote on R01.L1')).toBeVisible();
  await page.getByRole('button', { name: 'Count these slips' }).click();
  expect(current().workshop.ballots[question]?.first).toEqual({ levels: [0, 3, 0, 0, 0], dontKnows: 1 });
  await expect.element(page.getByText('Agreed: level 1.')).toBeVisible();
  // The answer's grade A was given by hand, which two have not confirmed: it counts as B, and outranks hands.
  await expect.element(page.getByText('documents outrank hands')).toBeVisible();
  await page.getByRole('button', { name: 'Write the vote into the note' }).click();
  expect(current().answers[question]).toMatchObject({
    response: level(2),
    note: expect.stringContaining('Agreed: level 1'),
  });
  await page.getByText('Show the counts (not on a projector)').click();
  await expect.element(page.getByRole('button', { name: 'Take back: First vote' })).toBeVisible();
  await page.getByRole('region', { name: 'What the votes say' }).getByRole('button', { name: 'Put on the parking list' }).click(); // prettier-ignore
  expect(current().workshop.parking).toMatchObject([{ question }]);
  expect(await barriers()).toEqual([]);
  session.step('undo');
  expect(current().workshop.parking).toEqual([]);
});

test('a vote of the run that is not over shows neither counts nor result', async () => {
  const run = chooseItem({ ...newRun('full'), people: 4 }, questionId('R02.L1'), blankBallot);
  const { barriers } = await open(run);
  const slips = page.getByLabelText('Votes', { exact: true });
  await slips.fill('R02.L1 1 1 1');
  await page.getByRole('button', { name: 'Count these slips' }).click();
  await expect.element(page.getByText('A vote on this question is not over.')).toBeVisible();
  expect(document.querySelector('[data-ballot="R02.L1"] [data-result]')).toBe(null);
  expect(page.getByRole('button', { name: 'Make this the answer' }).elements()).toEqual([]);
  expect(await barriers()).toEqual([]);
  await slips.fill('R02.L1 1');
  await page.getByRole('button', { name: 'Count these slips' }).click();
  await expect.element(page.getByText('After the first vote only.')).toBeVisible();
  await page.getByRole('button', { name: 'Make this the answer' }).click();
  await expect.element(page.getByText('it proves nothing yet', { exact: false })).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Add the evidence' })).toBeVisible();
});
