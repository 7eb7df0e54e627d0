import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from './project.mjs';

const program = path.join(root, 'scripts/lacuna.mjs');

test.each([
  ['the folder it is started in', (folder) => ({ cwd: folder, env: { INIT_CWD: undefined } })],
  ['the folder npm was started in', (folder) => ({ cwd: root, env: { INIT_CWD: folder } })],
])('a file name counts from %s', (_, where) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lacuna-'));
  const { cwd, env } = where(folder);
  execFileSync(process.execPath, [program, 'sample', '--out', 'case.lacuna.json'], {
    cwd,
    env: { ...process.env, ...env },
  });
  expect(fs.readdirSync(folder)).toEqual(['case.lacuna.json']);
  fs.rmSync(folder, { recursive: true });
});
