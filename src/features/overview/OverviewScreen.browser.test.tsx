import '../../ui/styles.css';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { buildAssessment, level } from '../../../tests/support/build-assessment';
import { buildPack } from '../../../tests/support/build-pack';
import { buildServices } from '../../../tests/support/build-services';
import type { Assessment } from '../../domain/assessment';
import { createSession } from '../../session/session';
import { SessionContext } from '../../session/use-session';
import { ServicesContext } from '../services';
import { OverviewScreen } from './OverviewScreen';

const pack = buildPack([{ id: 'R09.I1' }, { id: 'R10.I1', theme: 'T2' }, { id: 'R01.P1', theme: 'X', scope: 'full' }]);
const unfit = { 'R09.I1': { response: level(3) }, 'R10.I1': { response: level(1) } };

async function open(assessment: Assessment, questions = pack) {
  const services = buildServices(questions);
  const session = createSession(services);
  await session.adopt(assessment);
  return render(
    <ServicesContext value={services}>
      <SessionContext value={session}>
        <main>
          <OverviewScreen />
        </main>
      </SessionContext>
    </ServicesContext>,
  );
}

test('answers worth a second look are listed with links to each of them', async () => {
  const screen = await open(buildAssessment(pack, unfit));
  await expect.element(page.getByRole('region', { name: 'Worth a second look' })).toBeVisible();
  const links = page.getByRole('region', { name: 'Worth a second look' }).getByRole('link').elements();
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '#/a/assessment-1/t/T1/R09.I1',
    '#/a/assessment-1/t/T2/R10.I1',
  ]);
  expect((await axe.run(screen.container)).violations.map(({ id }) => id)).toEqual([]);
});

test('what several answers share is asked once', async () => {
  const parliament = buildPack([{ id: 'R02.P1' }, { id: 'R03.P1' }, { id: 'R05.P1' }]);
  const sketches = { 'R02.P1': level(3), 'R03.P1': level(4), 'R05.P1': level(1) };
  const answers = Object.fromEntries(Object.entries(sketches).map(([id, response]) => [id, { response }]));
  await open(buildAssessment(parliament, answers), parliament);
  const region = page.getByRole('region', { name: 'Worth a second look' });
  await expect.element(region.getByText('Who does the work?')).toBeVisible();
  expect(region.getByRole('listitem').elements()).toHaveLength(1);
  expect(region.getByRole('link').elements()).toHaveLength(3);
});

test('where all answers fit there is no such list', async () => {
  await open(buildAssessment(pack));
  expect(page.getByText('Worth a second look').elements()).toEqual([]);
});

test('what it is for and how much is asked follow the scope', async () => {
  await open(buildAssessment(pack));
  await expect.element(page.getByRole('heading', { name: 'What the quick scan is for' })).toBeVisible();
  await expect.element(page.getByText('Quick scan: 2 questions.')).toBeVisible();
});

test('the full assessment names itself and lists the outward strip', async () => {
  await open(buildAssessment(pack, {}, { scope: 'full' }));
  await expect.element(page.getByRole('heading', { name: 'What the full assessment is for' })).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Theme X' })).toBeVisible();
});
