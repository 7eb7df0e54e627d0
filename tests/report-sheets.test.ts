import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../src/domain/assessment';
import { scoreAssessment } from '../src/domain/scores';
import { encodableText, visibleText } from '../src/i18n/visible-text';
import { buildReport } from '../src/report/build/build-report';
import { buildWorkbook } from '../src/report/build/workbook/build-workbook';
import { renderCsv } from '../src/report/csv/render-csv';
import type { Cell, SheetId } from '../src/report/model/workbook';
import { renderXlsx } from '../src/report/xlsx/render-xlsx';
import { arbitraryAssessment } from './support/arbitrary-assessment';
import { buildAct, buildAnswer, buildCitation } from './support/build-assessment';
import { buildQuestion } from './support/build-pack';
import { loadTraining } from './support/load-training';
import { readCsv } from './support/read-csv';
import { readSheets } from './support/read-sheets';
import { elementsIn } from './support/read-xml';
import { wordsToTell } from './support/words-to-tell';

const { pack, assessment } = loadTraining();
const options = { pack, locale: 'en', paper: 'a4' } as const;
const workbookOf = (changed: Assessment = assessment) => buildWorkbook({ ...options, assessment: changed });

function textOf(cell: Cell): string {
  if (cell.kind === 'text') return cell.text;
  return cell.kind === 'integer' ? `${cell.value}` : cell.day;
}

function rowsOf(id: SheetId, changed: Assessment = assessment): readonly (readonly string[])[] {
  const sheet = workbookOf(changed).sheets.find((one) => one.id === id);
  return sheet?.rows.map((row) => row.map(textOf)) ?? [];
}

describe('the sheets of the training case', () => {
  test('every table has its heads once, and every row as many cells', () => {
    for (const scope of ['quick', 'full'] as const) {
      for (const { columns, rows, name } of workbookOf({ ...assessment, scope }).sheets) {
        const titles = columns.map(({ title }) => title.toLowerCase());
        expect(new Set(titles).size, name).toBe(titles.length);
        expect(new Set(rows.map(({ length }) => length)), name).toEqual(new Set([columns.length]));
      }
    }
  });

  test('every question of the scope is there with both ends of its interval', () => {
    const rows = rowsOf('answers');
    const { questions } = scoreAssessment(pack, assessment);
    for (const { question, interval } of questions) {
      const row = rows.find(([id]) => id === question.id) ?? [];
      expect(row[3]).toBe(question.text);
      expect(row.slice(6, 8)).toEqual([`${interval.lo}`, `${interval.hi}`]);
    }
  });

  test('the register has the numbers of the report', () => {
    const table = buildReport({ ...options, assessment }).blocks.find(
      (block) => block.kind === 'table' && block.columns.length === 5 && block.caption.startsWith('All citations'),
    );
    const printed = table?.kind === 'table' ? table.rows.map((row) => row.map(([run]) => run?.text)) : [];
    const rows = rowsOf('evidence').map(([number, question, words, , grade, label]) => [
      number,
      question,
      words,
      grade,
      label,
    ]);
    expect(rows).toEqual(printed);
    expect(rows.length).toBeGreaterThan(20);
  });

  test('a quick scan has counts and no figure of a theme or requirement; a full one has intervals only', () => {
    const kinds = (scope: 'quick' | 'full') =>
      new Set(rowsOf('scores', { ...assessment, scope }).map(([kind]) => kind));
    expect([...kinds('quick')]).toEqual(['Critical minimum', 'Flag', 'Counts on each axis', 'Priority']);
    expect([...kinds('full')]).toEqual(['Critical minimum', 'Flag', 'Theme', 'Requirement', 'Priority']);
    const found = rowsOf('scores', { ...assessment, scope: 'full' }).flatMap(([, , , , words = '']) => words || []);
    const interval =
      /^(\d+ to \d+|not enough known|not established \(level 0 to 4\)|level \d( to \d)?)( \(one question\))?$/;
    expect(found.filter((words) => !interval.test(words))).toEqual([]);
    // No cell is a number that a program could add up.
    const cells = workbookOf({ ...assessment, scope: 'full' })
      .sheets.find(({ id }) => id === 'scores')
      ?.rows.flat();
    expect(cells?.filter(({ kind }) => kind !== 'text')).toEqual([]);
  });

  test('the first sheet says what it is, who may read it, and the limits', () => {
    const workbook = buildWorkbook({ ...options, assessment, fingerprint: 'B762-AC39' });
    const about = workbook.sheets[0]?.rows.map((row) => row.map(textOf).join(': ')) ?? [];
    expect(about.join('\n')).toContain('Not a ranking, not an audit');
    expect(about.join('\n')).toContain('TRAINING CASE');
    expect(about.filter((row) => row.startsWith('Limits: '))).toHaveLength(4);
  });
});

test('an act has its days as days where they are days, and a plan without acts says so', () => {
  const act = buildAct({ id: 'a-1', act: 'Hold a hearing', dueOn: '2026-10-31', reviewOn: '2026-02-30' });
  const sheet = workbookOf({ ...assessment, plan: [act] }).sheets.find(({ id }) => id === 'plan');
  expect(sheet?.rows[0]).toContainEqual({ kind: 'date', day: '2026-10-31' });
  expect(sheet?.rows[0]).toContainEqual({ kind: 'text', text: '2026-02-30' });
  expect(rowsOf('plan').flat()).toContain('The committee has not decided on any act yet.');
});

test('the sheet of answers says what was answered, in plain words', () => {
  const answer = (id: string) => rowsOf('answers').find(([one]) => one === id);
  expect(answer('R02.L3')).toContain('level 3');
  expect(answer('R08.I2')).toContain('level 4');
  expect(answer('R07.I1')).toContain('Don’t know');
});

test('"not applicable" that nobody confirmed is not told as set aside, and a flag says what contradicts what', () => {
  const aside = { kind: 'na', reason: null, explanation: '', confirmedBy: '' } as const;
  const answer = buildAnswer(buildQuestion({ id: 'R05.P1' }).id, { response: aside });
  const changed = { ...assessment, answers: { ...assessment.answers, [answer.question]: answer } };
  const told = rowsOf('answers', changed).find(([id]) => id === 'R05.P1');
  expect(told?.slice(4, 8)).toEqual(['Not applicable, but not set aside', expect.any(String), '0', '4']);
  const raised = rowsOf('scores').find((row) => row.includes('F1'));
  expect(raised?.at(-1)).toMatch(/\.\nR02\.L3 against R03\.L2$/);
});

test('sheets name their report and its data: the workbook once, a CSV in every row', () => {
  const workbook = buildWorkbook({ ...options, assessment, fingerprint: 'B762-AC39' });
  const about = workbook.sheets[0]?.rows.map((row) => row.map(textOf).join(': ')).join('\n');
  for (const words of ['Data B762-AC39', 'A: primary record', 'Find out first', 'IPU23, '])
    expect(about).toContain(words);
  const [, first = []] = readCsv(renderCsv(workbook, 'answers'));
  expect(first.at(-1)).toMatch(/^Gap report: Republic of Tarvenia · .* · Data B762-AC39 · TRAINING/);
});

test('what stands beside "withheld" is in no sheet', () => {
  const id = 'R19.I1' as keyof typeof assessment.answers;
  const answer = assessment.answers[id];
  if (!answer) throw new Error('The training case answers R19.I1.');
  const secret = {
    ...answer,
    response: { kind: 'withheld' } as const,
    note: 'SECRET NOTE',
    citations: [buildCitation({ title: 'SECRET PAPER' })],
  };
  const sheets = JSON.stringify(workbookOf({ ...assessment, answers: { ...assessment.answers, [id]: secret } }));
  expect(sheets).not.toContain('SECRET');
});

/** As a cell holds a text. */
const inCell = (text: string) => encodableText(visibleText(text)).replaceAll(/\r\n?/g, '\n');

test('whatever was typed, every note, evidence and act is in both kinds of file, and nothing is a formula', () => {
  fc.assert(
    fc.property(arbitraryAssessment, (any) => {
      const workbook = workbookOf(any);
      const { parts, sheets } = readSheets(renderXlsx(workbook));
      expect(Object.values(parts).flatMap((part) => elementsIn(part, 'f'))).toEqual([]);
      const cells = Object.values(sheets).flat(2).join('\n\n');
      const csv = (['plan', 'answers', 'evidence'] as const).flatMap((id) => readCsv(renderCsv(workbook, id)).flat());
      const fields = csv.join('\n\n').replaceAll(/\r\n?/g, '\n');
      for (const words of wordsToTell(pack, any).map(inCell)) {
        expect(cells).toContain(words);
        expect(fields).toContain(words);
      }
      expect(csv.filter((field) => /^\s*[=+@]|^[\t\r]/.test(field))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
