import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { buildAssessment } from '../../tests/support/build-assessment';
import { buildPack, buildQuestion } from '../../tests/support/build-pack';
import { createScriptedRepository } from '../../tests/support/scripted-repository';
import { setNote } from '../domain/commands';
import { createSession } from './session';

const question = buildQuestion({ id: 'R01.L1' });
const sample = buildAssessment(buildPack([question]));
const clock = { now: () => sample.changedAt };

const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('apply' as const), note: fc.string({ maxLength: 3 }) }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('wait' as const), milliseconds: fc.integer({ min: 0, max: 5_000 }) }),
  },
  { weight: 4, arbitrary: fc.constant({ do: 'finish' } as const) },
  { weight: 2, arbitrary: fc.constant({ do: 'fail' } as const) },
  { weight: 2, arbitrary: fc.constant({ do: 'flush' } as const) },
  { weight: 1, arbitrary: fc.constant({ do: 'retry' } as const) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('elsewhere' as const), note: fc.string({ maxLength: 3 }) }) },
  { weight: 1, arbitrary: fc.constant({ do: 'keepMine' } as const) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Runs the steps; checks at every change of state that "saved" was only said of what is stored. */
async function play(steps: readonly Step[]): Promise<void> {
  const repository = createScriptedRepository();
  repository.writeElsewhere(sample);
  let count = 0;
  const session = createSession({ repository, clock, ids: { next: () => `id-${(count += 1)}` } });
  await session.open(sample.id);
  let isNews = false;
  session.store.subscribe((state) => {
    if (state.phase !== 'open' || state.saveState !== 'saved' || isNews) return;
    expect(repository.stored(sample.id)?.assessment).toEqual(state.assessment);
  });
  const actions = {
    apply: (one: Step) => 'note' in one && session.apply(setNote(question, one.note)),
    wait: (one: Step) => vi.advanceTimersByTimeAsync('milliseconds' in one ? one.milliseconds : 0),
    finish: () => repository.finish(),
    fail: () => repository.finish({ kind: 'quota-exceeded' }),
    flush: () => void session.flush(),
    retry: () => void session.retry(),
    elsewhere: (one: Step) => {
      // Until the news has come here, "saved" speaks of what this page knows.
      isNews = true;
      if ('note' in one) repository.writeElsewhere(setNote(question, one.note)(sample, sample.changedAt));
    },
    keepMine: () => void session.keepMine(),
  };
  for (const one of steps) {
    await actions[one.do](one);
    await vi.advanceTimersByTimeAsync(0);
    isNews = false;
  }
  repository.letThrough();
  await vi.advanceTimersByTimeAsync(60_000);
  await endWell(session, repository);
}

async function endWell(
  session: ReturnType<typeof createSession>,
  repository: ReturnType<typeof createScriptedRepository>,
): Promise<void> {
  const before = session.store.getState();
  if (before.phase !== 'open') throw new Error('still open');
  const state = session.store.getState();
  expect(state).toMatchObject({ phase: 'open', saveState: 'saved', isGone: false, assessment: before.assessment });
  expect(repository.stored(sample.id)?.assessment).toEqual(before.assessment);
  expect(repository.mostAtOnce()).toBeLessThanOrEqual(1);
  await session.close();
  expect(vi.getTimerCount()).toBe(0);
}

afterEach(() => void vi.useRealTimers());

test('however changes, failures, flushes and other tabs mix, saved is true and nothing is lost', async () => {
  vi.useFakeTimers();
  await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 30 }), play), { numRuns: 500 });
});
