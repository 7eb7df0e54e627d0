import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packFilesWith } from '../../tests/support/pack-files';
import { writePackFolder } from '../../tests/support/write-pack-folder';
import { createCheck } from './check';
import { createPublish } from './publish';
import { run } from './run';

const sourceText = 'Urges all to join.\n';
const fingerprint = '6782bac6764795aea3d5a46c7b818311c44f3bfb214784c439025b0d5b592562';
const frozen = 'questionnaire/parliament/published/1.0.0.json';

/** A project with one questionnaire, the commands over it, and a way to change one of its files. */
function project() {
  const root = writePackFolder(packFilesWith('index.yaml', '0123456789abcdef'.repeat(4), fingerprint));
  writeFileSync(join(root, 'seeds/sample.txt'), sourceText);
  const lacuna = async (...args: string[]) => {
    const written = { stdout: '', stderr: '' };
    const io = {
      stdout: (text: string) => void (written.stdout += text),
      stderr: (text: string) => void (written.stderr += text),
    };
    const code = await run(args, io, [createCheck(root), createPublish(root)]);
    return { code, ...written };
  };
  const change = (file: string, search: string, replacement: string) => {
    const path = join(root, file);
    const before = readFileSync(path, 'utf8');
    expect(before).toContain(search);
    writeFileSync(path, before.replace(search, replacement));
  };
  return { lacuna, change, read: (file: string) => readFileSync(join(root, file), 'utf8') };
}

const packYaml = 'questionnaire/parliament/pack.yaml';
const themeYaml = 'questionnaire/parliament/themes/T02.yaml';

test('a questionnaire is published once, and what was written is read again', async () => {
  const { lacuna, read } = project();
  expect((await lacuna('check')).stdout).toContain('This version is not published yet: "publish" does that.');
  expect(await lacuna('publish')).toEqual({
    code: 0,
    stdout: `Version 1.0.0 is published: ${frozen}. From now on it never changes.\n`,
    stderr: '',
  });
  const text = read(frozen);
  expect((await lacuna('publish')).stdout).toContain('is published already and has not changed. Nothing was written.');
  expect(read(frozen)).toBe(text);
  expect((await lacuna('check')).stdout).toContain('This version is published.');
});

test('words that changed under a published version are refused by both commands, and nothing is written', async () => {
  const { lacuna, change, read } = project();
  await lacuna('publish');
  const text = read(frozen);
  change(themeYaml, 'Are the core offences in force?', 'Are all core offences in force?');
  for (const command of ['check', 'publish']) {
    const { code, stderr } = await lacuna(command);
    expect([code, stderr.split('\n')[0]]).toEqual([
      1,
      'Version 1.0.0 is published and has changed since, in R02.L1. A published version never changes: raise "version" in pack.yaml, or take the change back.',
    ]);
  }
  expect(read(frozen)).toBe(text);
});

test('a new version needs the revisions of the questions that changed', async () => {
  const { lacuna, change, read } = project();
  await lacuna('publish');
  change(packYaml, 'version: 1.0.0', 'version: 1.1.0');
  change(themeYaml, '3: All three of the elements are in force.', '3: All three of the elements are in force now.');
  expect((await lacuna('publish')).stderr).toContain(
    'R02.L1: Its anchors, elements, parts or scope have changed since the published version, and its revision is "1.0".',
  );
  change(themeYaml, 'revision: "1.0"', 'revision: "2.0"');
  expect((await lacuna('publish')).code).toBe(0);
  expect(read('questionnaire/parliament/published/1.1.0.json')).toContain('in force now');
});

test.each([
  ['a word that was changed by hand', 'All three of the elements', 'Both of the elements'],
  ['another version than its name', '"version": "1.0.0"', '"version": "1.0.1"'],
  ['a text that is no JSON any more', '{', ''],
])('a published file is named when it has %s', async (_, search, replacement) => {
  const { lacuna, change } = project();
  await lacuna('publish');
  change(frozen, search, replacement);
  for (const command of ['check', 'publish']) {
    const { code, stderr } = await lacuna(command);
    expect([code, stderr.split(':')[0]]).toEqual([1, frozen]);
  }
});

test('a questionnaire with problems is not published', async () => {
  const { lacuna, change } = project();
  change(themeYaml, 'impact: 3', 'impact: 7');
  expect(await lacuna('publish')).toMatchObject({ code: 1, stdout: '' });
});
