// Compiles src/i18n/messages to typed functions. Usage: node scripts/compile-messages.mjs [--pseudo] [--force]
// A run without changes takes a few milliseconds, so every command that needs the messages just calls it.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inputsOf, toInlang, variantsOf } from './messages/message-format.mjs';
import { pseudoLocales } from './messages/pseudo.mjs';
import { baseLocale, readMessages } from './messages/read-messages.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** Writes the compiled messages unless they are already there for these very inputs. */
export async function compileMessages({ pseudo = false, force = false } = {}) {
  const outDir = path.join(root, pseudo ? '.cache/messages-pseudo/generated' : 'src/i18n/generated');
  const messages = readMessages(root);
  if (pseudo)
    for (const [locale, change] of Object.entries(pseudoLocales)) messages[locale] = mapMessages(messages.en, change);
  const stampFile = path.join(outDir, 'stamp.txt');
  const stamp = stampOf(messages);
  if (!force && fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === stamp) return;

  const files = await compile(messages, pseudo ? 'pseudo' : 'normal');
  files['messages.d.ts'] = messageTypes(messages);
  files['runtime.d.ts'] = runtimeTypes(Object.keys(messages));
  for (const [name, text] of Object.entries(files)) writeIfChanged(path.join(outDir, name), text);
  removeOthers(outDir, new Set([...Object.keys(files), 'stamp.txt']));
  fs.writeFileSync(stampFile, stamp);
}

async function compile(messages, variant) {
  const { compileProject } = await import('@inlang/paraglide-js');
  const { loadProjectFromDirectory } = await import('@inlang/sdk');
  const workDir = path.join(root, `.cache/messages-work/${variant}-${process.pid}`);
  const project = path.join(workDir, 'project.inlang');
  try {
    for (const [locale, byKey] of Object.entries(messages))
      writeIfChanged(path.join(workDir, `${locale}.json`), JSON.stringify(mapMessages(byKey, toInlang)));
    writeIfChanged(path.join(project, 'settings.json'), JSON.stringify(projectSettings(Object.keys(messages))));
    const opened = await loadProjectFromDirectory({ path: project, fs });
    const problems = await opened.errors.get();
    if (problems.length > 0) throw problems[0];
    const compilerOptions = {
      strategy: ['globalVariable', 'baseLocale'],
      isServer: 'false',
      disableAsyncLocalStorage: true,
      emitReadme: false,
      emitGitIgnore: false,
      emitPrettierIgnore: false,
    };
    const output = await compileProject({ project: opened, projectPath: project, compilerOptions });
    await opened.close();
    return Object.fromEntries(Object.entries(output).filter(([name]) => !name.endsWith('server.js')));
  } finally {
    fs.rmSync(workDir, { recursive: true, force: true });
  }
}

function projectSettings(locales) {
  return {
    baseLocale,
    locales,
    modules: [path.join(root, 'node_modules/@inlang/plugin-message-format/dist/index.js')],
    telemetry: 'off',
    'plugin.inlang.messageFormat': { pathPattern: './{locale}.json' },
  };
}

/** Stricter than Paraglide's own types: a number must be declared in the message, so that it is always formatted. */
function messageTypes(messages) {
  const lines = Object.entries(messages[baseLocale]).map(([key, message]) => {
    const inputs = [...inputsOf(message)].map(([name, type]) => `readonly ${name}: ${type}`).join('; ');
    const comment = variantsOf(message).other.replaceAll('*/', '*\\/').replaceAll('\n', ' ');
    const parameter = inputs ? `inputs: { ${inputs} }` : 'inputs?: Readonly<Record<string, never>>';
    return `  /** ${comment} */\n  readonly ${key}: (${parameter}, options?: MessageOptions) => string;`;
  });
  return `import type { Locale } from './runtime';

/** Set \`locale\` where the text is not for the screen, as in a report in another language. */
export interface MessageOptions {
  readonly locale?: Locale;
}

export interface Messages {
${lines.join('\n')}
}

export declare const m: Messages;
`;
}

function runtimeTypes(locales) {
  return `export type Locale = ${locales.map((locale) => `'${locale}'`).join(' | ')};
export declare const baseLocale: Locale;
export declare const locales: readonly Locale[];
export declare function getLocale(): Locale;
export declare function setLocale(locale: Locale, options: { readonly reload: false }): void;
`;
}

function stampOf(messages) {
  const hash = createHash('sha256').update(JSON.stringify(messages));
  const sources = ['compile-messages.mjs', 'messages/message-format.mjs'].map((name) => path.join('scripts', name));
  for (const file of [...sources, 'node_modules/@inlang/paraglide-js/package.json'])
    hash.update(fs.readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

function mapMessages(byKey, change) {
  return Object.fromEntries(Object.entries(byKey).map(([key, message]) => [key, change(message)]));
}

function writeIfChanged(file, text) {
  if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text) return;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}

function removeOthers(directory, keep) {
  for (const entry of fs.readdirSync(directory, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    const name = path.relative(directory, file).replaceAll('\\', '/');
    if (entry.isFile() && !keep.has(name)) fs.rmSync(file);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await compileMessages({ pseudo: process.argv.includes('--pseudo'), force: process.argv.includes('--force') });
  process.exit(0); // Paraglide's project loader keeps the event loop alive.
}
