// All that must hold before a change goes in, cheapest first; a failing step does not hide the next one.
// Usage: npm run check. The last line counts every test, and every other step as one.
import './node-version.mjs';
import { build } from './build.mjs';
import { checkBudget } from './check-budget.mjs';
import { checkMessages } from './check-messages.mjs';
import { compileMessages } from './compile-messages.mjs';
import { ensureInstalled } from './install.mjs';
import { runPackage } from './project.mjs';
import { runTests } from './run-tests.mjs';

const tool = (name, args, options) => async () => (await runPackage(name, args, options)).code === 0;
const packCheck = async () => (await runPackage('tsx', ['src/cli/main.ts', 'check'])).code === 0;

const steps = [
  ['prettier', tool('prettier', ['--check', '--log-level=warn', '.'])],
  ['messages', checkMessages],
  ['eslint', tool('eslint', ['.', '--max-warnings=0', '--cache', '--cache-location', '.cache/eslint'])],
  ['stylelint', tool('stylelint', ['src/**/*.css'])],
  ['packs', packCheck],
  ['tsc', tool('typescript', ['--noEmit', '-p', '.'], { program: 'tsc' })],
  [
    'dependencies',
    tool('dependency-cruiser', ['src', '--config', '.dependency-cruiser.mjs'], { program: 'depcruise' }),
  ],
  ['knip', tool('knip', ['--no-progress'])],
  ['unit', () => runTests('unit')],
  ['browser', () => runTests('browser')],
  ['build', () => build({ force: true }).then(() => true)],
  ['budget', checkBudget],
  ['e2e', () => runTests('e2e')],
];

await ensureInstalled();
await compileMessages();
const results = [];
for (const [name, step] of steps) results.push(await timed(name, step));

console.log('\nStep            Result    Seconds');
for (const { name, passed, failed, seconds } of results) {
  const verdict = failed > 0 ? `failed${failed > 1 ? ` ${failed}` : ''}` : `passed${passed > 1 ? ` ${passed}` : ''}`;
  console.log(`${name.padEnd(14)}  ${verdict.padEnd(12)}${seconds.toFixed(1).padStart(5)}`);
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`In all ${sum('seconds').toFixed(0)} seconds; each step without tests counts as one.`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') > 0 ? 1 : 0);

async function timed(name, step) {
  const begun = performance.now();
  if (!['unit', 'browser', 'e2e'].includes(name)) console.log(`\n── ${name}`);
  const result = await step().catch((error) => {
    console.error(error.message);
    return false;
  });
  const counts = typeof result === 'boolean' ? { passed: Number(result), failed: Number(!result) } : result;
  return { name, ...counts, seconds: (performance.now() - begun) / 1000 };
}
