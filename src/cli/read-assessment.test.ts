import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildAssessment } from '../../tests/support/build-assessment';
import { goodPackFiles } from '../../tests/support/pack-files';
import { writePackFolder } from '../../tests/support/write-pack-folder';
import { writeAssessmentFile } from '../exchange/write-assessment-file';
import { compilePack } from '../packs/compile-pack';
import { writePublishedPack } from '../packs/published-packs';
import { readPinned } from './read-assessment';

const compiled = compilePack(goodPackFiles());
if (!compiled.ok) throw new Error('the good files make a pack');
const pack = compiled.value;
const earlier = { ...pack, version: '0.9.0', title: 'An earlier questionnaire' };

/** Reads an assessment of some version where 1.0.0 is the present one and 0.9.0 was published before. */
async function readOf(version: string) {
  const root = writePackFolder(goodPackFiles());
  writePublishedPack(root, earlier);
  const file = join(root, 'a.lacuna.json');
  writeFileSync(file, writeAssessmentFile(buildAssessment({ ...pack, version })).text);
  let said = '';
  const io = { stdout: () => undefined, stderr: (text: string) => void (said += text) };
  const read = await readPinned(file, { pack, passphraseFile: undefined, root }, io);
  return { title: read?.pack.title ?? null, said: said.replace(file, 'FILE') };
}

test.each([
  ['1.0.0', pack.title],
  ['0.9.0', 'An earlier questionnaire'],
])('an assessment of version %s is read with that version', async (version, title) => {
  expect(await readOf(version)).toEqual({ title, said: '' });
});

test.each([
  ['1.2.0', 'it knows versions up to 1.0.0. Use a newer one. Nothing was changed.'],
  [
    '0.8.0',
    'that version was never published. Use the program that the assessment was made with. Nothing was changed.',
  ],
])('one of version %s is refused with a sentence', async (version, reason) => {
  const said = `FILE: This assessment was answered in version ${version} of the questionnaire, which this program does not have; ${reason}\n`;
  expect(await readOf(version)).toEqual({ title: null, said });
});
