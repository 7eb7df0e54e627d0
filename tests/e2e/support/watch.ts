import type { BrowserContext } from '@playwright/test';

/** What a page did that it never may: said on the console, threw, or asked of another origin. */
export interface Watch {
  readonly faults: readonly string[];
  /** Requests by address, for tests that look at what was loaded. */
  readonly requests: readonly string[];
}

/** Notes every console error, uncaught error and request beyond `origin` in all pages and workers of a context. */
export function watch(context: BrowserContext, origin: string): Watch {
  const faults: string[] = [];
  const requests: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`uncaught: ${error.error().stack ?? error.error().message}`));
  context.on('request', (request) => {
    requests.push(request.url());
    if (!isInside(request.url(), origin)) faults.push(`request: ${request.url()}`);
  });
  context.on('page', (page) => {
    page.on('crash', () => faults.push('the page crashed'));
  });
  return { faults, requests };
}

/** Data and blobs are made by the page itself; a file page may read nothing but itself. */
function isInside(address: string, origin: string): boolean {
  if (/^(data|blob):/.test(address)) return true;
  return origin.startsWith('file:') ? address.split(/[?#]/)[0] === origin : new URL(address).origin === origin;
}
