import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { buildAssessment, type AnswerSketch } from '../../../tests/support/build-assessment';
import { buildPack } from '../../../tests/support/build-pack';
import { buildServices } from '../../../tests/support/build-services';
import type { CriticalMinimum } from '../../domain/pack';
import { createSession } from '../../session/session';
import { SessionContext } from '../../session/use-session';
import { ServicesContext } from '../services';
import { ResultsScreen } from './ResultsScreen';

const minimum = (id: string) => ({ id, level: 3 }) as CriticalMinimum;
const ids = ['R01.L1', 'R02.L1', 'R03.I1', 'R04.I1', 'R05.I1', 'R06.I1'] as const;
const [breachedId, metId, ...openIds] = ids;
const pack = buildPack([
  { id: breachedId, criticalMinimum: minimum('K1') },
  { id: metId, criticalMinimum: minimum('K2') },
  ...openIds.map((id) => ({ id })),
]);
const level = (value: 0 | 3): AnswerSketch => ({ response: { kind: 'level', level: value }, grade: 'A' });

/** The rows of the summary by their order: breached, first gaps, unknown. */
async function summaryOf(answers: Readonly<Record<string, AnswerSketch>>) {
  const services = buildServices(pack);
  const session = createSession(services);
  await session.adopt(buildAssessment(pack, answers));
  await render(
    <ServicesContext value={services}>
      <SessionContext value={session}>
        <ResultsScreen part={null} />
      </SessionContext>
    </ServicesContext>,
  );
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  const sections = [...document.querySelectorAll('section')];
  const rows = [...(sections[0]?.querySelectorAll('dl > div') ?? [])];
  return rows.map((row) => ({
    term: row.querySelector('dt')?.textContent,
    named: [...row.querySelectorAll('dd :is(li, p)')].map((item) => item.textContent),
  }));
}

test('the summary comes first: what is breached, what to close first, what nobody knew', async () => {
  expect(await summaryOf({ [breachedId]: level(0), [metId]: level(3) })).toEqual([
    { term: 'Breached (1 of 2 critical minimums)', named: ['Subject of R01.L1'] },
    { term: 'What to do first', named: ['Subject of R01.L1'] },
    {
      term: 'Nobody could establish (4)',
      named: ['Subject of R03.I1', 'Subject of R04.I1', 'Subject of R05.I1', '1 other point'],
    },
  ]);
});

test('an unverified minimum that nobody could establish is named once', async () => {
  const known = Object.fromEntries(openIds.map((id) => [id, level(3)]));
  expect(await summaryOf({ [metId]: level(3), ...known })).toEqual([
    { term: 'Breached (0 of 2 critical minimums)', named: ['No critical minimum is certainly breached.'] },
    { term: 'Unverified (1)', named: ['Subject of R01.L1'] },
    { term: 'What to do first', named: ['No answer shows a gap that is certain.'] },
  ]);
});

test('beside an unverified minimum the others that nobody could establish are counted apart', async () => {
  const [some, ...rest] = openIds;
  const others = Object.fromEntries(rest.map((id) => [id, level(3)]));
  const last = (await summaryOf({ [metId]: level(3), ...others })).at(-1);
  expect(last).toEqual({ term: 'Other points nobody could establish (1)', named: [`Subject of ${some}`] });
});

test('where there is nothing to name, the summary says so in a sentence', async () => {
  const summary = await summaryOf(Object.fromEntries(ids.map((id) => [id, level(3)])));
  expect(summary.map(({ named }) => named)).toEqual([
    ['No critical minimum is certainly breached.'],
    ['No answer shows a gap that is certain.'],
    ['Every question has an established answer.'],
  ]);
});
