import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startPage, startText } from './stick/start-here.mjs';
import { writeStick } from './stick/write-stick.mjs';

function place() {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'lacuna-stick-'));
  onTestFinished(() => fs.rmSync(home, { recursive: true, force: true }));
  const portable = path.join(home, 'portable.html');
  fs.writeFileSync(portable, '<title>Lacuna</title>');
  return { home, portable, folder: path.join(home, 'stick') };
}

/** Writes the name of the command where a real one would write its file. */
const make = async (args) => fs.writeFileSync(args[args.indexOf('--out') + 1], args[0]);
const write = ({ portable, folder }, changes = {}) => writeStick({ folder, portable, make, ...changes });
const read = (folder, name) => fs.readFileSync(path.join(folder, name), 'utf8');

test('a stick has program, papers, training case and how to start, and a sum for each of them', async () => {
  const at = place();
  const { files } = await write(at);
  expect(read(at.folder, 'lacuna.html')).toBe('<title>Lacuna</title>');
  expect(read(at.folder, 'papers/training-package.pdf')).toBe('training');
  expect(read(at.folder, 'training/tarvenia.lacuna.json')).toBe('sample');
  expect(read(at.folder, 'training/tarvenia-report.pdf')).toBe('report');
  const sums = read(at.folder, 'checksums-sha256.txt').trim().split('\n').slice(1);
  expect(sums).toHaveLength(files - 1);
  for (const line of sums) {
    const [sum, name] = line.split('  ');
    expect(createHash('sha256').update(fs.readFileSync(path.join(at.folder, name))).digest('hex')).toBe(sum); // prettier-ignore
  }
});

test('every file that the page links to is on the stick', async () => {
  const at = place();
  await write(at);
  const links = [...startPage().matchAll(/href="([^"]+)"/g)].map(([, name]) => name);
  expect(links.length).toBeGreaterThan(4);
  expect(links.filter((name) => !fs.existsSync(path.join(at.folder, name)))).toEqual([]);
});

test('an earlier stick is replaced, an empty folder filled', async () => {
  const at = place();
  fs.mkdirSync(at.folder);
  await write(at);
  fs.writeFileSync(at.portable, 'newer');
  await write(at);
  expect(read(at.folder, 'lacuna.html')).toBe('newer');
});

test('a folder with other things in it, and an earlier stick with an answer beside it, stay as they are', async () => {
  const at = place();
  fs.mkdirSync(at.folder);
  fs.writeFileSync(path.join(at.folder, 'thesis.txt'), 'mine');
  await expect(write(at)).rejects.toThrow('is not empty and no earlier stick');
  fs.rmSync(path.join(at.folder, 'thesis.txt'));
  await write(at);
  fs.writeFileSync(path.join(at.folder, 'kenya.lacuna.json'), 'mine');
  await expect(write(at)).rejects.toThrow('holds kenya.lacuna.json');
  expect(read(at.folder, 'kenya.lacuna.json')).toBe('mine');
});

test('where a paper cannot be made, the earlier stick stays and nothing half done is left', async () => {
  const at = place();
  await write(at);
  const failing = async (args) => {
    if (args[0] === 'report') throw new Error('No report.');
    await make(args);
  };
  await expect(write(at, { make: failing })).rejects.toThrow('No report.');
  expect(read(at.folder, 'papers/training-package.pdf')).toBe('training');
  expect(fs.readdirSync(at.home).sort()).toEqual(['portable.html', 'stick']);
});

test('page and text say the same, and the text fits a small window', () => {
  const flat = (text) => text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/[“”]/g, '"').replaceAll(/\s+/g, ' '); // prettier-ignore
  const [pageWords, textWords] = [flat(startPage()), flat(startText())];
  for (const words of [
    'Double-click lacuna.html.',
    'choose "Properties", tick "Unblock"',
    'It is not on the stick.',
    'Delete the assessment in the list',
  ]) {
    expect(pageWords).toContain(words);
    expect(textWords).toContain(words);
  }
  for (const line of startText().split('\r\n')) expect(line.length).toBeLessThanOrEqual(82);
});
