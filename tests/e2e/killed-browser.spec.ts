import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startBrowser } from './support/browser-process';
import { lacunaPage } from './support/lacuna-page';
import { expect, test } from './support/lacuna-test';

// The kill lands between two answers, or inside the autosave of one: each line is another moment of the same story.
for (const moment of [
  { answers: 7, delayInMs: 0 },
  { answers: 13, delayInMs: 15 },
  { answers: 22, delayInMs: 120 },
]) {
  const { answers, delayInMs } = moment;
  test(`what said saved is there after a kill ${delayInMs} ms after answer ${answers} of 30`, async ({ served }) => {
    const profile = mkdtempSync(join(tmpdir(), 'lacuna-e2e-'));
    const home = `${served.origin}/`;
    try {
      const claimed = await answerUntilKilled({ profile, home, ...moment });
      expect(claimed.answers.size, 'answers that said saved before the kill').toBeGreaterThanOrEqual(answers - 2);
      const found = await answersAfterRestart({ profile, home, assessment: claimed.assessment });
      for (const [id, value] of claimed.answers) expect(found.get(id), id).toBe(value);
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    }
  });
}

interface Place {
  readonly profile: string;
  readonly home: string;
}

interface Claimed {
  readonly assessment: string;
  /** Answers given before a moment at which the page said "saved". */
  readonly answers: ReadonlyMap<string, string>;
}

async function answerUntilKilled(story: Place & { answers: number; delayInMs: number }): Promise<Claimed> {
  const browser = await startBrowser(story.profile);
  const app = lacunaPage(browser.page, story.home);
  const assessment = await app.begin();
  const given = new Map<string, string>();
  let claimed = new Map<string, string>();
  const isDone = () => given.size >= story.answers;
  await app.eachTheme(
    assessment,
    async (_theme, questions) => {
      for (const id of questions) {
        if (isDone()) return;
        // Each answer but the last may wait for "saved"; the kill then comes after the last one without any waiting.
        if (given.size === story.answers - 1) {
          await app.saved();
          claimed = new Map(given);
        }
        const value = String(given.size % 5);
        await app.choose(id, value);
        given.set(id, value);
        if (await app.saysSaved()) claimed = new Map(given);
      }
    },
    isDone,
  );
  await wait(story.delayInMs);
  if (await app.saysSaved()) claimed = new Map(given);
  await browser.kill();
  return { assessment, answers: claimed };
}

async function answersAfterRestart({
  profile,
  home,
  assessment,
}: Place & { assessment: string }): Promise<Map<string, string>> {
  const browser = await startBrowser(profile);
  const app = lacunaPage(browser.page, home);
  const found = new Map<string, string>();
  await app.eachTheme(assessment, async (_theme, questions) => {
    for (const id of questions) {
      const chosen = app.question(id).locator('input[type=radio]:checked');
      if ((await chosen.count()) > 0) found.set(id, (await chosen.first().getAttribute('value')) ?? '');
    }
  });
  await browser.kill();
  return found;
}
