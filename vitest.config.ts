import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { configDefaults, defineConfig } from 'vitest/config';
import { chromiumArguments, findChromium } from './scripts/find-chromium.mjs';
import { messagesPlugin } from './vite/messages-plugin';
import { packPlugin } from './vite/pack-plugin';

const executablePath = (await findChromium()) ?? undefined;
const plugins = () => [messagesPlugin({ pseudo: false }), packPlugin(), react()];

// Two runners: unit in Node, browser in a real Chromium (`*.browser.test.ts`); e2e belongs to Playwright.
export default defineConfig({
  test: {
    // One for each core: left to itself, Vitest keeps one core free, and of two that is half.
    maxWorkers: '100%',
    projects: [
      {
        plugins: plugins(),
        test: {
          name: 'unit',
          environment: 'node',
          // Property tests take seconds on an old machine that has other things to do; a hang still ends.
          testTimeout: 60_000,
          include: ['{src,tests,vite,scripts}/**/*.test.{ts,tsx,mjs}'],
          exclude: [...configDefaults.exclude, '**/*.browser.test.*', 'tests/e2e/**'],
        },
      },
      {
        plugins: plugins(),
        // Only workers import these, where nothing looks ahead: found in the middle of a run, each reloads every page.
        optimizeDeps: { include: ['@cantoo/pdf-lib', 'bidi-js', 'docx', 'jspdf'] },
        test: {
          name: 'browser',
          include: ['{src,tests}/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(executablePath && { executablePath }), args: chromiumArguments },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
