import { expect, test } from 'vitest';
import { buildAssessment, level } from '../../tests/support/build-assessment';
import { buildPack } from '../../tests/support/build-pack';
import { createKeepingStore } from '../../tests/support/build-services';
import type { Assessment } from '../domain/assessment';
import { type KeepingNotes, noKeepingNotes } from '../domain/ports';
import { createSession } from '../session/session';
import { createMemoryRepository } from '../storage/memory-repository';
import { askToKeepInTime } from './ask-to-keep';

const ids = ['R01.L1', 'R01.L2', 'R01.L3', 'R02.L1', 'R02.L2'];
const pack = buildPack(ids.map((id) => ({ id })));

function withAnswers(count: number, purpose: Assessment['purpose'] = 'real'): Assessment {
  const answers = Object.fromEntries(ids.slice(0, count).map((id) => [id, { response: level(2) }]));
  return { ...buildAssessment(pack, answers), purpose };
}

async function askedFor(
  assessment: Assessment,
  {
    isAtList = false,
    isLasting = true,
    notes = {},
  }: { isAtList?: boolean; isLasting?: boolean; notes?: Partial<KeepingNotes> } = {},
) {
  const keeping = createKeepingStore({ ...noKeepingNotes, ...notes });
  const clock = { now: () => assessment.changedAt };
  const session = createSession({
    repository: createMemoryRepository(),
    clock,
    ids: { next: () => 'id' },
    isLasting,
  });
  const view = new EventTarget();
  askToKeepInTime({ session, keeping, isAtList: () => isAtList, view: view });
  expect(keeping.current().askedAt).toBe(notes.askedAt ?? null);
  await session.adopt(assessment);
  view.dispatchEvent(new Event('hashchange'));
  await Promise.resolve();
  return keeping.current();
}

test.each([
  ['four answers, inside', withAnswers(4), {}, null],
  ['five answers, inside', withAnswers(5), {}, 'promised'],
  ['one answer, at the list', withAnswers(1), { isAtList: true }, 'promised'],
  ['no answer, at the list', withAnswers(0), { isAtList: true }, null],
  ['training', withAnswers(5, 'training'), { isAtList: true }, null],
  ['what does not last', withAnswers(5), { isLasting: false }, null],
])('the browser is asked in time: %s', async (_name, assessment, options, answer) => {
  expect((await askedFor(assessment, options)).answer).toBe(answer);
});

test('it is asked once only', async () => {
  const askedAt = '2026-01-01T00:00:00.000Z';
  expect((await askedFor(withAnswers(5), { notes: { askedAt, answer: 'refused' } })).answer).toBe('refused');
});

test('that something is stored is noted, but not where it does not last', async () => {
  expect((await askedFor(withAnswers(0))).hasStored).toBe(true);
  expect((await askedFor(withAnswers(0), { isLasting: false })).hasStored).toBe(false);
});
