import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { buildAssessment, level } from '../../../tests/support/build-assessment';
import { buildPack } from '../../../tests/support/build-pack';
import { assert } from '../../base/assert';
import type { ReportRequest } from './make-file';
import { createReportClient } from './report-client';

// Generous: the first file of a cold machine also compiles HarfBuzz and bundles the worker.
vi.setConfig({ testTimeout: 60_000 });

afterEach(() => vi.unstubAllGlobals());

const pack = buildPack(Array.from({ length: 40 }, (_, index) => ({ id: `R${index + 10}.L1` })));
const answers = Object.fromEntries(
  pack.themes
    .flatMap(({ questions }) => questions)
    .map(({ id }) => [id, { response: level(2), note: 'A note. '.repeat(40) }]),
);
const request: ReportRequest = {
  pack,
  assessment: buildAssessment(pack, answers, { scope: 'full' }),
  edition: 'internal',
  locale: 'en',
  paper: 'a4',
  carriesData: false,
};
/** One for the file: in a test run each start of a worker fetches hundreds of modules. */
const client = createReportClient();
afterAll(() => client.cancel());
const quietly = (): void => undefined;

test('a worker makes the report, twice to the same bytes, says how far it is, and the page stays alive', async () => {
  await client.make('pdf', request, quietly); // starts the worker
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  const shares: number[] = [];
  const first = await client.make('pdf', request, (share) => shares.push(share));
  clearInterval(timer);
  assert(first.ok, first.ok ? '' : JSON.stringify(first.error));
  expect(longest).toBeLessThan(200); // far above 50 ms, since a test machine does other work too
  expect(shares.length).toBeGreaterThan(2);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(first.value.pages).toBeGreaterThan(5);
  expect(new TextDecoder('latin1').decode(first.value.bytes.slice(0, 8))).toBe('%PDF-1.7');
  const second = await client.make('pdf', request, quietly);
  expect(second.ok && second.value.bytes).toEqual(first.value.bytes);
});

test('a worker made ready beforehand makes the same report, and none of its own accord', async () => {
  const known = await client.make('pdf', request, quietly);
  const other = createReportClient();
  other.prepare(request);
  const made = await other.make('pdf', request, quietly);
  other.cancel();
  assert(known.ok && made.ok, 'both are made');
  expect(made.value).toEqual(known.value);
});

test('pages of the report can be had as pictures, as wide as they are asked for', async () => {
  expect((await client.make('pdf', request, quietly)).ok).toBe(true);
  const pictures = await Promise.all([client.pictureOf(1, 600), client.pictureOf(2, 600), client.pictureOf(2, 900)]);
  expect(pictures.map((picture) => picture?.width)).toEqual([600, 600, 900]);
  expect(pictures.map((picture) => picture?.height)).toEqual([849, 849, 1273]);
  const [first, second] = pictures.map(inkOf);
  expect(first).toBeGreaterThan(0.005);
  expect(second).toBeGreaterThan(0.005);
  expect(second).toBeLessThan(0.4);
});

/** The share of a picture that is darker than a middle gray. */
function inkOf(picture: ImageBitmap | null): number {
  assert(picture !== null, 'this browser draws in workers');
  const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
  assert(context !== null, 'a canvas can be drawn on');
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, picture.width, picture.height);
  const reds = data.filter((_, index) => index % 4 === 0);
  return reds.filter((red) => red < 128).length / reds.length;
}

test('the tree of a report can be had without a file, also after a making that was stopped', async () => {
  const read = client.read(request);
  client.cancel();
  expect(await read).toEqual({ ok: false, error: { kind: 'cancelled' } });
  const again = await client.read(request);
  expect(again.ok && again.value.blocks.filter(({ kind }) => kind === 'heading').length).toBeGreaterThan(10);
});

test('a report that cannot be made is a problem, not a silence', async () => {
  const broken = { ...request, assessment: { ...request.assessment, changedAt: 'no date' } };
  expect(await client.make('pdf', broken, quietly)).toMatchObject({ ok: false, error: { kind: 'renderer-failed' } });
});

test('a second report takes the place of the first, one can be cancelled, and the client can be used again', async () => {
  const first = client.make('pdf', request, quietly);
  const second = client.make('pdf', { ...request, paper: 'letter' }, quietly);
  expect(await first).toEqual({ ok: false, error: { kind: 'cancelled' } });
  client.cancel();
  expect(await second).toEqual({ ok: false, error: { kind: 'cancelled' } });
  expect((await client.make('pdf', request, quietly)).ok).toBe(true);
});

test('a worker that dies ends the making with a problem, and the next one gets a new worker', async () => {
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
  const client = createReportClient();
  const problem = { ok: false, error: { kind: 'renderer-failed', detail: 'out of memory' } };
  expect(await client.make('pdf', request, quietly)).toEqual(problem);
  expect(await client.make('pdf', request, quietly)).toEqual(problem);
  expect(started).toHaveLength(2);
});
