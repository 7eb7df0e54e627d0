import '../../ui/styles.css';
import { afterEach, expect, test, vi } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { buildAssessment, level } from '../../../tests/support/build-assessment';
import { buildPack } from '../../../tests/support/build-pack';
import { openReporting } from '../../../tests/support/open-reporting';
import type { AssessmentId } from '../../domain/assessment';
import { success } from '../../base/result';
import { blankTemplate } from '../../domain/report-template';
import type { Services } from '../services';

// Generous: the first report of a cold machine also bundles the worker.
vi.setConfig({ testTimeout: 90_000 });

afterEach(() => page.viewport(1280, 800));

const pack = buildPack([{ id: 'R01.L1' }, { id: 'R02.L3' }]);
const assessment = buildAssessment(pack, { 'R01.L1': { response: level(2) } }, { scope: 'full' });

const earlier = {
  ...assessment,
  id: 'before' as AssessmentId,
  title: 'The first look',
  period: { from: '', to: '2020-01-01' },
};
const open = (changes: Partial<Services> = {}) => openReporting({ pack, assessment, earlier, changes });

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

const makeButton = page.getByRole('button', { name: 'Make the report' });
const pressEnterOn = async (control: Locator) => {
  control.element().focus();
  await userEvent.keyboard('{Enter}');
};

test('who makes a report by keyboard keeps the focus, and finds it on the finished file', async () => {
  await open();
  await pressEnterOn(makeButton);
  await expect.element(makeButton).toHaveAttribute('aria-disabled', 'true');
  await expect.element(makeButton).toHaveFocus();
  await expect.element(page.getByRole('link', { name: 'Save the file' }), { timeout: 60_000 }).toHaveFocus();
  await page.getByRole('button', { name: 'Next page' }).click();
  await expect.element(page.getByRole('heading', { name: /^Page 2 of/ })).toBeVisible();
  await pressEnterOn(page.getByRole('button', { name: 'Previous page' }));
  await expect.element(page.getByRole('heading', { name: /^Page 1 of/ })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Previous page' })).toHaveAttribute('aria-disabled', 'true');
  await expect.element(page.getByRole('button', { name: 'Previous page' })).toHaveFocus();
  await page.getByRole('radio', { name: 'Spreadsheet' }).click();
  await pressEnterOn(makeButton);
  page.getByLabelText('First remedy').element().focus();
  await expect.element(page.getByRole('link', { name: 'Save the file' }), { timeout: 60_000 }).toBeVisible();
  await expect.element(page.getByLabelText('First remedy')).toHaveFocus();
});

test('a report that is stopped says so and leaves the focus where it can be made again', async () => {
  await open({ loadTemplates: () => new Promise(() => undefined) });
  await pressEnterOn(makeButton);
  await expect.element(page.getByText('The report is being made.', { exact: false })).toBeVisible();
  await pressEnterOn(page.getByRole('button', { name: 'Stop' }));
  await expect.element(page.getByRole('status').getByText('You stopped the report.', { exact: false })).toBeVisible();
  await expect.element(makeButton).toHaveFocus();
  await expect.element(makeButton).toHaveAttribute('aria-disabled', 'false');
});

test('an edition chosen and taken back while a report is made leaves no making behind', async () => {
  await open();
  await make();
  await page.getByRole('radio', { name: 'Public' }).click();
  await page.getByRole('radio', { name: 'Internal' }).click();
  await expect
    .element(page.getByRole('button', { name: 'Make the report' }))
    .not.toHaveAttribute('aria-disabled', 'true');
  await expect.element(page.getByText(/^The report is |^Ready/)).not.toBeInTheDocument();
});

const article = page.getByRole('article');
const jumpTo = (section: string) =>
  article.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: section }).click();

test('the report can be read without a file, at any width, in the edition chosen', async () => {
  await page.viewport(1280, 800);
  const { barriers } = await open();
  const address = location.href;
  await page.getByRole('button', { name: 'Read it on this screen' }).click();
  await expect.element(article.getByText('Internal edition').first(), { timeout: 60_000 }).toBeVisible();
  expect(document.activeElement?.textContent).toBe('Gap report');
  await jumpTo('How this was computed');
  await vi.waitFor(() => expect(document.activeElement?.textContent).toMatch(/How this was computed, and its limits$/));
  expect(location.href).toBe(address);
  await vi.waitFor(() => expect(article.element().parentElement?.getAttribute('aria-busy')).toBe('false'));
  expect(await barriers()).toEqual([]);
  await page.viewport(360, 800);
  expect(await barriers()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  await page.getByRole('radio', { name: 'Public' }).click();
  await expect.element(article.getByText('Public edition').first()).toBeVisible();
  await page.getByRole('combobox', { name: 'Compare with an earlier assessment' }).selectOptions('before');
  await expect.element(article.getByRole('link', { name: 'Since last time' })).toBeVisible();
  await page.getByRole('button', { name: 'Close the report' }).click();
  await expect.element(page.getByRole('button', { name: 'Read it on this screen' })).toHaveFocus();
  await expect.element(article).not.toBeInTheDocument();
});

test('who types while the report is open to read keeps the focus, and the old text stays until the new one is ready', async () => {
  await open({ clock: { now: () => new Date().toISOString() } });
  await page.getByRole('button', { name: 'Read it on this screen' }).click();
  await expect.element(article.getByRole('heading', { name: 'Gap report' }), { timeout: 60_000 }).toHaveFocus();
  const shown = article.element();
  await page.getByLabelText('Most serious deficiency').click();
  await userEvent.keyboard('The law lacks');
  await expect.element(page.getByLabelText('Most serious deficiency')).toHaveFocus();
  await expect.element(page.getByLabelText('Most serious deficiency')).toHaveValue('The law lacks');
  await expect.element(article.getByText('The law lacks')).toBeVisible();
  await expect.element(page.getByLabelText('Most serious deficiency')).toHaveFocus();
  expect(article.element()).toBe(shown);
  await page.getByRole('radio', { name: 'Internal' }).click();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(article.getByText('Committee edition').first()).toBeVisible();
  await expect.element(page.getByRole('radio', { name: 'Committee' })).toHaveFocus();
});

test('what the report contains is told as it will be printed, with the comparison chosen', async () => {
  const template = {
    ...blankTemplate,
    foreword: 'Thanks.',
    sections: { quick: [], full: [{ id: 'priorities', isIncluded: false }] },
  };
  const read = async () => success(template);
  await open({ loadTemplates: async () => ({ read, write: async () => success(undefined) }) });
  const contents = page.getByRole('region', { name: 'What it contains' });
  await expect.element(contents.getByText('Foreword')).toBeVisible();
  await expect.element(contents.getByText('Critical minimums and flags', { exact: false })).toBeVisible();
  expect(contents.getByText('Priorities', { exact: false }).elements()).toHaveLength(0);
  expect(contents.getByText('Since last time').elements()).toHaveLength(0);
  await page.getByRole('combobox', { name: 'Compare with an earlier assessment' }).selectOptions('before');
  await expect.element(contents.getByText('Since last time')).toBeVisible();
});

test('what was chosen for the report is kept over a visit to another screen, and its name says the edition', async () => {
  const { leaveAndReturn } = await open();
  await page.getByRole('radio', { name: 'Public' }).click();
  await page.getByRole('radio', { name: 'Letter' }).click();
  await page.getByRole('combobox', { name: 'Compare with an earlier assessment' }).selectOptions('before');
  await page.getByText('Put the answers inside the PDF too').click();
  await leaveAndReturn();
  await expect.element(page.getByRole('radio', { name: 'Public' })).toBeChecked();
  await expect.element(page.getByRole('radio', { name: 'Letter' })).toBeChecked();
  await expect.element(page.getByRole('checkbox', { name: 'Put the answers inside' })).toBeChecked();
  await expect
    .element(page.getByRole('combobox', { name: 'Compare with an earlier assessment' }))
    .toHaveValue('before');
  await expect.element(page.getByText('Since last time')).toBeVisible();
  await page.getByRole('radio', { name: 'Spreadsheet' }).click();
  await leaveAndReturn();
  await expect.element(page.getByRole('radio', { name: 'Spreadsheet' })).toBeChecked();
  await page.getByRole('radio', { name: 'Internal' }).click();
  await make();
  await expect.element(page.getByText(/^Ready: \d+ KB/), { timeout: 60_000 }).toBeVisible();
  expect(saved('-internal-2026-07-01.xlsx')).toBe(true);
});

test('pages and text are two views of one report', async () => {
  await open();
  await make();
  await expect.element(page.getByRole('img', { name: 'Picture of page 1 of' }), { timeout: 60_000 }).toBeVisible();
  await page.getByRole('radio', { name: 'Text, to read on this screen' }).click();
  await expect.element(article.getByRole('heading', { name: 'Gap report' })).toBeVisible();
  await expect.element(page.getByRole('radio', { name: 'Text, to read on this screen' })).toHaveFocus();
  expect(page.getByRole('img', { name: 'Picture of page' }).elements()).toHaveLength(0);
  await page.getByRole('radio', { name: 'Pages, as they will be printed' }).click();
  await expect.element(page.getByRole('img', { name: 'Picture of page 1 of' })).toBeVisible();
  await expect.element(article).not.toBeInTheDocument();
});

test('the closing words are kept with the assessment, and labelled where they stand', async () => {
  const { held } = await open();
  await page.getByLabelText('First remedy').fill('Amend the act.');
  await page.getByRole('combobox', { name: 'Who may read the closing words' }).selectOptions('clear');
  expect(held()).toMatchObject({
    closing: { remedy: 'Amend the act.' },
    labels: { closing: 'clear' },
  });
});
