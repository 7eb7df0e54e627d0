import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serve } from '../../scripts/serve.mjs';
import { startBrowser } from '../e2e/support/browser-process';
import { lacunaPage } from '../e2e/support/lacuna-page';
import { createRandom } from '../hostile/random';
import { check, runRound } from './kill-round';
import { createLedger } from './ledger';
import type { ElementsOf } from './write-at-random';

export interface KillOptions {
  readonly rounds: number;
  readonly seed: number;
  readonly elementsOf: ElementsOf;
  readonly say: (line: string) => void;
}

/**
 * Kills the whole browser with SIGKILL at a random moment of each round, on one profile, and finds out each time
 * whether the database opens and everything is there that had said saved. True where nothing was missing.
 */
export async function kill({ rounds, seed, elementsOf, say }: KillOptions): Promise<boolean> {
  const begun = performance.now();
  const profile = mkdtempSync(join(tmpdir(), 'lacuna-endure-'));
  const server = await serve(resolve('dist'), { port: 0 });
  const home = `http://127.0.0.1:${server.port}/`;
  const counts = { kills: 0, compared: 0, onScreens: 0, missing: 0 };
  try {
    const assessment = await begin(profile, home);
    const random = createRandom(seed);
    const trial = { profile, home, assessment, elementsOf, random, ledger: createLedger(), counts, say };
    for (let round = 1; round <= rounds; round++) {
      await runRound(trial, round);
      if (round % 10 === 0)
        say(`round ${round}: ${trial.ledger.claimed()} fields said saved, ${counts.missing} missing`);
    }
    await check(trial, { onScreens: true });
  } finally {
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
  const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
  const { kills, compared, onScreens, missing } = counts;
  say(
    `${kills} kills, ${compared} fields compared in the database and ${onScreens} on the screens, ${missing} missing; ${minutes} minutes, seed ${seed}`,
  );
  return missing === 0;
}

async function begin(profile: string, home: string): Promise<string> {
  const browser = await startBrowser(profile);
  const assessment = await lacunaPage(browser.page, home).begin('full');
  await browser.kill();
  return assessment;
}
