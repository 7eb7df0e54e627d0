import { test as base, expect } from '@playwright/test';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serve } from '../../../scripts/serve.mjs';
import { watch, type Watch } from './watch';

interface Served {
  readonly origin: string;
}

/** A server of one test's own, which the test may stop. */
interface Stoppable extends Served {
  stop(): Promise<void>;
}

interface WorkerFixtures {
  /** The build as people get it. */
  readonly served: Served;
  /** The test build, which also speaks en-XA and ar-XB; the browser's language chooses. */
  readonly pseudo: Served;
}

interface TestFixtures {
  /** The address whose requests are allowed; a test of the portable file or of the pseudo-languages changes it. */
  readonly origin: string;
  readonly stoppable: Stoppable;
  readonly watched: Watch;
}

export const portableAddress = pathToFileURL(resolve('dist/lacuna.html')).href;

/** A test fails as soon as its pages log an error, throw, or ask anything of another origin. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  served: [({}, use) => serveDuring('dist', use), { scope: 'worker' }],
  pseudo: [({}, use) => serveDuring('dist-pseudo', use), { scope: 'worker' }],
  origin: ({ served }, use) => use(served.origin),
  stoppable: async ({}, use) => {
    const server = await serve(resolve('dist'), { port: 0 });
    const stop = once(() => server.close());
    await use({ origin: `http://127.0.0.1:${server.port}`, stop });
    await stop();
  },
  baseURL: ({ origin }, use) => use(origin),
  watched: [
    async ({ context, origin }, use) => {
      const seen = watch(context, origin);
      await use(seen);
      expect(seen.faults, 'errors, warnings and requests beyond the origin').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

async function serveDuring(folder: string, use: (served: Served) => Promise<void>): Promise<void> {
  const server = await serve(resolve(folder), { port: 0 });
  await use({ origin: `http://127.0.0.1:${server.port}` });
  await server.close();
}

function once(action: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => (done ??= action());
}
