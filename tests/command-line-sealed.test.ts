import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../src/cli/run';
import { readAssessmentFile } from '../src/exchange/read-assessment-file';
import { sealFile } from '../src/exchange/seal-file';

const folder = mkdtempSync(join(tmpdir(), 'lacuna-'));
const plain = join(folder, 'sample.lacuna.json');
const sealed = join(folder, 'sample.sealed.lacuna.json');

async function lacuna(...args: readonly string[]) {
  const written = { stdout: '', stderr: '' };
  const io = {
    stdout: (text: string) => void (written.stdout += text),
    stderr: (text: string) => void (written.stderr += text),
  };
  return { code: await run(args, io), ...written };
}

function passphraseFile(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

beforeAll(async () => {
  expect((await lacuna('sample', '--out', plain)).code).toBe(0);
  const read = readAssessmentFile(readFileSync(plain));
  if (!read.ok) throw new Error(read.error.kind);
  const made = await sealFile(read.value.assessment, 'olive turbine ledger monsoon');
  if (!made.ok) throw new Error(made.error.kind);
  writeFileSync(sealed, made.value.text);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['score', []],
  ['report', ['--out', join(folder, 'a.pdf')]],
])('%s says that a file is encrypted and how it is opened', async (command, options) => {
  const { code, stdout, stderr } = await lacuna(command, sealed, ...options);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain(`${sealed}: This file is encrypted. Nothing was changed.`);
  expect(stderr).toContain('--passphrase-file FILE');
});

test('an encrypted file and its passphrase score like the plain file, earlier ones as well', async () => {
  const key = passphraseFile('key.txt', '\ufeffolive turbine ledger monsoon\r\n');
  const opened = await lacuna('score', sealed, '--passphrase-file', key, '--json');
  expect(opened.code).toBe(0);
  expect(opened.stdout).toBe((await lacuna('score', plain, '--json')).stdout);
  const compared = await lacuna('score', plain, '--earlier', sealed, '--passphrase-file', key, '--json');
  expect(compared.stdout).toBe((await lacuna('score', plain, '--earlier', plain, '--json')).stdout);
});

test.each([
  ['another passphrase', 'olive turbine ledger', 'does not open with the passphrase given'],
  ['nothing', '\n', 'one line, the passphrase'],
  ['two lines', 'olive\nturbine', 'one line, the passphrase'],
])('a passphrase file with %s ends with 1 and a sentence', async (_, text, sentence) => {
  const key = passphraseFile('wrong.txt', text);
  const { code, stdout, stderr } = await lacuna('score', sealed, '--passphrase-file', key);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain(sentence);
});

test('nothing is written over an encrypted file', async () => {
  const before = readFileSync(sealed, 'utf8');
  expect((await lacuna('sample', '--out', sealed)).code).toBe(1);
  expect(readFileSync(sealed, 'utf8')).toBe(before);
});
