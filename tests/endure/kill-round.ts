import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { isSameValue } from '../../src/base/is-same-value';
import { launchBrowser, startBrowser } from '../e2e/support/browser-process';
import type { Random } from '../hostile/random';
import { createHand, type Writable } from './hand';
import { heldFields } from './held-fields';
import { drawKillMoment, type KillMoment } from './kill-story';
import type { Amiss, Ledger } from './ledger';
import { readScreens } from './read-screens';
import { readStored, replayed } from './stored';
import { createWriter, type ElementsOf } from './write-at-random';

/** One profile through all its rounds. */
export interface KillTrial {
  readonly profile: string;
  readonly home: string;
  readonly assessment: string;
  readonly elementsOf: ElementsOf;
  readonly random: Random;
  readonly ledger: Ledger;
  readonly counts: { kills: number; compared: number; onScreens: number; missing: number };
  readonly say: (line: string) => void;
}

/** Starts the browser on what the last kill left, compares, works on, and kills it. */
export async function runRound(trial: KillTrial, round: number): Promise<void> {
  const moment = drawKillMoment(trial.random);
  const address = addressOfTheme(trial);
  if (moment.kind === 'start') {
    const browser = await launchBrowser(trial.profile, address);
    await wait(moment.after);
    await browser.kill();
  } else await check(trial, { onScreens: round % 20 === 0, thenWork: { moment, address } });
  trial.counts.kills += 1;
}

interface Work {
  readonly moment: KillMoment;
  readonly address: string;
}

/** The same without the work where none is asked for. */
export async function check(
  trial: KillTrial,
  { onScreens, thenWork }: { onScreens: boolean; thenWork?: Work },
): Promise<void> {
  const { page, kill } = await startBrowser(trial.profile);
  try {
    const address = thenWork?.address ?? addressOfTheme(trial);
    const fields = await createHand(page).open(address);
    await compare(trial, page);
    if (onScreens) await compareScreens(trial, page);
    if (onScreens) await createHand(page).open(address);
    if (thenWork) await workUntilKilled(trial, { page, fields, kill, moment: thenWork.moment });
  } finally {
    await kill();
  }
}

/** The stored record against what had said saved, and against what the journal says. */
async function compare({ ledger, assessment, counts, say }: KillTrial, page: Page): Promise<void> {
  const stored = await readStored(page, assessment);
  const held = heldFields(stored.assessment);
  const ofJournal = heldFields(replayed(stored));
  counts.compared += held.size;
  const amiss: Amiss[] = [...ledger.compare(held)];
  for (const field of new Set([...held.keys(), ...ofJournal.keys()])) {
    const [allowed, found] = [ofJournal.get(field), held.get(field)];
    if (!isSameValue(allowed, found)) amiss.push({ field: `${field} by the journal`, allowed: [allowed], found });
  }
  tell(amiss, counts, say);
}

async function compareScreens({ home, assessment, counts, say }: KillTrial, page: Page): Promise<void> {
  const held = heldFields((await readStored(page, assessment)).assessment);
  const { amiss, compared } = await readScreens(page, { home, assessment, held });
  counts.onScreens += compared;
  tell(amiss, counts, say);
}

function tell(amiss: readonly Amiss[], counts: KillTrial['counts'], say: KillTrial['say']): void {
  counts.missing += amiss.length;
  for (const { field, allowed, found } of amiss)
    say(`kill ${counts.kills}: ${field} holds ${JSON.stringify(found)}, not ${JSON.stringify(allowed)}`);
}

interface Working {
  readonly page: Page;
  readonly fields: readonly Writable[];
  readonly kill: () => Promise<void>;
  readonly moment: KillMoment;
}

async function workUntilKilled(trial: KillTrial, { page, fields, kill, moment }: Working): Promise<void> {
  const { random, ledger, elementsOf } = trial;
  const hand = createHand(page);
  const writer = createWriter({ hand, ledger, random, fields, elementsOf });
  const over = new AbortController();
  const killed = wait(moment.after).then(() => {
    over.abort();
    return kill();
  });
  try {
    for (;;) {
      if (moment.kind === 'word') await writer.word();
      else {
        await writer.edit();
        if (random.below(2) === 0) await wait(random.below(700)); // saved, just saving, or not yet
      }
      if (await hand.saysSaved()) ledger.saved();
    }
  } catch (thrown) {
    // The page is gone in the middle of something: that is what the kill is for. Anything earlier is a fault.
    if (!over.signal.aborted) throw thrown;
  }
  await killed;
}

function addressOfTheme({ home, assessment, random }: KillTrial): string {
  return `${home}#/a/${assessment}/t/T${1 + random.below(12)}`;
}
