// Writes a folder to copy on USB sticks for a workshop. Usage: npm run stick [-- --out DIR] [--paper letter]
import './node-version.mjs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, portableFile } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { root } from './project.mjs';
import { writeStick } from './stick/write-stick.mjs';

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { out: { type: 'string', default: path.join(root, 'stick') }, paper: { type: 'string', default: 'a4' } },
  });
  await ensureInstalled();
  await build()
    .then(() => writeStick({ folder: path.resolve(values.out), portable: portableFile, paper: values.paper }))
    .then(({ folder, files }) => console.log(`Written: ${folder}, ${files} files. Copy what is in it on each stick.`))
    .catch((error) => {
      console.error(error.message);
      process.exitCode = 1;
    });
}
