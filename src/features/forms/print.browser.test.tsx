import '../../ui/styles.css';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { buildAssessment } from '../../../tests/support/build-assessment';
import { buildPack } from '../../../tests/support/build-pack';
import { buildServices } from '../../../tests/support/build-services';
import { createSession } from '../../session/session';
import { SessionContext } from '../../session/use-session';
import { ServicesContext } from '../services';
import { FormsScreen } from './FormsScreen';

const pack = buildPack(['R01.L1', 'R02.L1'].map((id) => ({ id })));
const make = page.getByRole('button', { name: 'Make the paper' });
const radio = (name: string) => page.getByRole('radio', { name });
const made = () => page.getByText('The paper is made and saved by your browser', { exact: false });
const isMaking = () => page.getByText('The paper is being made.');
let saved: string[] = [];

/** Names of files on their way to the browser's folder, where a test leaves nothing. */
function catchFile(event: MouseEvent) {
  if (!(event.target instanceof HTMLAnchorElement) || event.target.download === '') return;
  event.preventDefault();
  saved.push(event.target.download);
}

beforeEach(async () => {
  saved = [];
  document.addEventListener('click', catchFile);
  const services = buildServices(pack);
  const session = createSession(services);
  await session.adopt(buildAssessment(pack, {}));
  await render(
    <ServicesContext value={services}>
      <SessionContext value={session}>
        <main>
          <FormsScreen />
        </main>
      </SessionContext>
    </ServicesContext>,
  );
});

afterEach(() => document.removeEventListener('click', catchFile));

test('another choice takes away what was said of the paper before', async () => {
  await radio('Tally sheet').click();
  await make.click();
  await expect.element(made(), { timeout: 60_000 }).toBeVisible();
  await radio('Word document').click();
  await expect.element(made()).not.toBeInTheDocument();
  await radio('PDF to print').click();
  await expect.element(made()).not.toBeInTheDocument();
}, 90_000);

test('another choice stops the paper under way, so that only what is chosen is saved', async () => {
  await make.click();
  await expect.element(isMaking()).toBeVisible();
  await radio('Vote slips, ten to a sheet').click();
  await expect.element(isMaking()).not.toBeInTheDocument();
  await radio('Form with all questions').click();
  await expect.element(isMaking()).not.toBeInTheDocument();
  await radio('Vote slips, ten to a sheet').click();
  await make.click();
  await expect.element(made(), { timeout: 60_000 }).toBeVisible();
  expect(saved).toEqual(['lacuna-slips.pdf']);
}, 90_000);

test('the focus stays where the paper is made, and comes back there from the button that stops it', async () => {
  await make.click();
  await expect.element(isMaking()).toBeVisible();
  await expect.element(make).toHaveFocus();
  await expect.element(make).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect.element(isMaking()).not.toBeInTheDocument();
  await expect.element(make).toHaveFocus();
  expect(saved).toEqual([]);
});

test('each paper has a file name of its own', async () => {
  const makeIt = async () => {
    await make.click();
    await expect.element(made(), { timeout: 60_000 }).toBeVisible();
  };
  await makeIt();
  await radio('PDF to fill in on screen').click();
  await makeIt();
  await radio('Letter').click();
  await makeIt();
  const name = `lacuna-form-quick-${pack.version}`;
  expect(saved).toEqual([`${name}.pdf`, `${name}-fillable.pdf`, `${name}-fillable-letter.pdf`]);
}, 120_000);
