import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../src/cli/run';
import { formField } from '../src/domain/form-fields';
import type { QuestionId } from '../src/domain/pack';
import { writeTemplateFile } from '../src/exchange/template-file';
import { buildTemplate } from './support/build-template';
import { openPdf } from './support/open-pdf';
import { readCsv } from './support/read-csv';
import { readSheets } from './support/read-sheets';

const folder = mkdtempSync(join(tmpdir(), 'lacuna-'));
const sample = join(folder, 'sample.lacuna.json');

/** Runs a command as the terminal would and tells what came of it. */
async function lacuna(...args: readonly string[]) {
  let [stdout, stderr] = ['', ''];
  const io = {
    stdout: (text: string) => {
      stdout += text;
    },
    stderr: (text: string) => {
      stderr += text;
    },
  };
  return { code: await run(args, io), stdout, stderr };
}

const fileWith = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

beforeAll(async () => {
  expect((await lacuna('sample', '--out', sample)).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the sample, scored, gives the numbers of E7 in the shape of contract 4', async () => {
  const { code, stdout } = await lacuna('score', sample, '--json');
  expect(code).toBe(0);
  const scores: unknown = JSON.parse(stdout);
  expect(scores).toMatchObject({
    minimums: expect.arrayContaining([expect.objectContaining({ question: 'R19.I1', status: 'unverified' })]),
    flags: expect.arrayContaining([expect.objectContaining({ id: 'F1', state: 'raised' })]),
    themes: expect.arrayContaining([
      expect.objectContaining({ id: 'T2', axis: 'L', lo: '5/8', hi: '5/8', printed: null, coverage: '1' }),
    ]),
    priorities: expect.arrayContaining([
      { question: 'R03.L1', class: 'critical', mayBeHigher: false, effort: 1, target: 3, severity: [6, 6] },
    ]),
    questions: expect.arrayContaining([{ question: 'R06.I1', lo: 2, hi: 3, confidence: 'low' }]),
    themeConfidence: expect.arrayContaining([{ id: 'T2', confidence: 'high' }]),
    weights: { profile: 'W0', fingerprint: expect.stringMatching(/^[0-9a-f]{12}$/), decision: null },
    stability: null,
    limitedScope: [],
    alternative: null,
    review: { confirmed: 0, draft: 30, flagged: 0, lapsed: 0, next: 'R01.L1' },
  });
});

test('score says what meets the minimums: least effort first, then in the order of priorities', async () => {
  const { toMeetMinimums } = JSON.parse((await lacuna('score', sample, '--json')).stdout) as {
    readonly toMeetMinimums: readonly { readonly question: string; readonly kind: string }[];
  };
  expect(toMeetMinimums.map(({ question, kind }) => [question, kind])).toEqual([
    ['R03.L1', 'reach'],
    ['R20.I1', 'reach'],
    ['R06.L1', 'reach'],
    ['R02.L1', 'reach'],
    ['R03.L2', 'reach'],
    ['R18.L1', 'reach'],
    ['R05.L2', 'reach'],
    ['R19.I1', 'establish'],
  ]);
});

test('score of a full assessment tells which themes are weakest, however one counts, and the weights decided', async () => {
  const file = JSON.parse(readFileSync(sample, 'utf8')) as Record<string, unknown>;
  const weighting = {
    adopted: {
      profile: { name: 'Ours', weights: { R01: 6 } },
      decidedBy: 'Bureau',
      decidedOn: '2026-01-01',
      reason: 'Why',
      at: '2026-01-01T00:00:00Z',
    },
    alternative: { name: 'Other', weights: { R01: 1 } },
  };
  const path = fileWith('full.lacuna.json', JSON.stringify({ ...file, scope: 'full', weighting }));
  const scores = JSON.parse((await lacuna('score', path, '--json')).stdout) as Record<string, unknown>;
  expect(scores).toMatchObject({
    weights: { profile: 'Ours', decision: { by: 'Bureau', on: '2026-01-01', because: 'Why' } },
    alternative: { profile: 'Other' },
    stability: { themes: expect.arrayContaining([expect.objectContaining({ id: 'T1' })]) },
  });
  const { stdout } = await lacuna('score', path);
  expect(stdout).toMatch(/T\d+ {2}among the weakest three in 1[2-6] of 16 ways of counting, rank \d/);
  expect(stdout).toMatch(/Ours \([0-9a-f]{12}\), decided by Bureau on 2026-01-01: Why\n {2}beside it: Other/);
});

test('score compares with earlier assessments of the same country, and refuses others', async () => {
  const file = readFileSync(sample, 'utf8');
  const earlier = fileWith('earlier.lacuna.json', file.replace(/"to": "\d{4}/, '"to": "2021'));
  const { code, stdout } = await lacuna('score', sample, '--earlier', earlier, '--earlier', earlier, '--json');
  expect(code).toBe(0);
  const { comparison } = JSON.parse(stdout) as { readonly comparison: Readonly<Record<string, unknown>> };
  expect(comparison).toMatchObject({ comparableAsAWhole: true, weightInCommon: '1', changes: [], notCompared: [] });
  const themes = comparison.themes as readonly { readonly verdict: string }[];
  expect(new Set(themes.map(({ verdict }) => verdict))).toEqual(new Set(['no-change-proved']));
  expect(comparison.course).toMatchObject({ assessments: [{}, {}, {}] });
  expect((await lacuna('score', sample, '--earlier', earlier)).stdout).toContain('no-change-proved (0 to 0)');
  const elsewhere = fileWith(
    'elsewhere.lacuna.json',
    file.replace('"name": "Republic of Tarvenia"', '"name": "Elsewhere"'),
  );
  const refused = await lacuna('score', sample, '--earlier', elsewhere);
  expect([refused.code, refused.stdout]).toEqual([1, '']);
  expect(refused.stderr).toContain('another country');
});

test('report is printed on a template, and a template that is none is told in one sentence', async () => {
  const template = fileWith('own.template.lacuna.json', writeTemplateFile(buildTemplate()).text);
  const page = join(folder, 'own.html');
  const call = ['report', sample, '--out', page, '--format', 'html', '--template'] as const;
  expect((await lacuna(...call, template)).code).toBe(0);
  expect(readFileSync(page, 'utf8')).toContain('National Assembly of Tarvenia');
  rmSync(page);
  const cut = fileWith('cut.template.lacuna.json', readFileSync(template, 'utf8').slice(0, 100));
  for (const [file, words] of [
    [cut, 'This template is damaged: it ends too early'],
    [sample, 'This is not a report template but JSON of another program. Nothing was changed.'],
    [join(folder, 'nowhere.json'), 'This file cannot be read'],
  ] as const) {
    const { code, stderr } = await lacuna(...call, file);
    expect([code, stderr.trim().split('\n').length]).toEqual([1, 1]);
    expect(stderr).toContain(words);
  }
  expect(existsSync(page)).toBe(false);
  const sheets = await lacuna('report', sample, '--out', page, '--format', 'xlsx', '--template', template);
  expect([sheets.code, sheets.stderr.split('\n')[0]]).toEqual([
    2,
    'report: --template goes with --format pdf, docx and html only.',
  ]);
});

test('report compares with an earlier assessment, and carries its data where asked', async () => {
  const file = readFileSync(sample, 'utf8');
  const earlier = fileWith('before.lacuna.json', file.replace(/"to": "\d{4}/, '"to": "2021'));
  const page = join(folder, 'since.html');
  expect((await lacuna('report', sample, '--out', page, '--format', 'html', '--earlier', earlier)).code).toBe(0);
  expect(readFileSync(page, 'utf8')).toContain('Since last time');
  const [plain, carrying] = [join(folder, 'plain.pdf'), join(folder, 'carrying.pdf')];
  await lacuna('report', sample, '--out', plain);
  await lacuna('report', sample, '--out', carrying, '--with-data');
  expect((await lacuna('score', carrying, '--json')).stdout).toBe((await lacuna('score', sample, '--json')).stdout);
  expect((await lacuna('score', plain, '--json')).code).toBe(1);
  const [sheets, letter] = [join(folder, 'none.xlsx'), join(folder, 'none.docx')];
  for (const call of [
    ['--out', sheets, '--earlier', earlier],
    ['--out', letter, '--with-data'],
  ])
    // prettier-ignore
    expect((await lacuna('report', sample, ...call)).stderr).toMatch(/^report: --(?:earlier|with-data) goes with --format pdf/);
  expect([existsSync(sheets), existsSync(letter)]).toEqual([false, false]);
});

test('score says what measures would change, and refuses what is no measure', async () => {
  const { stdout } = await lacuna('score', sample, '--measure', 'R03.L2=3', '--json');
  expect(JSON.parse(stdout)).toMatchObject({
    plan: [],
    questionsToSend: expect.arrayContaining([expect.objectContaining({ number: 1, question: 'R07.I1' })]),
    wouldChange: {
      minimums: [{ id: 'K3', question: 'R03.L2', before: 'breached', after: 'met' }],
      flags: [{ id: 'F1', before: 'raised', after: 'clear' }],
      priorities: [{ question: 'R03.L2', before: 'critical', after: 'none' }],
    },
  });
  const words = await lacuna('score', sample, '--measure', 'R03.L2=3');
  expect(words.stdout).toContain('If R03.L2 were proved at level 3\n  K3  R03.L2  breached, would be met');
  for (const wrong of ['R03.L2', 'R03.L2=5', 'R99.L1=3', '=']) {
    const refused = await lacuna('score', sample, '--measure', wrong);
    expect([refused.code, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toContain(`"${wrong}" is no measure`);
  }
});

test('score for readers prints the same in words', async () => {
  const { code, stdout } = await lacuna('score', sample);
  expect(code).toBe(0);
  expect(stdout).toContain('K11  R19.I1  unverified  (level 0-4)');
  expect(stdout).toContain('R03.L1  critical, effort 1');
});

test('score names the version, and the answers given to other levels than it has', async () => {
  const older = whole().replace(/("R06\.I1": \{\s*"questionRevision": )"1\.0"/, '$1"0.4"');
  const file = fileWith('older-answer.lacuna.json', older);
  const scores: unknown = JSON.parse((await lacuna('score', file, '--json')).stdout);
  expect(scores).toMatchObject({ lookAgain: ['R06.I1'], pack: { version: '0.1.0' } });
  const { stdout } = await lacuna('score', file);
  expect(stdout).toContain('given to other levels than the questions have now, not looked at again: R06.I1');
});

test('the sample is the same each time it is written', async () => {
  const again = join(folder, 'again.lacuna.json');
  await lacuna('sample', '--out', again);
  expect(readFileSync(again, 'utf8')).toBe(readFileSync(sample, 'utf8'));
});

test.each([
  ['report.pdf', [], '%PDF-'],
  ['report.DOCX', [], 'PK\u0003\u0004'],
  ['report without a format in its name', [], '%PDF-'],
  ['named otherwise.pdf', ['--format', 'docx'], 'PK\u0003\u0004'],
])('the report of the sample, written to “%s” with %j', async (name, format, start) => {
  const out = join(folder, name);
  const { code, stderr } = await lacuna('report', sample, '--out', out, ...format, '--paper', 'letter');
  expect([code, stderr]).toEqual([0, '']);
  expect(readFileSync(out).toString('latin1').startsWith(start)).toBe(true);
});

test('the report of the sample is a page to read', async () => {
  const out = join(folder, 'report.html');
  expect((await lacuna('report', sample, '--out', out)).code).toBe(0);
  expect(readFileSync(out, 'utf8')).toMatch(/^<!doctype html>[^]*<h1[^]*Gap report/);
});

test('the report of the sample is a spreadsheet, or one sheet of it', async () => {
  const [book, table] = [join(folder, 'report.xlsx'), join(folder, 'report.csv')];
  expect((await lacuna('report', sample, '--out', book, '--format', 'xlsx')).code).toBe(0);
  expect(Object.keys(readSheets(readFileSync(book)).sheets)).toEqual([
    'About',
    'Action plan',
    'Answers',
    'Evidence register',
    'Scores',
  ]);
  const headOf = async (...sheet: readonly string[]) => {
    expect((await lacuna('report', sample, '--out', table, '--format', 'csv', ...sheet)).code).toBe(0);
    return readCsv(readFileSync(table))[0];
  };
  expect(await headOf()).toContain('Text of the question');
  expect(await headOf('--sheet', 'plan')).toContain('What will be done');
});

const whole = () => readFileSync(sample, 'utf8');

test.each<[string, () => string | Uint8Array]>([
  ['cut off in the middle', () => whole().slice(0, 4000)],
  ['from a newer version', () => whole().replace('"version": 5', '"version": 7')],
  ['from another program', () => JSON.stringify({ format: 'other', version: 1, items: [] })],
  ['from another questionnaire', () => whole().replace('"id": "parliament"', '"id": "elsewhere"')],
  ['answered in a version to come', () => whole().replace('"version": "0.1.0"', '"version": "9.1.0"')],
  ['answered in a version never published', () => whole().replace('"version": "0.1.0"', '"version": "0.0.7"')],
  ['with a level that does not exist', () => whole().replace('"level": 2', '"level": 5')],
  ['empty', () => ''],
  ['of noise, 50 MB', () => noise(50 * 1024 * 1024)],
])('a file %s: one sentence, exit code 1, nothing written, nothing changed', async (_, content) => {
  const bad = fileWith('bad.lacuna.json', content());
  const before = readFileSync(bad);
  const out = join(folder, 'bad.pdf');
  for (const args of [
    ['score', bad, '--json'],
    ['report', bad, '--out', out],
  ]) {
    const { code, stdout, stderr } = await lacuna(...args);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(bad);
  }
  expect(existsSync(out)).toBe(false);
  expect(readdirSync(folder).filter((name) => name.endsWith('.unfinished'))).toEqual([]);
  expect(readFileSync(bad).equals(before)).toBe(true);
});

test.each([
  [['score']],
  [['score', sample, sample]],
  [['score', sample, '--jsn']],
  [['sample']],
  [['report', sample]],
  [['report', sample, '--out', 'x.rtf', '--format', 'rtf']],
  [['report', sample, '--out', 'x.pdf', '--paper', 'a5']],
  [['report', sample, '--out', 'x.pdf', '--edition', 'secret']],
  [['report', sample, '--out', 'x.pdf', '--sheet', 'plan']],
  [['report', sample, '--out', 'x.csv', '--format', 'csv', '--sheet', 'about']],
  [['nonsense']],
])('%j is called wrongly: exit code 2 and the usage', async (args) => {
  const { code, stdout, stderr } = await lacuna(...args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/Usage/);
});

test('report prints an edition and says on the terminal what it leaves out', async () => {
  const file = readFileSync(sample, 'utf8').replace('"handling": "clear"', '"handling": "amber"');
  const labelled = fileWith('labelled.lacuna.json', file);
  const out = join(folder, 'edition.pdf');
  const print = (...edition: readonly string[]) => lacuna('report', labelled, '--out', out, ...edition);
  const marking = async () =>
    (await openPdf(Uint8Array.from(readFileSync(out)))).pages.map(({ drawnText }) => drawnText);
  const internal = await print();
  expect(internal).toMatchObject({ code: 0, stdout: `Written: ${out}\n` });
  for (const page of await marking()) expect(page).toContain('Internal edition · TLP:AMBER');
  const open = await print('--edition', 'public');
  expect(open.stdout).toMatch(/leaves out, because of the handling labels: 1 answer.*\.\n$/);
  for (const page of await marking()) expect(page).toContain('Public edition · TLP:CLEAR');
  const committee = await print('--edition', 'committee');
  expect(committee.stdout).toContain('No part had to be left out because of its handling label.');
});

test('a file that is not there, and a folder that is not there: exit code 1 and the way out', async () => {
  expect(await lacuna('score', join(folder, 'missing.json'))).toMatchObject({ code: 1, stdout: '' });
  const nowhere = join(folder, 'no', 'such', 'folder', 'report.pdf');
  const { code, stderr } = await lacuna('report', sample, '--out', nowhere);
  expect(code).toBe(1);
  expect(stderr).toContain('Choose another folder');
});

/** The same noise each time: a linear congruential generator. */
function noise(sizeInBytes: number): Uint8Array {
  const bytes = new Uint8Array(sizeInBytes);
  let state = 42;
  for (let index = 0; index < sizeInBytes; index++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[index] = state >>> 24;
  }
  return bytes;
}

test('neither a report nor a sample is ever written over answers', async () => {
  const before = readFileSync(sample, 'utf8');
  const onItself = await lacuna('report', sample, '--out', sample);
  expect(onItself).toMatchObject({ code: 1, stdout: '' });
  expect(onItself.stderr).toContain('holds an assessment');
  expect(readFileSync(sample, 'utf8')).toBe(before);

  const atWork = before
    .replace('"purpose": "training"', '"purpose": "real"')
    .replace(/"country": \{[^}]*\}/, '"country": { "kind": "iso", "code": "KE" }');
  const work = fileWith('work.lacuna.json', atWork);
  expect(await lacuna('sample', '--out', work)).toMatchObject({ code: 1, stdout: '' });
  expect(readFileSync(work, 'utf8')).toBe(atWork);
});

test('the longest name that a folder takes can be written, a folder itself can not', async () => {
  const long = join(folder, `${'ق'.repeat(120)} a.json`);
  expect(await lacuna('sample', '--out', long)).toMatchObject({ code: 0 });
  const onFolder = await lacuna('sample', '--out', folder);
  expect(onFolder).toMatchObject({ code: 1, stdout: '' });
  expect(onFolder.stderr).toContain('EISDIR');
  expect(readdirSync(folder).filter((name) => name.endsWith('.unfinished'))).toEqual([]);
});

test('training prints the package, and says what it does not do', async () => {
  const out = join(folder, 'training.pdf');
  expect((await lacuna('training', '--out', out, '--part', 'cards', '--paper', 'letter')).code).toBe(0);
  const { pages } = await openPdf(new Uint8Array(readFileSync(out)));
  expect(pages[0]?.size).toEqual([612, 792]);
  for (const [args, complaint] of [
    [[], '--out FILE is needed.'],
    [['--out', out, '--part', 'all'], '--part is whole, guide, flip-chart, cards, answers, not all.'],
    [['--out', out, '--format', 'xlsx'], '--format is pdf, docx, html, not xlsx.'],
    [['--out', out, '--paper', 'a3'], '--paper is a4 or letter, not a3.'],
    [['--out', out, '--lang', 'fr'], '--lang fr is not available'],
  ] as const) {
    const { code, stderr } = await lacuna('training', ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(complaint);
  }
});

test('fill brings typed codes into an assessment, keeps what differs unless told otherwise, and takes all or nothing', async () => {
  const out = join(folder, 'filled.lacuna.json');
  const codes = fileWith('codes.txt', 'R01.L1 1 A\nR02.L1 4 B: Read aloud in the meeting.\n');
  const levelIn = (path: string, question: string) => {
    const file = JSON.parse(readFileSync(path, 'utf8')) as { answers: Record<string, { response: unknown }> };
    return file.answers[question]?.response;
  };
  const dry = await lacuna('fill', sample, '--codes', codes, '--dry-run');
  expect(dry.code).toBe(0);
  expect(dry.stdout).toContain('R02.L1: differs, keep. Here: level 2. On the paper: level 4.');
  expect((await lacuna('fill', sample, '--codes', codes, '--out', out)).code).toBe(0);
  expect(levelIn(out, 'R02.L1')).toEqual({ kind: 'level', level: 2 });
  expect((await lacuna('fill', sample, '--codes', codes, '--out', out, '--differing', 'both')).code).toBe(0);
  expect(levelIn(out, 'R02.L1')).toEqual({ kind: 'range', from: 2, to: 4 });
  expect(readFileSync(out, 'utf8')).toContain('Read aloud in the meeting.');

  const before = readFileSync(out, 'utf8');
  const torn = fileWith('torn.txt', 'R01.L1 3\nR99.L1 2\n');
  const refused = await lacuna('fill', sample, '--codes', torn, '--out', out);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain('torn.txt:2:');
  expect(readFileSync(out, 'utf8'), 'nothing was written').toBe(before);
  expect((await lacuna('fill', sample, '--out', out)).code).toBe(2);
});

test('fill reads a form that was filled in on screen, and refuses a PDF that is none', async () => {
  const blank = join(folder, 'form.pdf');
  expect((await lacuna('blank', '--out', blank, '--fillable')).code).toBe(0);
  const document = await PDFDocument.load(readFileSync(blank));
  document
    .getForm()
    .getRadioGroup(formField.level('R02.P1' as QuestionId))
    .select('dk');
  document
    .getForm()
    .getTextField(formField.office('R02.P1' as QuestionId))
    .setText('Gazette office');
  const form = fileWith('form-filled.pdf', await document.save());
  const { code, stdout } = await lacuna('fill', sample, '--form', form, '--dry-run');
  expect(code).toBe(0);
  expect(stdout).toContain('R02.P1: differs, keep.');
  expect(stdout.trim().split('\n'), 'what was left blank says nothing').toHaveLength(1);
  const foreign = await lacuna('fill', sample, '--form', fileWith('no-form.pdf', 'no PDF'), '--dry-run');
  expect(foreign.code).toBe(1);
  expect(foreign.stderr).toContain('Nothing was written.');
});
