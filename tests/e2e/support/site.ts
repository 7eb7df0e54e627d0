import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serve } from '../../../scripts/serve.mjs';

/** A copy of the build at an address of its own, which can be given a newer version and can break. */
export interface Site {
  readonly origin: string;
  /** Puts a newer version there; its first page names it. `without` takes a file away, as a new build does. */
  publish(version: string, changes?: { readonly without?: RegExp }): void;
  /** From now on addresses like this answer 500; null ends it. */
  fail(address: RegExp | null): void;
  close(): Promise<void>;
}

/** Serves a fresh copy of `dist`. */
export async function createSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'lacuna-site-'));
  cpSync(resolve('dist'), folder, { recursive: true });
  const behind = await serve(folder, { port: 0 });
  let failing: RegExp | null = null;
  const front = createServer((request, response) => {
    const path = request.url ?? '/';
    if (failing?.test(path)) {
      response.writeHead(500).end();
      return;
    }
    void fetch(`http://127.0.0.1:${behind.port}${path}`).then(async (answer) => {
      const kept = ['content-type', 'cache-control', 'content-security-policy'].flatMap((name) => {
        const value = answer.headers.get(name);
        return value === null ? [] : [[name, value] as const];
      });
      response.writeHead(answer.status, Object.fromEntries(kept)).end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  await new Promise<void>((listening) => front.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(front.address() as AddressInfo).port}`,
    publish: (version, { without } = {}) => publish(folder, version, without),
    fail: (address) => {
      failing = address;
    },
    close: async () => {
      front.closeAllConnections();
      await new Promise((closed) => front.close(closed));
      await behind.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function publish(folder: string, version: string, without: RegExp | undefined): void {
  const gone = readdirSync(join(folder, 'assets'))
    .map((name) => `assets/${name}`)
    .filter((name) => without?.test(name) === true);
  for (const name of gone) rmSync(join(folder, name));
  edit(join(folder, 'sw.js'), (text) =>
    text
      .replace(/^const version = .*$/m, `const version = "${version}";`)
      .replace(/^const files = (.*);$/m, (_line, list: string) => {
        const files = (JSON.parse(list) as string[]).filter((name) => !gone.includes(name));
        return `const files = ${JSON.stringify(files)};`;
      }),
  );
  edit(join(folder, 'index.html'), (text) =>
    text.replace('</title>', `</title><meta name="build" content="${version}" />`),
  );
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
