// Installs what is missing, runs every test and adds them up. Usage: npm test [-- unit|browser|e2e ...]
import './node-version.mjs';
import { ensureInstalled } from './install.mjs';
import { runners, runTests } from './run-tests.mjs';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !runners.includes(name));
if (unknown.length > 0) {
  console.error(`There is no test runner "${unknown[0]}": choose from ${runners.join(', ')}.`);
  process.exit(2);
}

await ensureInstalled();
let passed = 0;
let failed = 0;
for (const name of asked.length > 0 ? asked : runners) {
  const result = await runTests(name);
  passed += result.passed;
  failed += result.failed;
}
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
