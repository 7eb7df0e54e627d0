import { chromium, type Browser, type Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromiumArguments, ensureChromium } from '../../../scripts/find-chromium.mjs';

/** A browser of its own with its profile on disk, which can be killed as a crash or a pulled plug would. */
export interface BrowserProcess {
  readonly page: Page;
  /** SIGKILL to every process of the browser; nothing gets a chance to tidy up. */
  kill(): Promise<void>;
}

/** A browser that may still be starting. */
export interface LaunchedBrowser {
  /** Waits until it has started; resolves with its first page. */
  open(): Promise<Page>;
  kill(): Promise<void>;
}

/** Starts a Chromium on a profile folder and opens a page in it. */
export async function startBrowser(profile: string): Promise<BrowserProcess> {
  const launched = await launchBrowser(profile);
  return { page: await launched.open(), kill: () => launched.kill() };
}

/** Starts a Chromium on a profile folder at an address and does not wait for it. */
export async function launchBrowser(profile: string, address = 'about:blank'): Promise<LaunchedBrowser> {
  const executable = await ensureChromium();
  if (executable === null) throw new Error('No Chromium found');
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const args = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, ...chromiumArguments, address];
  // A process group of its own, so that the kill reaches renderers and the storage service as well.
  const started = spawn(executable, args, { detached: true, stdio: 'ignore' });
  const ended = new Promise((resolve) => started.once('exit', resolve));
  let browser: Browser | null = null;
  return {
    async open() {
      browser = await connect(portFile);
      const context = browser.contexts()[0];
      const page = context?.pages()[0] ?? (await context?.newPage());
      if (page === undefined) throw new Error('The browser opened no page');
      return page;
    },
    async kill() {
      const isRunning = started.exitCode === null && started.signalCode === null;
      if (started.pid !== undefined && isRunning) process.kill(-started.pid, 'SIGKILL');
      await ended;
      await browser?.close().catch(() => undefined);
    },
  };
}

/** The browser writes its port as soon as it listens; there is no event to wait for. */
async function connect(portFile: string): Promise<Browser> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const port = existsSync(portFile) ? readFileSync(portFile, 'utf8').split('\n')[0] : '';
    if (port) return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    await wait(50);
  }
  throw new Error('The browser did not start within ten seconds');
}
