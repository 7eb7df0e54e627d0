import '../../../ui/styles.css';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { buildAssessment } from '../../../../tests/support/build-assessment';
import { buildPack, questionId } from '../../../../tests/support/build-pack';
import { buildServices } from '../../../../tests/support/build-services';
import type { AssessmentId } from '../../../domain/assessment';
import { assessmentFromTrainingCase, type TrainingCase } from '../../../domain/training-case';
import { createSession } from '../../../session/session';
import { SessionContext } from '../../../session/use-session';
import { ServicesContext } from '../../services';
import { CalibrationScreen } from './CalibrationScreen';

const pack = buildPack([{ id: 'R01.L1' }, { id: 'R03.L2', theme: 'T2' }]);
const training: TrainingCase = {
  country: 'Republic of Tarvenia',
  body: 'Committee',
  title: 'Training case',
  period: { from: '2026-01-01', to: '2026-06-30' },
  introduction: 'It does not exist.',
  cards: ['R01.L1', 'R03.L2'].map((id) => ({
    question: questionId(id),
    story: `The story of ${id}.`,
    response: { kind: 'level', level: 1 },
    elements: [],
    citations: [],
    effort: null,
    note: '',
    trap: 'A press release sounds like law.',
    modelAnswer: `Why ${id} is at level 1.`,
  })),
};
const made = { id: 'training' as AssessmentId, at: '2026-07-01T09:00:00.000Z' };
const ofTraining = assessmentFromTrainingCase(training, pack, made);

async function open(assessment = ofTraining) {
  const services = buildServices(pack, {
    loadTrainingCase: async () => ({ ok: true, value: { training, pack } }),
  });
  const session = createSession(services);
  await session.adopt(assessment);
  const screen = await render(
    <ServicesContext value={services}>
      <SessionContext value={session}>
        <main>
          <CalibrationScreen />
        </main>
      </SessionContext>
    </ServicesContext>,
  );
  const current = () => {
    const state = session.store.getState();
    if (state.phase !== 'open') throw new Error('The assessment is open.');
    return state.assessment;
  };
  const barriers = async () => (await axe.run(screen.container)).violations.map(({ id }) => id);
  return { current, barriers };
}

test('a room votes, then sees the model answer and what its votes say of the anchor; no answer changes', async () => {
  const { current, barriers } = await open();
  const card = page.getByRole('region', { name: 'R01.L1' });
  await expect.element(card.getByText('The story of R01.L1.')).toBeVisible();
  expect(document.body.textContent).not.toContain('Why R01.L1');
  await expect.element(card.getByRole('button', { name: 'Compare' })).toBeDisabled();

  await card.getByRole('textbox', { name: 'Votes on this card' }).fill('1 1 1 1 1 1 1 3 3 dk');
  await userEvent.keyboard('{Enter}');
  expect(current().workshop.ballots[questionId('R01.L1')]?.first).toEqual({ levels: [0, 7, 0, 2, 0], dontKnows: 1 });
  expect(document.body.textContent).not.toContain('Why R01.L1');
  await card.getByRole('button', { name: 'Compare' }).click();
  await expect.element(card.getByText('Why R01.L1 is at level 1.')).toBeVisible();
  await expect.element(card.getByText('7 of 10 votes say what the model answer says.')).toBeVisible();
  await expect.element(card.getByText('Level 3: chosen most often instead')).toBeVisible();
  await expect.element(card.getByText('Evidence D, a belief')).toBeVisible();
  expect(document.body.textContent).not.toContain('Why R03.L2');
  await expect.element(page.getByRole('table').getByText('The anchor can stay as it is.')).toBeVisible();
  expect(current().answers).toEqual(ofTraining.answers);
  expect(await barriers()).toEqual([]);
});

test('what is no vote is told and not counted; votes can be taken back', async () => {
  const { current } = await open();
  const card = page.getByRole('region', { name: 'R03.L2' });
  await card.getByRole('textbox', { name: 'Votes on this card' }).fill('1 5');
  await expect.element(card.getByRole('button', { name: 'Count these votes' })).toBeDisabled();
  await card.getByRole('textbox', { name: 'Votes on this card' }).fill('1 2');
  await card.getByRole('button', { name: 'Count these votes' }).click();
  await card.getByRole('button', { name: 'Take these votes back' }).click();
  expect(current().workshop.ballots).toEqual({});
});

test('in a real assessment there is no card and no vote', async () => {
  await open(buildAssessment(pack));
  await expect.element(page.getByText('Calibration on Tarvenia is for the training case only.')).toBeVisible();
  expect(page.getByRole('textbox').elements()).toEqual([]);
});
