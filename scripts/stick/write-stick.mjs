import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { lacuna } from './lacuna.mjs';
import { startPage, startText } from './start-here.mjs';

/** By this file an earlier stick is known; it is also what proves that a copy is whole. */
const checksums = 'checksums-sha256.txt';
const firstLine = '# Lacuna stick: SHA-256 of every file. To check: sha256sum -c checksums-sha256.txt';

/** What the command line makes, each with its place on the stick. */
const papers = [
  ['papers/training-package.pdf', ['training']],
  ['papers/form-quick.pdf', ['blank', '--scope', 'quick']],
  ['papers/form-quick-fillable.pdf', ['blank', '--scope', 'quick', '--fillable']],
  ['papers/form-full.pdf', ['blank', '--scope', 'full']],
  ['papers/form-full-fillable.pdf', ['blank', '--scope', 'full', '--fillable']],
  ['papers/vote-slips.pdf', ['blank', '--kind', 'slips']],
  ['papers/evidence-cards.pdf', ['blank', '--kind', 'cards']],
  ['papers/tally-sheet.pdf', ['blank', '--kind', 'tally']],
  ['papers/slips-not-applicable.pdf', ['blank', '--kind', 'aside']],
  ['papers/dissent-slips.pdf', ['blank', '--kind', 'dissent']],
  ['papers/action-sheet.pdf', ['blank', '--kind', 'actions']],
  ['papers/parking-list.pdf', ['blank', '--kind', 'parking']],
  ['papers/feedback-form.pdf', ['blank', '--kind', 'feedback']],
];

const sample = 'training/tarvenia.lacuna.json';

/**
 * Writes a stick into a folder that is new, empty or an earlier stick, and says how many files it has. All is made
 * beside its place first: a stick is whole or not there.
 */
export async function writeStick({ folder, portable, paper = 'a4', make = lacuna }) {
  refuseForeign(folder);
  const unfinished = `${folder}.unfinished-${process.pid}`;
  try {
    for (const inner of ['papers', 'training']) fs.mkdirSync(path.join(unfinished, inner), { recursive: true });
    fs.copyFileSync(portable, path.join(unfinished, 'lacuna.html'));
    for (const [name, args] of papers) await make([...args, '--paper', paper, '--out', path.join(unfinished, name)]);
    const file = path.join(unfinished, sample);
    await make(['sample', '--out', file]);
    const report = path.join(unfinished, 'training/tarvenia-report.pdf');
    await make(['report', file, '--paper', paper, '--edition', 'public', '--out', report]);
    fs.writeFileSync(path.join(unfinished, 'start-here.html'), startPage());
    fs.writeFileSync(path.join(unfinished, 'START-HERE.txt'), startText());
    const files = filesBelow(unfinished);
    fs.writeFileSync(path.join(unfinished, checksums), sumsOf(unfinished, files));
    fs.rmSync(folder, { recursive: true, force: true });
    fs.renameSync(unfinished, folder);
    return { folder, files: files.length + 1 };
  } finally {
    fs.rmSync(unfinished, { recursive: true, force: true });
  }
}

/** Only what an earlier stick holds may go: somebody's own files, laid beside it, stay and stop the writing. */
function refuseForeign(folder) {
  const found = fs.statSync(folder, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isDirectory()) throw new Error(`${folder} is a file. Nothing was changed. Choose another folder.`);
  const files = filesBelow(folder);
  if (files.length === 0) return;
  const listed = path.join(folder, checksums);
  const text = fs.existsSync(listed) ? fs.readFileSync(listed, 'utf8') : '';
  if (!text.startsWith(firstLine))
    throw new Error(`${folder} is not empty and no earlier stick. Nothing was changed. Choose another folder.`);
  const known = new Set([checksums, ...text.split('\n').map((line) => line.slice(66))]);
  const foreign = files.find((name) => !known.has(name));
  if (foreign !== undefined)
    throw new Error(`${folder} holds ${foreign}, which no stick has. Nothing was changed. Take it out, or choose another folder.`); // prettier-ignore
}

function sumsOf(folder, files) {
  const lines = files.map((name) => {
    const sum = createHash('sha256').update(fs.readFileSync(path.join(folder, name))).digest('hex'); // prettier-ignore
    return `${sum}  ${name}`;
  });
  return [firstLine, ...lines, ''].join('\n');
}

function filesBelow(folder, below = '') {
  return fs
    .readdirSync(path.join(folder, below), { withFileTypes: true })
    .flatMap((entry) => {
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(folder, name) : [name];
    })
    .sort();
}
