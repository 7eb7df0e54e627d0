import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadPack } from '../src/cli/load-pack';
import { run } from '../src/cli/run';
import type { Answer } from '../src/domain/answer';
import type { Assessment } from '../src/domain/assessment';
import type { Edition } from '../src/domain/edition';
import { handlingLabels } from '../src/domain/handling';
import { inEdition } from '../src/domain/in-edition';
import { readAssessmentFile } from '../src/exchange/read-assessment-file';
import { fileNameStem } from '../src/exchange/file-name';
import { writeAssessmentFile } from '../src/exchange/write-assessment-file';
import { assessmentFileSchema } from '../src/formats/assessment-file-schema';
import { buildReport } from '../src/report/build/build-report';
import { renderDocx } from '../src/report/docx/render-docx';
import { buildWorkbook } from '../src/report/build/workbook/build-workbook';
import { renderCsv } from '../src/report/csv/render-csv';
import { renderHtml } from '../src/report/html/render-html';
import { styleFromDisk } from '../src/report/html/style-from-disk';
import { sheetIds } from '../src/report/model/workbook';
import { assetsFromDisk } from '../src/report/pdf/assets-from-disk';
import { renderPdf } from '../src/report/pdf/render-pdf';
import { renderXlsx } from '../src/report/xlsx/render-xlsx';
import { readEverywhere } from './support/every-byte';
import { isThorough } from './support/out-of';
import {
  buildMarkedFile,
  type MarkedFile,
  type Marker,
  type MarkerLabel,
  partsOfFile,
  stringPathsOf,
} from './support/marked-file';

const loaded = loadPack();
if (!loaded.ok) throw new Error('The pack compiles.');
const pack = loaded.value;
const folder = mkdtempSync(join(tmpdir(), 'lacuna-editions-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Made {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Every way in which an edition leaves the program. A new format is one line here, and is searched like the others. */
const formats: Readonly<Record<string, (assessment: Assessment, edition: Edition) => Promise<readonly Made[]>>> = {
  'assessment file': async (assessment, edition) => {
    const { fileName, text } = writeAssessmentFile(inEdition(assessment, edition).assessment, edition);
    return [{ name: fileName, bytes: Buffer.from(text) }];
  },
  'report as a tree': async (assessment, edition) => {
    const report = buildReport({ ...reportOptions, assessment, edition });
    return [{ name: '', bytes: Buffer.from(JSON.stringify(report)) }];
  },
  'report as PDF': async (assessment, edition) => {
    const assets = await assetsFromDisk();
    if (!assets.ok) throw new Error('Fonts and shaper are installed.');
    const rendered = await renderPdf(buildReport({ ...reportOptions, assessment, edition }), assets.value);
    if (!rendered.ok) throw new Error(JSON.stringify(rendered.error));
    const stem = fileNameStem(inEdition(assessment, edition).assessment, edition);
    return [{ name: `${stem}.pdf`, bytes: rendered.value.bytes }];
  },
  'report as DOCX': async (assessment, edition) => {
    const rendered = await renderDocx(buildReport({ ...reportOptions, assessment, edition }));
    if (!rendered.ok) throw new Error(JSON.stringify(rendered.error));
    const stem = fileNameStem(inEdition(assessment, edition).assessment, edition);
    return [{ name: `${stem}.docx`, bytes: rendered.value.bytes }];
  },
  'report as HTML': async (assessment, edition) => {
    const report = buildReport({ ...reportOptions, assessment, edition });
    return [{ name: '', bytes: await renderHtml(report, await styleFromDisk()) }];
  },
  'report as XLSX': async (assessment, edition) => {
    return [{ name: '', bytes: renderXlsx(buildWorkbook({ ...reportOptions, assessment, edition })) }];
  },
  'report as CSV': async (assessment, edition) => {
    const workbook = buildWorkbook({ ...reportOptions, assessment, edition });
    return sheetIds.map((id) => ({ name: '', bytes: renderCsv(workbook, id) }));
  },
  'report from the command line': async (assessment, edition) => {
    const [source, out] = [join(folder, 'whole.lacuna.json'), join(folder, 'report.pdf')];
    writeFileSync(source, writeAssessmentFile(inPublishedVersion(assessment)).text);
    const said = await lacuna('report', source, '--out', out, '--edition', edition);
    return [{ name: '', bytes: readFileSync(out) }, said];
  },
  'scores of the file': async (assessment, edition) => {
    const source = join(folder, 'edition.lacuna.json');
    const shown = inEdition(inPublishedVersion(assessment), edition).assessment;
    writeFileSync(source, writeAssessmentFile(shown, edition).text);
    return [await lacuna('score', source, '--json'), await lacuna('score', source)];
  },
};
/** The command line opens no version that was never published, so the marker of the version is searched elsewhere. */
const inPublishedVersion = (assessment: Assessment): Assessment => ({
  ...assessment,
  pack: { ...assessment.pack, version: pack.version },
});

const reportOptions = { pack, locale: 'en', paper: 'a4' } as const;

async function lacuna(...args: readonly string[]): Promise<Made> {
  let said = '';
  const write = (text: string) => void (said += text);
  expect(await run(args, { stdout: write, stderr: write })).toBe(0);
  return { name: '', bytes: Buffer.from(said) };
}

/** "KE" or "R01" are no marks: they stand in the questionnaire too. */
const searchable = ({ markers }: MarkedFile) => markers.filter(({ value }) => value.length > 6);

function assessmentIn({ file }: MarkedFile): Assessment {
  const read = readAssessmentFile(Buffer.from(JSON.stringify(file)));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.assessment;
}

const labels = [...handlingLabels, 'unlabelled'] as const;
const within: Readonly<Record<Edition, readonly MarkerLabel[]>> = {
  internal: [...labels, 'never'],
  committee: ['clear', 'green', 'amber', 'unlabelled'],
  public: ['clear'],
};

/** All that can be read out of what was made: names and contents. */
async function textOf(made: readonly Made[]): Promise<string> {
  const texts = await Promise.all(made.map(async ({ name, bytes }) => `${name}\n${await readEverywhere(bytes)}`));
  return texts.join('\n').toLowerCase();
}

/** The markers that stand in a text; a file's name may have made small letters of them. */
function found(marked: MarkedFile, text: string): readonly Marker[] {
  return searchable(marked).filter(({ value }) => text.includes(value.toLowerCase()));
}

test('the marked file has a marker at every string that the schema knows', () => {
  const paths = new Set(
    labels.flatMap((label) => buildMarkedFile(pack, label, 'full').markers.map(({ path }) => path)),
  );
  // The questionnaire's own, made by the program, or the key or id of something that has a marker of its own.
  const constant = [
    'pack.id',
    'checksum',
    'efforts.$key',
    'labels.$key',
    'attachments.*.question',
    'attachments.*.citation',
  ];
  expect(stringPathsOf().filter((path) => !paths.has(path) && !constant.includes(path))).toEqual([]);
  const parts = partsOfFile(buildMarkedFile(pack, 'clear', 'full'));
  expect(Object.keys(assessmentFileSchema.shape).filter((part) => !parts.includes(part))).toEqual(['checksum']);
});

test('an edition carries every kind of string that is cleared, but for ids, moments and fields of others', async () => {
  const kept = new Set<string>();
  const cleared = new Set<string>();
  for (const country of ['clear', 'amber'] as const) {
    const marked = buildMarkedFile(pack, country, 'full');
    const made = await formats['assessment file']?.(assessmentIn(marked), country === 'clear' ? 'public' : 'committee');
    for (const { path } of found(marked, await textOf(made ?? []))) kept.add(path);
    for (const { path, label } of searchable(marked)) if (label !== 'never') cleared.add(path);
  }
  expect([...cleared].filter((path) => !kept.has(path))).toEqual([]);
});

/** What is slow to search, of the quick scan alone; the tree that it is made from is searched in full. */
const slow = ['report as PDF', 'report as DOCX', 'report from the command line'];
/** Under every label, which decides before anything is made; the others under the freest and under none. */
const underEveryLabel = ['assessment file', 'report as a tree'];
const cases = labels.flatMap((label) =>
  Object.keys(formats)
    .filter((format) => isThorough || underEveryLabel.includes(format) || label === 'clear' || label === 'unlabelled')
    .map((format) => [label, format] as const),
);

test.each(cases)('details and weights %s: the %s holds no marker but those it may', async (label, format) => {
  const marked = buildMarkedFile(pack, label, slow.includes(format) ? 'quick' : 'full');
  const assessment = assessmentIn(marked);
  for (const edition of ['committee', 'public'] as const) {
    const text = await textOf((await formats[format]?.(assessment, edition)) ?? []);
    const hits = found(marked, text);
    expect(hits.filter((marker) => !within[edition].includes(marker.label))).toEqual([]);
    expect(hits.filter((marker) => marker.label === 'clear').length).toBeGreaterThan(0);
    // The country is no marker of ours; where it may not be told, neither its name nor its code is.
    if (!within[edition].includes(label)) expect(text).not.toMatch(/kenya|"ke"|-ke-/);
  }
});

test('the same search finds everything in the internal edition', async () => {
  const marked = buildMarkedFile(pack, 'clear', 'full');
  const assessment = assessmentIn(marked);
  const file = await textOf((await formats['assessment file']?.(assessment, 'internal')) ?? []);
  expect(found(marked, file)).toHaveLength(searchable(marked).length);
  const printed = found(marked, await textOf((await formats['report as PDF']?.(assessment, 'internal')) ?? []));
  const labelsPrinted = new Set(printed.map((marker) => marker.label));
  expect(handlingLabels.filter((one) => !labelsPrinted.has(one))).toEqual([]);
  // A whole report with every text: a quarter of a minute where nothing else runs, far more beside other work.
}, 180_000);

test('labels travel only with what they label, and the public edition has no other than CLEAR', () => {
  const assessment = assessmentIn(buildMarkedFile(pack, 'clear', 'full'));
  const shown = inEdition(assessment, 'public').assessment;
  expect(new Set(Object.values(shown.labels))).toEqual(new Set(['clear']));
  expect(Object.keys(shown.labels).length).toBeLessThan(Object.keys(assessment.labels).length);
  const handling = Object.values<Answer>(shown.answers).map((answer) => answer.handling);
  expect(new Set(handling)).toEqual(new Set(['clear']));
});
