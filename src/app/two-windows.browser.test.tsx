import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { buildAssessment, level } from '../../tests/support/build-assessment';
import { buildPack, buildQuestion } from '../../tests/support/build-pack';
import { buildServices } from '../../tests/support/build-services';
import { setNote, setResponse } from '../domain/commands';
import { QuestionHistory } from '../features/answering/QuestionHistory';
import { ServicesContext } from '../features/services';
import { createSession, type Session } from '../session/session';
import { SessionContext, useSessionState } from '../session/use-session';
import { createMemoryDevice, createMemoryRepository } from '../storage/memory-repository';
import '../ui/styles.css';
import { ConflictNotice } from './ConflictNotice';
import { StepButtons } from './StepButtons';

const question = buildQuestion({ id: 'R01.L1' });
const sample = buildAssessment(buildPack([question]));

/** What stands around the screens of an assessment, and the history of one question. */
function Frame() {
  const conflicts = useSessionState((state) => (state.phase === 'open' ? state.conflicts : []));
  return (
    <main>
      <StepButtons />
      <ConflictNotice conflicts={conflicts} />
      <input aria-label="A text" />
      <QuestionHistory question={question} />
    </main>
  );
}

/** One assessment in two windows, of which the first is on the screen. */
async function openTwice() {
  const device = createMemoryDevice();
  const windows = ['one', 'two'].map((name) => {
    let count = 0;
    const ids = { next: () => `${name}-${(count += 1)}` };
    return { ...buildServices(buildPack([question])), ids, repository: createMemoryRepository(device) };
  });
  const [services, elsewhere] = windows;
  if (!services || !elsewhere) throw new Error('two windows');
  await services.repository.save(sample, null);
  const session = createSession({ ...services, author: () => 'Clerk' });
  const other = createSession(elsewhere);
  await Promise.all([session.open(sample.id), other.open(sample.id)]);
  const screen = await render(
    <ServicesContext value={services}>
      <SessionContext value={session}>
        <Frame />
      </SessionContext>
    </ServicesContext>,
  );
  const held = () => {
    const state = session.store.getState();
    return state.phase === 'open' ? state.assessment.answers[question.id] : undefined;
  };
  const barriers = async () => (await axe.run(screen.container)).violations.map(({ id }) => id);
  return { session, other, held, barriers };
}

function noteOf({ store }: Session): string | undefined {
  const state = store.getState();
  return state.phase === 'open' ? state.assessment.answers[question.id]?.note : undefined;
}

const button = (name: string) => page.getByRole('button', { name });

test('undo and redo go by button and by key, say what they did, and leave a text to itself', async () => {
  const { session, held, barriers } = await openTwice();
  await expect.element(button('Undo')).toHaveAttribute('aria-disabled', 'true');
  session.apply(setResponse(question, level(2)));
  session.apply(setResponse(question, level(3)));
  await button('Undo').click();
  expect(held()?.response).toEqual(level(2));
  await expect.element(page.getByText('Taken back: R01.L1, answer')).toBeVisible();
  await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  expect(held()?.response).toEqual(level(3));
  await page.getByLabelText('A text').click();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(held()?.response).toEqual(level(3));
  expect(await barriers()).toEqual([]);
});

test('where two windows changed one text both are shown, and the other can be taken', async () => {
  const { session, other, held, barriers } = await openTwice();
  session.apply(setNote(question, 'mine'));
  other.apply(setNote(question, 'theirs'));
  await other.flush();
  await session.flush();
  await expect.element(page.getByText('R01.L1, note: kept “mine”; not kept “theirs”')).toBeVisible();
  expect(await barriers()).toEqual([]);
  await button('Take the other instead').click();
  expect(held()?.note).toBe('theirs');
  expect(button('Take the other instead').elements()).toEqual([]);
});

test('the window whose text was not kept is told too, and can take its own back', async () => {
  const { session, other, held, barriers } = await openTwice();
  session.apply(setNote(question, 'mine'));
  other.apply(setNote(question, 'theirs'));
  await session.flush();
  await other.flush();
  await expect.element(page.getByText('R01.L1, note: kept “theirs”; not kept “mine”')).toBeVisible();
  expect(held()?.note).toBe('theirs');
  expect(await barriers()).toEqual([]);
  await button('Take the other instead').click();
  expect(held()?.note).toBe('mine');
  expect(button('Take the other instead').elements()).toEqual([]);
  await session.flush();
  await expect.poll(() => noteOf(other)).toBe('mine');
});

test('the history of a question tells who changed what from what to what, newest first', async () => {
  const { session, barriers } = await openTwice();
  session.apply(setNote(question, 'first'));
  session.apply(setNote(question, 'second words'));
  await page.getByText('History of this question').click();
  await expect.element(page.getByText('R01.L1, note: from “first” to “second words”')).toBeVisible();
  expect(document.querySelectorAll('ol > li')).toHaveLength(2);
  expect(document.querySelector('ol > li')?.textContent).toContain('Clerk');
  session.step('undo');
  await expect.element(page.getByText('R01.L1, note: from “second words” to “first”')).toBeVisible();
  expect(document.querySelector('ol > li')?.textContent).toContain('taken back');
  expect(await barriers()).toEqual([]);
});
