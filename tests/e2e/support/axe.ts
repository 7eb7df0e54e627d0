import axe from 'axe-core';
import type { Page } from '@playwright/test';

/**
 * What axe looks for. Contrast takes it longer than all other rules together, and changes with the colours only: not
 * with the language, nor with the width.
 */
export type Barriers = 'all' | 'all but contrast' | 'contrast' | 'nothing';

/** What keeps somebody out of the page as it stands now: the barriers that axe finds, and scrolling sideways to read. */
export async function faultsOf(page: Page, sought: Barriers = 'all'): Promise<readonly string[]> {
  const wider = await sidewaysScroll(page);
  const found = sought === 'nothing' ? [] : await barriers(page, sought);
  return [...found, ...(wider > 0 ? [`scrolls ${wider} px sideways`] : [])];
}

/** As "rule: where"; best practices included. */
async function barriers(page: Page, sought: Barriers): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (wanted) => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof import('axe-core') };
    // A pseudo-language brackets a button's words and its longer name apart, so that one never holds the other.
    const isPseudo = /-X[AB]$/.test(document.documentElement.lang);
    const only = { runOnly: { type: 'rule' as const, values: ['color-contrast'] } };
    const rules = {
      'label-content-name-mismatch': { enabled: !isPseudo },
      ...(wanted === 'all but contrast' && { 'color-contrast': { enabled: false } }),
    };
    const options = { resultTypes: ['violations' as const], ...(wanted === 'contrast' ? only : { rules }) };
    const { violations } = await inPage.run(document, options);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
    );
  }, sought);
}

/**
 * How many pixels the page is wider than the window. A page that was just made narrower is given two seconds to follow,
 * as a busy machine takes; what is too wide stays too wide.
 */
function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { scrollingElement } = document;
    const wider = () => (scrollingElement ? scrollingElement.scrollWidth - scrollingElement.clientWidth : 0);
    const until = performance.now() + 2000;
    while (wider() > 0 && performance.now() < until) await new Promise((settle) => setTimeout(settle, 50));
    return wider();
  });
}
