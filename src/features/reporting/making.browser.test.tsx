import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { buildAssessment, level } from '../../../tests/support/build-assessment';
import { buildPack } from '../../../tests/support/build-pack';
import { buildServices } from '../../../tests/support/build-services';
import type { AssessmentId } from '../../domain/assessment';
import { createSession } from '../../session/session';
import { SessionContext } from '../../session/use-session';
import { ServicesContext } from '../services';
import { ReportScreen } from './ReportScreen';

// Generous: the first report of a cold machine also bundles the worker.
vi.setConfig({ testTimeout: 90_000 });

const pack = buildPack([{ id: 'R01.L1' }, { id: 'R02.L3' }]);
const assessment = buildAssessment(pack, { 'R01.L1': { response: level(2) } }, { scope: 'full' });

async function open() {
  const services = buildServices(pack);
  const before = {
    ...assessment,
    id: 'before' as AssessmentId,
    title: 'The first look',
    period: { from: '', to: '2020-01-01' },
  };
  await services.repository.save(before, null);
  const session = createSession(services);
  await session.adopt(assessment);
  const screen = await render(
    <ServicesContext value={services}>
      <SessionContext value={session}>
        <main>
          <ReportScreen />
        </main>
      </SessionContext>
    </ServicesContext>,
  );
  return { session, barriers: async () => (await axe.run(screen.container)).violations.map(({ id }) => id) };
}

const make = () => page.getByRole('button', { name: 'Make the report' }).click();
const saved = (ending: string) =>
  page.getByRole('link', { name: 'Save the file' }).elements()[0]?.getAttribute('download')?.endsWith(ending);

test('a report is made, its pages can be looked at and turned, and a change of edition takes it away', async () => {
  const { barriers } = await open();
  await page.getByRole('combobox', { name: 'Compare with an earlier assessment' }).selectOptions('before');
  await page.getByText('Put the answers inside the PDF too').click();
  await make();
  await expect.element(page.getByText(/^Ready: \d+ pages/), { timeout: 60_000 }).toBeVisible();
  expect(saved('.pdf')).toBe(true);
  await expect.element(page.getByRole('img', { name: 'Picture of page 1 of' })).toBeVisible();
  await page.getByRole('button', { name: 'Next page' }).click();
  await expect.element(page.getByRole('heading', { name: /^Page 2 of/ })).toBeVisible();
  expect(await barriers()).toEqual([]);
  await page.getByRole('radio', { name: 'Public' }).click();
  await expect.element(page.getByText(/^Ready/)).not.toBeInTheDocument();
  await page.getByRole('radio', { name: 'Spreadsheet' }).click();
  await make();
  await expect.element(page.getByText(/^Ready: \d+ KB/), { timeout: 60_000 }).toBeVisible();
  expect(saved('.xlsx')).toBe(true);
  expect(page.getByRole('img', { name: 'Picture of page' }).elements()).toHaveLength(0);
});

test('the closing words are kept with the assessment, and labelled where they stand', async () => {
  const { session } = await open();
  await page.getByLabelText('First remedy').fill('Amend the act.');
  await page.getByRole('combobox', { name: 'Who may read the closing words' }).selectOptions('clear');
  const state = session.store.getState();
  expect(state.phase === 'open' && state.assessment).toMatchObject({
    closing: { remedy: 'Amend the act.' },
    labels: { closing: 'clear' },
  });
});
