import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildAssessment } from '../../tests/support/build-assessment';
import { buildPack, buildQuestion } from '../../tests/support/build-pack';
import { createScriptedRepository } from '../../tests/support/scripted-repository';
import { setNote } from '../domain/commands';
import type { Unstored } from '../domain/ports';
import { success } from '../base/result';
import { attachPageLifecycle } from './page-lifecycle';
import { createSession, type Session } from './session';

const question = buildQuestion({ id: 'R01.L1' });
const sample = buildAssessment(buildPack([question]));

/** As much of a document as the lifecycle listens to. */
class Page extends EventTarget {
  visibilityState = 'visible';
  readonly defaultView = new EventTarget();
}

let page: Page;
let session: Session;
let repository: ReturnType<typeof createScriptedRepository>;
let detach: () => void;
let kept: Unstored | null;

beforeEach(async () => {
  page = new Page();
  repository = createScriptedRepository();
  repository.writeElsewhere(sample);
  session = createSession({ repository, clock: { now: () => sample.changedAt }, ids: { next: () => 'id' } });
  await session.open(sample.id);
  kept = null;
  detach = attachPageLifecycle(session, page as unknown as Document, {
    keep: (unstored) => {
      kept = unstored;
      return success(undefined);
    },
    drop: () => {
      kept = null;
    },
    found: async () => [],
    prepare: () => undefined,
  });
  session.apply(setNote(question, 'typed'));
});

afterEach(() => session.discard());

const leaves = (): boolean => page.defaultView.dispatchEvent(new Event('beforeunload', { cancelable: true }));

test('hiding the page stores at once, showing it does not', () => {
  page.dispatchEvent(new Event('visibilitychange'));
  expect(repository.waiting()).toBe(0);
  page.visibilityState = 'hidden';
  page.dispatchEvent(new Event('visibilitychange'));
  expect(repository.waiting()).toBe(1);
});

test('leaving the page stores at once', () => {
  page.defaultView.dispatchEvent(new Event('pagehide'));
  expect(repository.waiting()).toBe(1);
});

test('what a page that is left may not store in time is kept aside until it is stored', async () => {
  page.defaultView.dispatchEvent(new Event('pagehide'));
  expect(kept).toMatchObject({ entries: [{}], assessment: { answers: { 'R01.L1': { note: 'typed' } } } });
  session.apply(setNote(question, 'typed more'));
  page.defaultView.dispatchEvent(new Event('pagehide'));
  expect(kept).toMatchObject({
    entries: [{}, {}],
    assessment: { answers: { 'R01.L1': { note: 'typed more' } } },
  });
  const last = session.flush();
  repository.letThrough();
  await last;
  await session.flush();
  expect(kept).toBe(null);
});

test('leaving is questioned only while something could not be stored', async () => {
  const first = session.flush();
  expect(leaves()).toBe(true);
  repository.finish({ kind: 'quota-exceeded' });
  await first;
  expect(leaves()).toBe(false);
  const second = session.flush();
  repository.finish();
  await second;
  expect(leaves()).toBe(true);
});

test('detached, it stores nothing', () => {
  detach();
  page.visibilityState = 'hidden';
  page.dispatchEvent(new Event('visibilitychange'));
  page.defaultView.dispatchEvent(new Event('pagehide'));
  expect(repository.waiting()).toBe(0);
});
