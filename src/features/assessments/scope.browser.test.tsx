import '../../ui/styles.css';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { buildAssessment, level } from '../../../tests/support/build-assessment';
import { buildPack } from '../../../tests/support/build-pack';
import { buildServices } from '../../../tests/support/build-services';
import { createSession } from '../../session/session';
import { SessionContext } from '../../session/use-session';
import { ServicesContext } from '../services';
import { DetailsScreen } from './DetailsScreen';
import { NewAssessmentScreen } from './NewAssessmentScreen';

const pack = buildPack([{ id: 'R01.L1' }, { id: 'R02.I1', scope: 'full' }, { id: 'R03.P1', scope: 'full' }]);
const scope = (value: string) =>
  page.elementLocator(document.querySelector(`input[name="scope"][value="${value}"]`) ?? document.body);

test('a new assessment takes the scope that was chosen, the quick scan by default', async () => {
  const services = buildServices(pack);
  const screen = await render(
    <ServicesContext value={services}>
      <main>
        <NewAssessmentScreen />
      </main>
    </ServicesContext>,
  );
  await expect.element(scope('quick')).toBeChecked();
  await expect.element(page.getByText('3 questions, over weeks', { exact: false })).toBeVisible();
  expect((await axe.run(screen.container)).violations.map(({ id }) => id)).toEqual([]);
  await scope('full').click();
  await page.getByLabelText('Country').selectOptions('KE');
  await page.getByLabelText('Chamber or committee').fill('Committee on Justice');
  await page.getByLabelText('Title').fill('Full review');
  await page.getByRole('button', { name: 'Create the assessment' }).click();
  await expect
    .poll(async () => {
      const list = await services.repository.list();
      return list.ok ? list.value.map((one) => one.scope) : [];
    })
    .toEqual(['full']);
});

test('switching the scope there and back keeps every answer, and says how many wait outside', async () => {
  const services = buildServices(pack);
  const session = createSession(services);
  const sketches = { 'R01.L1': { response: level(2) }, 'R02.I1': { response: level(3) } };
  const before = buildAssessment(pack, sketches, { scope: 'full' });
  await session.adopt(before);
  const screen = await render(
    <ServicesContext value={services}>
      <SessionContext value={session}>
        <main>
          <DetailsScreen />
        </main>
      </SessionContext>
    </ServicesContext>,
  );
  const held = () => {
    const state = session.store.getState();
    return state.phase === 'open' ? state.assessment : null;
  };
  await scope('quick').click();
  expect(held()?.scope).toBe('quick');
  expect(held()?.answers).toEqual(before.answers);
  await expect.element(page.getByText('1 answer to a question outside the quick scan is kept.')).toBeVisible();
  expect((await axe.run(screen.container)).violations.map(({ id }) => id)).toEqual([]);
  await scope('full').click();
  expect(held()?.scope).toBe('full');
  expect(held()?.answers).toEqual(before.answers);
  await expect.element(page.getByText('is kept.')).not.toBeInTheDocument();
});
