import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Assessment } from '../src/domain/assessment';
import { gapClasses } from '../src/domain/priority';
import { scoreAssessment } from '../src/domain/scores';
import { encodableText, visibleText } from '../src/i18n/visible-text';
import { buildReport } from '../src/report/build/build-report';
import { renderHtml } from '../src/report/html/render-html';
import { arbitraryAssessment } from './support/arbitrary-assessment';
import { loadTraining } from './support/load-training';
import { wordsOfHtml } from './support/read-html';
import { wordsToTell } from './support/words-to-tell';

const { pack, assessment } = loadTraining();
const options = { pack, locale: 'en', paper: 'a4', createdAt: '2026-07-02T10:00:00.000Z' } as const;

async function pageOf(any: Assessment): Promise<string> {
  const bytes = await renderHtml(buildReport({ ...options, assessment: any }), '');
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

test.each(['quick', 'full'] as const)('the page of a %s report holds every gap and what was noted', async (scope) => {
  const whole = { ...assessment, scope };
  const words = wordsOfHtml(await pageOf(whole));
  const gaps = scoreAssessment(pack, whole).priorities.filter(({ class: name }) => gapClasses.includes(name));
  for (const { question } of gaps) expect(words).toContain(`${question.id} ${question.label}`);
  for (const told of wordsToTell(pack, whole)) expect(words).toContain(told);
});

test('the page says at its head and at the foot of each sheet of which data it was made', async () => {
  const report = buildReport({ ...options, assessment, fingerprint: 'B762-AC39' });
  const page = new TextDecoder().decode(await renderHtml(report, ''));
  expect(wordsOfHtml(page)).toContain('Data B762-AC39');
  expect(page).toContain('Data B762\\2d AC39');
});

test('whatever was typed, every note, evidence and act is on the page, and nothing of it acts', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryAssessment, async (any) => {
      const page = await pageOf(any);
      const words = wordsOfHtml(page);
      const lines = wordsToTell(pack, any).flatMap((told) => told.split(/\n+/));
      for (const line of lines.filter((one) => one.trim() !== ''))
        expect(words).toContain(encodableText(visibleText(line)));
      expect(page).not.toMatch(/<script|<img|<iframe|<[^>]* (?:on\w+|style|src)=/i);
    }),
    { numRuns: 40 },
  );
});
