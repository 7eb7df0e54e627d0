// Installs what is missing, builds what has changed, and serves it on this machine. Usage: npm start [-- --port 4173]
import './node-version.mjs';
import { parseArgs } from 'node:util';
import { build, distFolder, portableFile } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { serve } from './serve.mjs';

const { values } = parseArgs({ options: { port: { type: 'string', default: process.env.PORT ?? '4173' } } });
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`"${values.port}" is not a port: choose a whole number from 0 to 65535.`);
  process.exit(2);
}

try {
  await ensureInstalled();
  await build();
  const server = await serve(distFolder, { port });
  console.log(`\nLacuna is at   http://127.0.0.1:${server.port}/`);
  console.log(`Portable file  ${portableFile}`);
  console.log('\nStop with Ctrl-C.');
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close().then(() => process.exit(0)));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
