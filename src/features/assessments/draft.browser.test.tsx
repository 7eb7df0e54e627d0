import '../../ui/styles.css';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { buildAssessment } from '../../../tests/support/build-assessment';
import { buildPack } from '../../../tests/support/build-pack';
import { buildServices } from '../../../tests/support/build-services';
import { createSession } from '../../session/session';
import { SessionContext } from '../../session/use-session';
import { readFormDraft, writeFormDraft } from '../../storage/form-drafts';
import { type Services, ServicesContext } from '../services';
import { DetailsScreen } from './DetailsScreen';
import { NewAssessmentScreen } from './NewAssessmentScreen';

const pack = buildPack([{ id: 'R01.L1' }, { id: 'R02.I1', scope: 'full' }]);
const draft: Services['draft'] = {
  read: readFormDraft,
  write: (form, words) => void writeFormDraft(form, words),
};
const scope = (value: string) =>
  page.elementLocator(document.querySelector(`input[name="scope"][value="${value}"]`) ?? document.body);

/** The form in a page that knows nothing of earlier ones, as after a reload. */
async function open(changes: Partial<Services> = {}) {
  const services = buildServices(pack, { draft, ...changes });
  const screen = await render(
    <ServicesContext value={services}>
      <main>
        <NewAssessmentScreen />
      </main>
    </ServicesContext>,
  );
  return { services, screen };
}

async function write() {
  await scope('full').click();
  await page.getByLabelText('Country').selectOptions('KE');
  await page.getByLabelText('Chamber or committee').fill('Committee on Justice');
  await page.getByLabelText('Title').fill('Full review');
  await page.getByLabelText('First day').fill('2025-02-03');
}

test('what was written in the form outlives a reload, until the assessment is made', async () => {
  sessionStorage.clear();
  const first = await open();
  await write();
  await first.screen.unmount();

  const second = await open();
  await expect.element(scope('full')).toBeChecked();
  await expect.element(page.getByLabelText('Country')).toHaveValue('KE');
  await expect.element(page.getByLabelText('Chamber or committee')).toHaveValue('Committee on Justice');
  await expect.element(page.getByLabelText('Title')).toHaveValue('Full review');
  await expect.element(page.getByLabelText('First day')).toHaveValue('2025-02-03');
  await page.getByRole('button', { name: 'Create the assessment' }).click();
  await expect
    .poll(async () => {
      const list = await second.services.repository.list();
      return list.ok ? list.value.map(({ title, period }) => [title, period.from]) : [];
    })
    .toEqual([['Full review', '2025-02-03']]);
  await second.screen.unmount();

  await open();
  await expect.element(scope('quick')).toBeChecked();
  await expect.element(page.getByLabelText('Title')).toHaveValue('');
});

test.each(['noise', '{"title":7}', '{"title":"x","scope":"all"}'])(
  '%s in its place is as if nothing was written',
  async (stored) => {
    sessionStorage.setItem('lacuna-new-assessment', stored);
    await open();
    await expect.element(page.getByLabelText('Title')).toHaveValue('');
    await write();
    expect(readFormDraft('new')?.title).toBe('Full review');
    sessionStorage.clear();
  },
);

test('what was changed in the details outlives a reload, until it is saved', async () => {
  sessionStorage.clear();
  const before = buildAssessment(pack, {}, { title: 'Review of spring' });
  /** Details in a page that knows nothing of earlier ones, as after a reload. */
  const openDetails = async () => {
    const services = buildServices(pack, { draft });
    const session = createSession(services);
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
    return { session, screen };
  };
  const first = await openDetails();
  await page.getByLabelText('Title').fill('Review of sum');
  await first.screen.unmount();

  const second = await openDetails();
  await expect.element(page.getByLabelText('Title')).toHaveValue('Review of sum');
  await expect.element(page.getByLabelText('Chamber or committee')).toHaveValue(before.body);
  await page.getByLabelText('Title').fill('Review of summer');
  await page.getByRole('button', { name: 'Keep the changes' }).click();
  await expect
    .poll(() => second.session.store.getState())
    .toMatchObject({ assessment: { title: 'Review of summer', period: before.period } });
  expect(readFormDraft(before.id)).toBeNull();
});
