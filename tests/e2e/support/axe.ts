import axe from 'axe-core';
import type { Page } from '@playwright/test';

/** Barriers that axe finds on the page as it stands now, as "rule: where"; best practices included. */
export async function barriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof import('axe-core') };
    // A pseudo-language brackets a button's words and its longer name apart, so that one never holds the other.
    const isPseudo = /-X[AB]$/.test(document.documentElement.lang);
    const rules = { 'label-content-name-mismatch': { enabled: !isPseudo } };
    const { violations } = await inPage.run(document, { resultTypes: ['violations'], rules });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
    );
  });
}

/** How many pixels the page is wider than the window: more than none means people scroll sideways to read. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
