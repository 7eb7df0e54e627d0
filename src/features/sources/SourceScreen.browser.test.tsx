import '../../ui/styles.css';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { buildAssessment } from '../../../tests/support/build-assessment';
import { buildPack } from '../../../tests/support/build-pack';
import { buildServices } from '../../../tests/support/build-services';
import { assert } from '../../base/assert';
import type { Assessment } from '../../domain/assessment';
import type { Paragraph, ParagraphId, Source } from '../../domain/source';
import { createSession } from '../../session/session';
import { SessionContext } from '../../session/use-session';
import { ServicesContext } from '../services';
import { SourceScreen } from './SourceScreen';

const base = buildPack([{ id: 'R01.L1' }, { id: 'R02.L1' }]);
const [asked, elsewhere] = base.sources[0]?.paragraphs ?? [];
assert(asked && elsewhere, 'the pack has two paragraphs');
const spent: Paragraph = {
  ...elsewhere,
  id: 'IPU23/99' as ParagraphId,
  label: '99',
  unasked: { kind: 'spent', because: 'The meeting was held in 2019.' },
  reservations: ['Reservation by one delegation.'],
};
const [read] = base.sources;
assert(read, 'the pack has a source');
const source: Source = { ...read, paragraphs: [asked, spent] };
const pack = {
  ...base,
  sources: [source],
  themes: base.themes.map((theme) => ({
    ...theme,
    questions: theme.questions.map((question) =>
      question.id === 'R02.L1' ? { ...question, alsoAnswers: [asked.id] } : question,
    ),
  })),
};

async function open(assessment: Assessment | null, paragraph: string | null = null) {
  const services = buildServices(pack);
  const session = createSession(services);
  if (assessment) await session.adopt(assessment);
  return render(
    <ServicesContext value={services}>
      <SessionContext value={session}>
        <main>
          <SourceScreen source={source} paragraph={paragraph as ParagraphId | null} />
        </main>
      </SessionContext>
    </ServicesContext>,
  );
}

test('a paragraph shows the questions drawn from it and those at home elsewhere, with the way to their words', async () => {
  const screen = await open(null);
  await expect.element(page.getByText('Question R01.L1?')).toBeVisible();
  await expect.element(page.getByText('Question R02.L1?')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'IPU23/2' })).toHaveAttribute('href', '#/sources/IPU23/2');
  expect((await axe.run(screen.container)).violations.map(({ id }) => id)).toEqual([]);
});

test('a paragraph without a question says why, and a reservation stands beside it', async () => {
  await open(null);
  await expect.element(page.getByText('Its event is over. The meeting was held in 2019.')).toBeVisible();
  await expect.element(page.getByText('Reservation by one delegation.')).toBeVisible();
});

test('with an open assessment each question is one step away', async () => {
  const screen = await open(buildAssessment(pack));
  await expect
    .element(page.getByRole('link', { name: 'Open R02.L1 in “A test”' }))
    .toHaveAttribute('href', '#/a/assessment-1/t/T1/R02.L1');
  expect((await axe.run(screen.container)).violations.map(({ id }) => id)).toEqual([]);
});

test('an address that names a paragraph gives it the focus', async () => {
  await open(null, 'IPU23/99');
  expect(document.activeElement?.id).toBe('IPU23/99');
});
