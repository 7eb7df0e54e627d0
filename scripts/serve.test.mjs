import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from './serve.mjs';

let folder = '';
let server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lacuna-serve-'));
  mkdirSync(join(folder, 'site/assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'outside');
  writeFileSync(join(folder, 'site/.build-stamp'), 'hidden');
  writeFileSync(join(folder, 'site/index.html'), '<p>home</p>');
  writeFileSync(join(folder, 'site/sw.js'), '1');
  writeFileSync(join(folder, 'site/assets/a-1234.js'), '2');
  server = await serve(join(folder, 'site'), { port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const ask = (path, options) => fetch(`http://127.0.0.1:${server.port}${path}`, options);

test.each([
  ['/', 'text/html; charset=utf-8', 'no-cache'],
  ['/sw.js?x=1', 'text/javascript; charset=utf-8', 'no-cache'],
  ['/assets/a-1234.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
])('%s is served as %s and kept as %s', async (path, type, kept) => {
  const { status, headers } = await ask(path);
  expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, type, kept]);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test.each(['/nothing', '/assets/', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/.build-stamp', '/%ZZ', '/%00'])(
  '%s is not to be had',
  async (path) => {
    expect((await ask(path)).status).toBe(404);
  },
);

test('reading is all one can do', async () => {
  expect((await ask('/', { method: 'POST' })).status).toBe(405);
  const head = await ask('/', { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
});

test('a taken port moves on to the next one', async () => {
  const other = await serve(join(folder, 'site'), { port: server.port });
  expect(other.port).toBe(server.port + 1);
  await other.close();
});
