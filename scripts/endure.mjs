// The long trials of what is never lost, in a real browser. Usage: npm run endure -- kill | tabs [options]
import './node-version.mjs';
import { build } from './build.mjs';
import { compileMessages } from './compile-messages.mjs';
import { ensureInstalled } from './install.mjs';
import { runPackage } from './project.mjs';

await ensureInstalled();
await compileMessages();
const { code } = await build()
  .then(() => runPackage('tsx', ['tests/endure/main.ts', ...process.argv.slice(2)]))
  .catch((error) => {
    console.error(error.message);
    return { code: 1 };
  });
process.exit(code);
