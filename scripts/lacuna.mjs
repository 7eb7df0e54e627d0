// The command line. Usage: npm run --silent lacuna -- COMMAND [options]
import './node-version.mjs';
import path from 'node:path';
import { compileMessages } from './compile-messages.mjs';
import { root, run } from './project.mjs';

await compileMessages();
const main = path.join(root, 'src/cli/main.ts');
const { code } = await run(process.execPath, ['--import', 'tsx', main, ...process.argv.slice(2)]);
process.exit(code);
