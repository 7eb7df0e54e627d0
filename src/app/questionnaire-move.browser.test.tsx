import '../ui/styles.css';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { buildAssessment, level } from '../../tests/support/build-assessment';
import { buildQuestion } from '../../tests/support/build-pack';
import { buildServices } from '../../tests/support/build-services';
import { earlierPack, laterPack } from '../../tests/support/pack-versions';
import { failure, success } from '../base/result';
import type { Assessment } from '../domain/assessment';
import { setNote, toggleElement } from '../domain/commands';
import type { ElementId, QuestionId } from '../domain/pack';
import { AnsweringScreen } from '../features/answering/AnsweringScreen';
import { OverviewScreen } from '../features/overview/OverviewScreen';
import { QuestionnaireScreen } from '../features/questionnaire/QuestionnaireScreen';
import { ServicesContext } from '../features/services';
import { createSession } from '../session/session';
import { SessionContext } from '../session/use-session';
import { AssessmentFrame } from './AssessmentFrame';
import { patterns } from './routes';

const ids = ['R01.L1', 'R02.L1', 'R03.L1', 'R04.I1.police', 'R04.I1.judges', 'R05.P1'];
const at = '2026-07-02T09:00:00.000Z';
const question = (id: string) => buildQuestion({ id });
const answered = [
  toggleElement(question('R03.L1'), 'c' as ElementId),
  setNote(question('R05.P1'), 'Asked the clerk.'),
].reduce(
  (assessment, command) => command(assessment, at),
  buildAssessment(earlierPack, Object.fromEntries(ids.map((id) => [id, { response: level(3), grade: 'B' as const }])), {
    scope: 'full',
  }),
);

/** The app as it is around an assessment, with two versions of the questionnaire: the newer is its own. */
async function open(assessment: Assessment, place = '/questionnaire') {
  let quietVersion = '';
  const services = buildServices(laterPack, {
    loadEarlierPack: (version) => (version === earlierPack.version ? found : missing),
    preferences: {
      current: () => ({ locale: null, appearance: 'system', author: '', quietVersion, lockAfterMinutes: 15 }),
      change: (changes) => void (quietVersion = changes.quietVersion ?? quietVersion),
      subscribe: () => () => undefined,
    },
  });
  const session = createSession(services);
  await services.repository.save(assessment, null);
  location.hash = `#/a/${assessment.id}${place}`;
  const screen = await render(
    <ServicesContext value={services}>
      <SessionContext value={session}>
        <Router hook={useHashLocation}>
          <main>
            <AssessmentFrame id={assessment.id}>
              <Switch>
                <Route path={patterns.assessment} component={OverviewScreen} />
                <Route path={patterns.questionnaire} component={QuestionnaireScreen} />
                <Route path={patterns.question}>
                  {({ theme, question: id }) => (
                    <AnsweringScreen theme={theme as never} question={(id ?? null) as QuestionId | null} />
                  )}
                </Route>
              </Switch>
            </AssessmentFrame>
          </main>
        </Router>
      </SessionContext>
    </ServicesContext>,
  );
  const held = () => {
    const state = session.store.getState();
    if (state.phase !== 'open') throw new Error('it is open');
    return state.assessment;
  };
  const barriers = async () => (await axe.run(screen.container)).violations.map(({ id }) => id);
  return { held, barriers, container: screen.container };
}

const found = Promise.resolve(success(earlierPack));
const missing = Promise.resolve(failure({ kind: 'unknown-version' as const }));
const button = (name: string) => page.getByRole('button', { name });
const link = (name: string) => page.getByRole('link', { name });
const waits = (id: string) => document.querySelector(`[data-look-again="${id}"]`);

test('the preview tells question by question what a move would change, and changes nothing', async () => {
  const { held, barriers, container } = await open(answered);
  await expect.element(page.getByRole('heading', { name: 'What version 1.1.0 would change' })).toBeVisible();
  const told = [...container.querySelectorAll('[data-fate]')].map(
    (item) => `${(item as HTMLElement).dataset.fate} ${item.querySelector('p span')?.textContent}`,
  );
  expect(told).toEqual([
    'changed R03.L1',
    'changed R04.I1',
    'retired R05.P1',
    'reworded R02.L1',
    'new R06.I1',
    'kept R01.L1',
  ]);
  await expect.element(page.getByText('2 questions, 2 answered')).toBeVisible();
  await expect.element(page.getByText('Two, and published')).toBeVisible();
  await expect.element(page.getByText('Ticked here. The tick stays')).toBeVisible();
  await expect.element(page.getByText('Answered here: Level 3')).toBeVisible();
  expect(held()).toEqual(answered);
  expect(await barriers()).toEqual([]);
});

test('a move keeps every answer, marks those to other levels, and is taken back whole', async () => {
  const { held, barriers } = await open(answered);
  await button('Move to version 1.1.0').click();
  await expect.element(page.getByText('2 answers will carry a mark')).toBeVisible();
  await button('Move now').click();
  await expect.element(page.getByText('Moved to version 1.1.0. Every answer is still there.')).toBeVisible();
  expect(held().pack.version).toBe('1.1.0');
  expect(held().answers).toEqual(answered.answers);
  await expect.element(page.getByText('Asked the clerk.')).toBeVisible();
  expect(await barriers()).toEqual([]);
  await button('Take the move back').click();
  await expect.element(button('Move to version 1.1.0')).toBeVisible();
  expect({ ...held(), changedAt: answered.changedAt }).toEqual(answered);
});

test('the mark stands on the question and in the overview until somebody has looked again', async () => {
  const moved = { ...answered, pack: { id: laterPack.id, version: laterPack.version } };
  const { held, barriers } = await open(moved, '');
  await expect.element(page.getByText('2 answers were given to other levels')).toBeVisible();
  await link('Next: Subject of R03.L1').click();
  await expect.element(page.getByText('The levels of this question have changed').first()).toBeVisible();
  expect([waits('R03.L1'), waits('R04.I1.police'), waits('R01.L1')].map(Boolean)).toEqual([true, true, false]);
  expect(await barriers()).toEqual([]);
  await button('The answer still holds').first().click();
  await expect.poll(() => waits('R03.L1')).toBeNull();
  const before = answered.answers['R03.L1' as QuestionId];
  const after = held().answers['R03.L1' as QuestionId];
  expect({ ...after, changedAt: before?.changedAt, questionRevision: '1.0' }).toEqual(before);
});

test('the newer version is offered once, and not again after "stay"', async () => {
  await open(answered, '');
  await expect.element(link('See what would change')).toBeVisible();
  await button('Stay for now').click();
  expect(link('See what would change').elements()).toEqual([]);
  await expect.element(link('Questionnaire: version 1.0.0')).toBeVisible();
});

test.each([
  ['9.0.0', 'A newer version of Lacuna opens it.'],
  ['0.3.0', 'It was never published, or belongs to another program.'],
])('version %s is not here: a sentence, and the assessment as a file', async (version, words) => {
  const { barriers } = await open({ ...answered, pack: { id: earlierPack.id, version } });
  await expect.element(page.getByText(words)).toBeVisible();
  await expect.element(page.getByText('Every answer is stored here as before.')).toBeVisible();
  await expect.element(button('Save as a file')).toBeVisible();
  expect(await barriers()).toEqual([]);
});
