// The command line. Usage: npm run --silent lacuna -- COMMAND [options]
import './node-version.mjs';
import path from 'node:path';
import { compileMessages } from './compile-messages.mjs';
import { root, run } from './project.mjs';

await compileMessages();
const main = path.join(root, 'src/cli/main.ts');
// Files are named from the folder in which somebody types, which npm leaves for the checkout.
const { code } = await run(process.execPath, ['--import', import.meta.resolve('tsx'), main, ...process.argv.slice(2)], {
  cwd: process.env.INIT_CWD ?? process.cwd(),
  env: { TSX_TSCONFIG_PATH: path.join(root, 'tsconfig.json') },
});
process.exit(code);
