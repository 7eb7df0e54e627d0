import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildAssessment } from '../../tests/support/build-assessment';
import { buildPack, buildQuestion } from '../../tests/support/build-pack';
import { createScriptedRepository } from '../../tests/support/scripted-repository';
import { setNote } from '../domain/commands';
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

beforeEach(async () => {
  page = new Page();
  repository = createScriptedRepository();
  repository.writeElsewhere(sample);
  session = createSession({ repository, clock: { now: () => sample.changedAt }, ids: { next: () => 'id' } });
  await session.open(sample.id);
  detach = attachPageLifecycle(session, page as unknown as Document);
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
