import '../../ui/styles.css';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import {
  type AnswerSketch,
  buildAssessment,
  buildCitation,
  dontKnow,
  level,
  notApplicable,
} from '../../../tests/support/build-assessment';
import { buildPack } from '../../../tests/support/build-pack';
import { buildServices } from '../../../tests/support/build-services';
import { failure } from '../../base/result';
import type { Assessment, AssessmentId } from '../../domain/assessment';
import { writeAssessmentFile } from '../../exchange/write-assessment-file';
import { createSession } from '../../session/session';
import { SessionContext } from '../../session/use-session';
import { type Services, ServicesContext } from '../services';
import { CompareScreen } from './CompareScreen';

const ids = ['R01.L1', 'R01.L2', 'R02.I1', 'R03.I1', 'R04.P1'];
const pack = buildPack(ids.map((id) => ({ id })));
const known = (value: 0 | 1 | 2 | 3 | 4): AnswerSketch => ({ response: level(value), grade: 'B' });

const before = {
  'R01.L1': known(1),
  'R01.L2': known(1),
  'R02.I1': { response: dontKnow },
  'R03.I1': known(3),
  'R04.P1': known(2),
};
const after = {
  'R01.L1': { response: level(3), grade: 'B' as const, citations: [buildCitation({ date: '2026-03-01' })] },
  'R01.L2': known(2),
  'R02.I1': known(1),
  'R03.I1': known(2),
  'R04.P1': { response: notApplicable },
};

const dated = (year: number, changes: Partial<Assessment> = {}): Partial<Assessment> => ({
  id: `of-${year}` as AssessmentId,
  title: `Review of ${year}`,
  period: { from: `${year}-01-01`, to: `${year}-06-30` },
  scope: 'full',
  ...changes,
});

const now = buildAssessment(pack, after, dated(2026));
const then = buildAssessment(pack, before, dated(2024));

async function open(stored: readonly Assessment[], current = now, changes: Partial<Services> = {}) {
  const services = buildServices(pack, changes);
  for (const assessment of stored) await services.repository.save(assessment, null);
  const session = createSession(services);
  await session.adopt(current);
  const screen = await render(
    <ServicesContext value={services}>
      <SessionContext value={session}>
        <main>
          <CompareScreen />
        </main>
      </SessionContext>
    </ServicesContext>,
  );
  return { screen, services };
}

const tick = (name: string) => page.getByRole('checkbox', { name }).click();
const section = (name: string) => page.getByRole('region', { name, exact: true });

async function choose(text: string) {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  await userEvent.upload(page.elementLocator(input ?? document.body), new File([text], 'a.lacuna.json'));
}

async function barriers(container: Element) {
  const { violations } = await axe.run(container);
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

test('what is proved better and worse comes first, in words, and axe finds no barrier', async () => {
  const { screen } = await open([then]);
  await tick('Review of 2024');
  const short = section('In short');
  await expect.element(short.getByText('Proved better (2)')).toBeVisible();
  await expect.element(short.getByText('level 1 then, level 3 now')).toBeVisible();
  await expect.element(short.getByText('Proved worse (1)')).toBeVisible();
  await expect.element(short.getByText('1 of 4 points that can be compared.')).toBeVisible();
  expect(await barriers(screen.container)).toEqual([]);
});

test('the bars are named and described, and the table below says the same', async () => {
  await open([then]);
  await tick('Review of 2024');
  const bars = page.getByRole('img', { name: 'Theme T1, Law on the books' });
  await expect
    .element(bars)
    .toHaveAccessibleDescription(
      'Theme T1, Law on the books: proved better; then 25 to 25, now 60 to 65. The change lies between +35 and +40 of 100.',
    );
  const row = page.getByRole('table', { name: 'The same facts as a table' }).getByRole('row').nth(1);
  await expect.element(row).toHaveTextContent('25 to 2560 to 65+35 to +40+25Proved better');
});

test('changed answers stand by the reason why they differ, with links to the questions', async () => {
  await open([then]);
  await tick('Review of 2024');
  const linksOf = (name: string) =>
    section(name)
      .getByRole('link')
      .elements()
      .map((link) => link.getAttribute('href'));
  await expect.element(section('Real change (1)')).toBeVisible();
  expect(linksOf('Real change (1)')).toEqual(['#/a/of-2026/t/T1/R01.L1']);
  expect(linksOf('Other information (1)')).toEqual(['#/a/of-2026/t/T1/R02.I1']);
  expect(linksOf('Other reading (2)')).toHaveLength(2);
  expect(linksOf('Other scope (1)')).toEqual(['#/a/of-2026/t/T1/R04.P1']);
  await expect.element(page.getByText('Set aside as not applicable in the newer assessment (1)')).toBeVisible();
});

test('a quick scan gives counts and levels, and no figure per theme', async () => {
  const { screen } = await open([{ ...then, scope: 'quick' }]);
  await tick('Review of 2024');
  await expect.element(section('Counts')).toBeVisible();
  expect(section('Themes').elements()).toEqual([]);
  expect(await barriers(screen.container)).toEqual([]);
});

test('another wording of most questions is not comparable as a whole', async () => {
  const answers = Object.values(then.answers).map((answer) => [
    answer.question,
    { ...answer, questionRevision: answer.question === 'R01.L1' ? '1.0' : '2.0' },
  ]);
  await open([{ ...then, answers: Object.fromEntries(answers) }]);
  await tick('Review of 2024');
  await expect.element(page.getByText('Not comparable as a whole')).toBeVisible();
  await expect.element(page.getByText('At most 20 in 100').first()).toBeVisible();
});

test('three or more give a course over time, and the one to compare with in detail can be chosen', async () => {
  const { screen } = await open([then, { ...then, ...dated(2025, {}) }]);
  await tick('Review of 2024');
  await tick('Review of 2025');
  const course = section('Course over time');
  await expect.element(course.getByRole('columnheader', { name: '30 June 2025' })).toBeVisible();
  await expect.element(section('In short').getByText('Review of 2025')).toBeVisible();
  await page.getByLabelText('Changes since').selectOptions('0');
  await expect.element(section('In short').getByText('Review of 2024')).toBeVisible();
  expect(await barriers(screen.container)).toEqual([]);
});

const elsewhere = { country: { kind: 'iso', code: 'FR' } as const };

test('every change shows on request how it was computed, from the questions to the two subtractions', async () => {
  const { screen } = await open([then]);
  await tick('Review of 2024');
  const sums = page.getByText('How was this computed?').first();
  await sums.click();
  // R01 on law: two questions, both at level 1 then, at 3 and 2 now.
  await expect.element(page.getByText('5/8 − 1/4 = 3/8').first()).toBeVisible();
  await expect.element(page.getByText('(R01, weight 3): then level 1, now level 3')).toBeVisible();
  expect(await barriers(screen.container)).toEqual([]);
});

test('other countries, later days and training are not offered', async () => {
  await open([
    buildAssessment(pack, {}, dated(2020, elsewhere)),
    then,
    buildAssessment(pack, {}, dated(2027)),
    buildAssessment(pack, {}, dated(2023, { purpose: 'training' })),
  ]);
  await expect.element(page.getByRole('checkbox').first()).toBeVisible();
  const names = page
    .getByRole('checkbox')
    .elements()
    .map((box) => box.closest('label')?.querySelector('bdi')?.textContent);
  expect(names).toEqual(['Review of 2024']);
});

test('a file is compared in memory, can be left out again, and is never stored', async () => {
  const { services } = await open([]);
  await expect.element(page.getByText('No earlier assessment of this country')).toBeVisible();
  await choose(writeAssessmentFile(then).text);
  await expect.element(section('In short').getByText('Review of 2024')).toBeVisible();
  const stored = await services.repository.list();
  expect(stored.ok && stored.value.map(({ title }) => title)).toEqual(['Review of 2026']);
  await page.getByRole('button', { name: 'Leave out: Review of 2024' }).click();
  await expect.element(section('In short')).not.toBeInTheDocument();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
});

test.each([
  ['cut off', writeAssessmentFile(then).text.slice(0, 200), 'ends too early'],
  ['training', writeAssessmentFile({ ...then, purpose: 'training' }).text, 'never compared'],
  ['of another country', writeAssessmentFile({ ...then, ...elsewhere }).text, 'another country'],
  ['of another questionnaire', writeAssessmentFile(then).text.replace('"id": "test"', '"id": "other"'), '(other)'],
])('a file that is %s is refused with a reason', async (_, text, reason) => {
  await open([]);
  await choose(text);
  await expect.element(page.getByRole('alert')).toHaveTextContent(reason);
  expect(section('In short').elements()).toEqual([]);
});

test('a device that can not be read says so, and files still can', async () => {
  const { repository } = buildServices(pack);
  const blocked = { ...repository, list: async () => failure({ kind: 'storage-blocked' } as const) };
  await open([], now, { repository: blocked });
  await expect.element(page.getByRole('alert')).toBeVisible();
  await choose(writeAssessmentFile(then).text);
  await expect.element(section('In short')).toBeVisible();
});
