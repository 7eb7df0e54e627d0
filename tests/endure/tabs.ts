import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { serve } from '../../scripts/serve.mjs';
import { isSameValue } from '../../src/base/is-same-value';
import { startBrowser } from '../e2e/support/browser-process';
import { lacunaPage } from '../e2e/support/lacuna-page';
import { createRandom } from '../hostile/random';
import { findUntold } from './find-untold';
import { findUnwritten } from './find-unwritten';
import { heldFields } from './held-fields';
import { readScreens } from './read-screens';
import { readStored, type Stored } from './stored';
import { createTab, type Tab } from './tab';
import type { ElementsOf } from './write-at-random';
import { writtenFields } from './written-fields';

export interface TabsOptions {
  readonly edits: number;
  readonly seed: number;
  readonly elementsOf: ElementsOf;
  readonly say: (line: string) => void;
}

/** Two windows of one browser write on one assessment at once; true where nothing was lost and nothing went untold. */
export async function tabs({ edits, seed, elementsOf, say }: TabsOptions): Promise<boolean> {
  const begun = performance.now();
  const profile = mkdtempSync(join(tmpdir(), 'lacuna-endure-'));
  const server = await serve(resolve('dist'), { port: 0 });
  const home = `http://127.0.0.1:${server.port}/`;
  const browser = await startBrowser(profile);
  try {
    const assessment = await lacunaPage(browser.page, home).begin('full');
    const random = createRandom(seed);
    const pages = [await browser.page.context().newPage(), await browser.page.context().newPage()];
    const windows: Tab[] = [];
    for (const [index, page] of pages.entries())
      windows.push(await createTab({ page, name: 'AB'.charAt(index), random, elementsOf }));
    const place = { home, assessment };
    for (let made = 0; made < edits;) {
      if (made % editsATheme === 0) await openBoth(windows, place, 1 + ((made / editsATheme) % 12));
      if (random.below(8) === 0) await wait(random.below(500)); // one window or both store meanwhile
      if (!(await random.of(windows).edit())) continue;
      made += 1;
      if (made % 500 === 0) say(`${made} edits made`);
    }
    for (const window of windows) await window.saved();
    const stored = await readStored(browser.page, assessment);
    const faults = [...(await judge(stored, windows, say)), ...(await faultsOnScreens(stored, windows, home))];
    for (const fault of faults) say(fault);
    say(`${faults.length} faults; ${((performance.now() - begun) / 60_000).toFixed(1)} minutes, seed ${seed}`);
    return faults.length === 0;
  } finally {
    await browser.kill();
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

const editsATheme = 200;

async function openBoth(windows: readonly Tab[], place: { home: string; assessment: string }, theme: number) {
  for (const window of windows) await window.open(`${place.home}#/a/${place.assessment}/t/T${theme}`);
}

async function judge(stored: Stored, windows: readonly Tab[], say: TabsOptions['say']): Promise<readonly string[]> {
  const written = writtenFields(stored.journal);
  const shown = new Map<string, readonly string[]>();
  const faults: string[] = [];
  let joined = 0;
  for (const [index, window] of windows.entries()) {
    const id = written.find(({ value }) => typeof value === 'string' && value.startsWith('AB'.charAt(index)))?.window;
    const found = findUnwritten(
      window.edits,
      written.filter((one) => one.window === id),
    );
    joined += found.joined;
    faults.push(...found.unwritten.map((edit) => `not in the journal: ${JSON.stringify(edit)}`));
    shown.set(id ?? '', await window.shownConflicts());
  }
  const { collisions, untold } = findUntold(stored, shown);
  const made = windows.reduce((sum, { edits }) => sum + edits.length, 0);
  say(
    `${made} edits in two windows: ${stored.journal.length} journal entries, ${joined} letters joined to the next, ${collisions} collisions`,
  );
  return [...faults, ...untold.map((line) => `not told: ${line}`), ...notLast(stored)];
}

/** Fields that do not hold what the journal says was written last; "last" is the order in which the windows stored. */
function notLast({ assessment, journal }: Stored): readonly string[] {
  const last = new Map(writtenFields(journal).map(({ field, value }) => [field, value]));
  const held = heldFields(assessment);
  return [...new Set([...last.keys(), ...held.keys()])].flatMap((field) =>
    isSameValue(last.get(field), held.get(field))
      ? []
      : [`${field} holds ${JSON.stringify(held.get(field))}, last written was ${JSON.stringify(last.get(field))}`],
  );
}

async function faultsOnScreens(stored: Stored, windows: readonly Tab[], home: string): Promise<readonly string[]> {
  const should = { home, assessment: stored.assessment.id, held: heldFields(stored.assessment) };
  const faults: string[] = [];
  for (const { page } of windows)
    for (const { field, allowed, found } of (await readScreens(page, should)).amiss)
      faults.push(`${field}: ${JSON.stringify(found)}, not ${JSON.stringify(allowed)}`);
  return faults;
}
