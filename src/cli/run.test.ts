import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { goodPackFiles, packFilesWith } from '../../tests/support/pack-files';
import { writePackFolder } from '../../tests/support/write-pack-folder';
import type { PackFiles } from '../packs/compile-pack';
import { createCheck } from './check';
import { createCoverage } from './coverage';
import { createQuestions } from './questions';
import { run } from './run';

const sourceText = 'Urges all to join.\n';
const fingerprint = '6782bac6764795aea3d5a46c7b818311c44f3bfb214784c439025b0d5b592562';

/** Runs a command over files in a temporary folder and keeps what it wrote. */
async function lacuna(args: readonly string[], files: PackFiles = goodPackFiles()) {
  const root = writePackFolder(files);
  writeFileSync(join(root, 'seeds/sample.txt'), sourceText);
  const written = { stdout: '', stderr: '' };
  const io = {
    stdout: (text: string) => void (written.stdout += text),
    stderr: (text: string) => void (written.stderr += text),
  };
  const code = await run(args, io, [createCheck(root), createCoverage(root), createQuestions(root)]);
  return { code, ...written };
}

const recorded = () => packFilesWith('index.yaml', '0123456789abcdef'.repeat(4), fingerprint);

test('check says in four lines that all is well', async () => {
  expect(await lacuna(['check'], recorded())).toEqual({
    code: 0,
    stdout:
      'Pack sample 1.0.0 is in order.\n' +
      '2 themes, 3 questions (2 in the quick scan), 1 critical minimum.\n' +
      '1 source, 3 paragraphs, 0 not asked in this pack yet.\n' +
      'This version is not published yet: "publish" does that.\n',
    stderr: '',
  });
});

test('check prints every problem with file, line and reason and ends with 1', async () => {
  const { code, stdout, stderr } = await lacuna(['check'], packFilesWith('themes/T01.yaml', 'impact: 1', 'impact: 7'));
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toBe(
    'questionnaire/parliament/themes/T01.yaml:9: questions[0].impact: "7" is not possible here. Expected: 1, 2, 3.\n' +
      '1 problem found.\n',
  );
});

test('check says so where the files are not there at all', async () => {
  const { code, stderr } = await lacuna(['check'], { ...goodPackFiles(), themeFiles: [] });
  expect([code, stderr.split('\n')[0]]).toEqual([
    1,
    'questionnaire/parliament/themes:1: This folder holds no theme file. A pack needs at least one, named like "T03.yaml".',
  ]);
});

test('check reads the treaty charts too', async () => {
  const unnamed = packFilesWith('instruments.yaml', 'id: sample-treaty', 'id: other-treaty');
  const themeFiles = unnamed.themeFiles.map((file) => ({
    ...file,
    text: file.text.replaceAll('sample-treaty', 'other-treaty'),
  }));
  const { code, stderr } = await lacuna(['check'], { ...unnamed, themeFiles });
  expect(code).toBe(1);
  expect(stderr).toContain('treaty-status.yaml:2: lists[0].instrument: There is no instrument "sample-treaty".');
});

test('check refuses a hole in a pack that says it is complete, and allows it in one that grows', async () => {
  const withoutReason = packFilesWith('themes/T01.yaml', '[TXT1/3]', '[]');
  const text = recorded().sourcesFile.text.replace(/ *unasked:.*\n/, '');
  const files = { ...withoutReason, sourcesFile: { ...withoutReason.sourcesFile, text } };
  const { code, stderr } = await lacuna(['check'], files);
  expect([code, stderr.split('\n')[0]]).toEqual([
    1,
    'seeds/index.yaml:20: sources[0].paragraphs[2]: No question answers the paragraph "TXT1/3". Name it in a question, give its reason under "unasked", or write "complete: false" in pack.yaml.',
  ]);
  const growing = { ...files.packFile, text: files.packFile.text.replace('complete: true', 'complete: false') };
  const grown = await lacuna(['check'], { ...files, packFile: growing });
  expect([grown.code, grown.stdout.split('\n')[2]]).toEqual([
    0,
    '1 source, 3 paragraphs, 1 not asked in this pack yet.',
  ]);
});

test('check refuses a source document that is not the recorded one', async () => {
  const { code, stderr } = await lacuna(['check']);
  expect(code).toBe(1);
  expect(stderr).toContain('seeds/sample.txt: This is not the document recorded for TXT1');
});

test('coverage --json has every paragraph with its questions or the reason why it has none', async () => {
  const { code, stdout } = await lacuna(['coverage', '--json'], packFilesWith('themes/T01.yaml', '[TXT1/3]', '[]'));
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject([
    { source: 'TXT1', paragraph: 'TXT1/1', status: 'asked', questions: ['R01.I1'], reason: null },
    { paragraph: 'TXT1/2', status: 'asked', questions: ['R02.L1', 'R02.P1'], reason: null },
    { paragraph: 'TXT1/3', status: 'spent', questions: [], reason: 'The meeting was held.' },
  ]);
});

test('coverage in words', async () => {
  const { stdout } = await lacuna(['coverage']);
  expect(stdout.split('\n').map((line) => line.replace(/ {2,}/g, '  '))).toEqual([
    'TXT1  A sample text',
    '  TXT1/1  R01.I1',
    '  TXT1/2  R02.L1, R02.P1',
    '  TXT1/3  also R01.I1',
    '',
  ]);
});

test('questions --json gives the facts that scoring needs', async () => {
  const { code, stdout } = await lacuna(['questions', '--json']);
  expect(code).toBe(0);
  const [first, second] = JSON.parse(stdout) as readonly unknown[];
  expect(first).toEqual({
    id: 'R01.I1',
    revision: '1.2',
    theme: 'T1',
    axis: 'I',
    scope: 'full',
    weight: 3,
    impact: 1,
    criticalMinimum: null,
    paragraph: 'TXT1/1',
  });
  expect(second).toMatchObject({ id: 'R02.L1', weight: 5, criticalMinimum: 3 });
});

test('questions in a table has one line a question', async () => {
  const { stdout } = await lacuna(['questions']);
  expect(stdout.split('\n').map((line) => line.split(/ +/)[0])).toEqual(['id', 'R01.I1', 'R02.L1', 'R02.P1', '']);
});

test.each([
  { args: [], complaint: 'No command given.' },
  { args: ['chek'], complaint: 'There is no command "chek".' },
  { args: ['check', 'file.json'], complaint: 'check: expected no file name, found file.json.\nUsage: lacuna check' },
  { args: ['coverage', '--jsn'], complaint: 'coverage: there is no option --jsn.' },
  { args: ['questions', '--json=1'], complaint: 'questions: --json takes no value.' },
])('a wrong call ($args) ends with 2, says why and prints nothing else', async ({ args, complaint }) => {
  const { code, stdout, stderr } = await lacuna(args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(complaint);
});

test('--help lists the commands, and a command explains itself', async () => {
  const all = await lacuna(['--help']);
  expect([all.code, all.stderr]).toEqual([0, '']);
  for (const name of ['check', 'coverage [--json]', 'questions [--json]']) expect(all.stdout).toContain(name);
  expect((await lacuna(['coverage', '--help'])).stdout).toContain('Usage: lacuna coverage [--json]');
});
