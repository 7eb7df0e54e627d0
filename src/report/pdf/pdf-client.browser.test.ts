import { afterEach, expect, test, vi } from 'vitest';
import { sampleReport } from '../../../tests/support/sample-report';
import { assert } from '../../base/assert';
import type { Report } from '../model/block';
import { createPdfClient } from './pdf-client';

// Generous: the first rendering of a cold machine also compiles HarfBuzz and bundles the worker.
vi.setConfig({ testTimeout: 60_000 });

afterEach(() => vi.unstubAllGlobals());

test('a worker renders the report, twice to the same bytes, while the page stays alive', async () => {
  const client = createPdfClient();
  let ticks = 0;
  const timer = setInterval(() => ticks++, 10);
  const first = await client.render(sampleReport());
  clearInterval(timer);
  assert(first.ok, first.ok ? '' : JSON.stringify(first.error));
  expect(ticks).toBeGreaterThan(3);
  expect(first.value.pages).toBeGreaterThan(5);
  expect(new TextDecoder('latin1').decode(first.value.bytes.slice(0, 8))).toBe('%PDF-1.7');
  const second = await client.render(sampleReport());
  expect(second.ok && second.value.bytes).toEqual(first.value.bytes);
  client.cancel();
});

test('a rendering can be cancelled, and the client can be used again', async () => {
  const client = createPdfClient();
  const rendering = client.render(sampleReport());
  client.cancel();
  expect(await rendering).toEqual({ ok: false, error: { kind: 'cancelled' } });
  expect((await client.render(sampleReport({ blocks: [] }))).ok).toBe(true);
  client.cancel();
});

test('a second rendering takes the place of the first', async () => {
  const client = createPdfClient();
  const first = client.render(sampleReport());
  const second = client.render(sampleReport({ blocks: [] }));
  expect(await first).toEqual({ ok: false, error: { kind: 'cancelled' } });
  const result = await second;
  expect(result.ok && result.value.pages).toBe(1);
  client.cancel();
});

test('a report that cannot be set is a problem, not a silence', async () => {
  const client = createPdfClient();
  const broken: Report = { ...sampleReport(), createdAt: 'no date' };
  expect(await client.render(broken)).toMatchObject({ ok: false, error: { kind: 'renderer-failed' } });
  client.cancel();
});

test('a worker that dies ends the rendering with a problem, and the next one gets a new worker', async () => {
  const started: Worker[] = [];
  class DyingWorker extends EventTarget {
    onerror: ((event: ErrorEvent) => void) | null = null;
    terminate = vi.fn();
    constructor() {
      super();
      started.push(this as unknown as Worker);
    }
    postMessage(): void {
      queueMicrotask(() => this.onerror?.(new ErrorEvent('error', { message: 'out of memory', cancelable: true })));
    }
  }
  vi.stubGlobal('Worker', DyingWorker);
  const client = createPdfClient();
  const problem = { ok: false, error: { kind: 'renderer-failed', detail: 'out of memory' } };
  expect(await client.render(sampleReport())).toEqual(problem);
  expect(await client.render(sampleReport())).toEqual(problem);
  expect(started).toHaveLength(2);
});
