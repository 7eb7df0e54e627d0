import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './scripts/find-chromium.mjs';

const executablePath = (await findChromium()) ?? undefined;

// Needs `dist` and `dist-pseudo`; scripts/test.mjs builds them. The fixtures serve them (tests/e2e/support).
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  // A page on a busy machine may take longer than the usual five seconds to show what it will show.
  expect: { timeout: 15_000 },
  reporter: [['line']],
  use: {
    actionTimeout: 10_000,
    navigationTimeout: 15_000,
    launchOptions: { ...(executablePath && { executablePath }), args: chromiumArguments },
    screenshot: 'only-on-failure',
  },
});
