import fs from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { ensureChromium } from './find-chromium.mjs';
import { root, runPackage } from './project.mjs';

/** unit in Node, browser in a real Chromium, e2e against the built app. */
export const runners = ['unit', 'browser', 'e2e'];

/**
 * Runs the tests of one runner, shows what they print, and resolves with `{ passed, failed }`. A runner that crashes,
 * finds no test, or fails outside a test counts as one failure: silence never passes.
 */
export async function runTests(name) {
  console.log(`\n── ${name} tests`);
  const result = await countTests(name).catch((error) => ({ passed: 0, failed: 1, reason: error.message }));
  if (result.reason) console.error(`${name}: ${result.reason}`);
  console.log(`${name}: ${result.passed} passed, ${result.failed} failed`);
  return result;
}

async function countTests(name) {
  const env = name === 'unit' ? {} : await browserEnvironment();
  const reportFile = path.join(root, `.cache/tests-${name}.json`);
  fs.rmSync(reportFile, { force: true });
  fs.mkdirSync(path.dirname(reportFile), { recursive: true });
  const code = name === 'e2e' ? await playwright(reportFile, env) : await vitest(name, reportFile, env);
  if (!fs.existsSync(reportFile)) return { passed: 0, failed: 1, reason: 'the runner ended without a report' };
  const report = JSON.parse(fs.readFileSync(reportFile, 'utf8'));
  const { passed, failed } = name === 'e2e' ? playwrightCounts(report) : vitestCounts(report);
  if (failed === 0 && code !== 0)
    return { passed, failed: 1, reason: 'the runner failed outside the tests, see above' };
  if (passed + failed === 0) return { passed, failed: 1, reason: 'no test was found' };
  return { passed, failed };
}

async function browserEnvironment() {
  const chromium = await ensureChromium();
  if (chromium === null) throw new Error('no Chromium could be found or installed; set CHROMIUM_PATH to one');
  return { CHROMIUM_PATH: chromium };
}

async function vitest(project, reportFile, env) {
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${reportFile}`];
  return (await runPackage('vitest', ['run', '--project', project, ...reporters], { env })).code;
}

async function playwright(reportFile, env) {
  await build();
  await build({ pseudo: true });
  const environment = { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: reportFile };
  const args = ['test', '--reporter=line,json'];
  return (await runPackage('@playwright/test', args, { env: environment, program: 'playwright' })).code;
}

/** A file that does not even load counts as one failed test. */
function vitestCounts(report) {
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles.length };
}

function playwrightCounts({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}
