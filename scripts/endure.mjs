// The long trials. Of what is never lost, in a real browser: npm run endure -- kill | tabs [options]. All cases of the
// tests of which the check tries a fifth: npm run endure -- cases
import './node-version.mjs';
import { build } from './build.mjs';
import { compileMessages } from './compile-messages.mjs';
import { ensureInstalled } from './install.mjs';
import { runPackage } from './project.mjs';

await ensureInstalled();
await compileMessages();
const allCases = () =>
  runPackage('vitest', ['run', '--project', 'unit', '--reporter=dot'], { env: { LACUNA_CASES: 'all' } });
const inBrowser = async () => {
  await build();
  return runPackage('tsx', ['tests/endure/main.ts', ...process.argv.slice(2)]);
};
const { code } = await (process.argv[2] === 'cases' ? allCases() : inBrowser()).catch((error) => {
  console.error(error.message);
  return { code: 1 };
});
process.exit(code);
