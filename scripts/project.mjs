import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** The folder of the checkout, whatever the current directory is. */
export const root = path.resolve(import.meta.dirname, '..');

/** Runs a command, in the checkout unless `cwd` says where, and resolves with its exit code, and with what it printed where `quiet` asks to hold it back. */
export function run(command, args, { cwd = root, env = {}, quiet = false } = {}) {
  return new Promise((resolve) => {
    const started = spawn(command, args, {
      cwd,
      // The configuration imports our sources, which name no file extensions; Vite's coming loader wants them.
      env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true', ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    let output = '';
    started.stdout?.on('data', (text) => (output += text));
    started.stderr?.on('data', (text) => (output += text));
    started.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    started.on('close', (code, signal) =>
      resolve({ code: code ?? 1, output: signal ? `${output}ended by ${signal}\n` : output }),
    );
  });
}

/** Runs a program that an installed package brings, by the script its package.json names: no shell, also on Windows. */
export function runPackage(packageName, args, options = {}) {
  const folder = path.join(root, 'node_modules', packageName);
  const { bin, name } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const script = typeof bin === 'string' ? bin : bin[options.program ?? name.split('/').pop()];
  return run(process.execPath, [path.join(folder, script), ...args], options);
}

/** A hash of the contents of files and folders, without tests and hidden files: changes exactly when a build's input does. */
export function hashOf(names, ignore = () => false) {
  const hash = createHash('sha256').update(process.version);
  for (const name of names)
    for (const file of filesBelow(name, ignore)) hash.update(file).update(fs.readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

function filesBelow(name, ignore) {
  const full = path.join(root, name);
  if (!fs.existsSync(full) || ignore(name)) return [];
  if (fs.statSync(full).isFile()) return [name];
  const entries = fs.readdirSync(full).filter((entry) => !entry.startsWith('.'));
  return entries.sort().flatMap((entry) => filesBelow(`${name}/${entry}`, ignore));
}
