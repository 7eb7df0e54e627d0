// Repairs what a machine can repair: order of messages, lint, layout. Usage: npm run fix
import './node-version.mjs';
import fs from 'node:fs';
import path from 'node:path';
import { ensureInstalled } from './install.mjs';
import { messagesFolder } from './messages/read-messages.mjs';
import { root, runPackage } from './project.mjs';

await ensureInstalled();
sortMessages();
await runPackage('eslint', ['.', '--fix', '--no-warn-ignored']);
await runPackage('stylelint', ['src/**/*.css', '--fix']);
await runPackage('prettier', ['--write', '--log-level=warn', '.']);

function sortMessages() {
  const folder = path.join(root, messagesFolder);
  for (const name of fs.readdirSync(folder).filter((file) => file.endsWith('.json'))) {
    const file = path.join(folder, name);
    const messages = JSON.parse(fs.readFileSync(file, 'utf8'));
    const sorted = Object.fromEntries(Object.entries(messages).sort(([a], [b]) => (a < b ? -1 : 1)));
    fs.writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
  }
}
