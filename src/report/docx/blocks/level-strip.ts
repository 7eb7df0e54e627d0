import {
  type FileChild,
  type ITableCellOptions,
  ShadingType,
  type TableCell,
  type TableRow,
  TextRun,
  VerticalAlignTable,
} from 'docx';
import type { LevelRow, LevelStripBlock } from '../../model/block';
import { drawnSign, keyParagraph } from '../drawing/key';
import { cellOf, cellText, gridOf, rowOf } from '../page/grid';
import { line, rowRules } from '../page/rules';
import { colour } from '../page/type-scale';
import type { Setting } from '../setting';
import { inlineRuns, plainRuns } from '../text/runs';
import { captionChildren, gapBelow } from './caption';

const widths = { id: 44, box: 15, gap: 10, words: 124, wordsWithMore: 170 } as const;
const levels = [0, 1, 2, 3, 4] as const;

/** One row a question: id, label, five boxes, and the same in words. */
export function levelStripChildren(setting: Setting, block: LevelStripBlock): readonly FileChild[] {
  const { id, box, gap } = widths;
  const isMoreSaid = block.groups.some(({ rows }) => rows.some(({ more }) => more !== undefined));
  const words = isMoreSaid ? widths.wordsWithMore : widths.words;
  const label = setting.measures.full - id - levels.length * box - gap - words;
  const columns = [id, label, ...levels.map(() => box), gap, words];
  const { proved, possible, target } = block.legend;
  const key = [
    { sign: drawnSign(setting, 'proved'), words: proved },
    { sign: drawnSign(setting, 'possible'), words: possible },
    { sign: new TextRun({ text: targetSign, color: colour.black }), words: target },
  ];
  const isSmall = block.groups.every((group) => group.rows.length <= mostKept);
  const rows = block.groups.flatMap((group) => [
    ...(group.title === '' ? [] : [titleRow(setting, group.title, columns)]),
    ...group.rows.map((row, index) => {
      const keepNext = isSmall && index < group.rows.length - 1;
      return levelRow(setting, row, { columns, keepNext });
    }),
  ]);
  if (rows.length === 0) return [];
  return [
    ...captionChildren(setting, block.caption),
    ...(block.isKeyShown ? [keyParagraph(setting, key)] : []),
    gridOf(setting, { columns, rows: [digitRow(setting, columns), ...rows], borders: rowRules, hasHead: true }),
    gapBelow(setting),
  ];
}

/** Stands in the box of the level that is asked for: in every font of an office, and unlike any letter. */
const targetSign = '▼';

function digitRow(setting: Setting, columns: readonly number[]): TableRow {
  const cells = columns.map((width, column) => {
    const level = levels[column - 2];
    const words = level === undefined ? [] : plainRuns(setting, String(level), { color: colour.soft, size: 15 });
    return cellOf(width, [cellText(setting, { words, align: level === undefined ? 'start' : 'center', keepNext: true })], tight); // prettier-ignore
  });
  return rowOf(cells, { isHead: true });
}

const tight = { margins: { left: 0, right: 0 } } as const;

/** The name of a group above its rows, on the page of the first of them. */
function titleRow(setting: Setting, title: string, columns: readonly number[]): TableRow {
  const words = plainRuns(setting, title, { bold: true });
  const width = columns.reduce((sum, one) => sum + one, 0);
  const options = { columnSpan: columns.length, margins: { top: 120 } };
  return rowOf([cellOf(width, [cellText(setting, { words, keepNext: true })], options)]);
}

/** A theme of so many questions stays on one page. */
const mostKept = 14;

interface RowPlace {
  readonly columns: readonly number[];
  readonly keepNext: boolean;
}

function levelRow(setting: Setting, row: LevelRow, { columns, keepNext }: RowPlace): TableRow {
  const [id = 0, label = 0] = columns;
  const words = columns.at(-1) ?? 0;
  const text = (words: Parameters<typeof cellText>[1]['words']) => [cellText(setting, { words, keepNext })];
  return rowOf([
    cellOf(id, text(plainRuns(setting, row.id, { color: colour.soft }))),
    cellOf(label, text(plainRuns(setting, row.label))),
    ...levels.map((level) => boxCell(setting, row, level)),
    cellOf(widths.gap, text([])),
    cellOf(
      words,
      text([
        ...plainRuns(setting, row.more ? `${row.words}. ` : row.words, { bold: true }),
        ...inlineRuns(setting, row.more ?? []),
      ]),
    ),
  ]);
}

/** Solid up to the proved level, hatched up to the possible one, empty above. */
function boxCell(setting: Setting, { lo, hi, target }: LevelRow, level: number): TableCell {
  const [isProved, isPossible] = [level <= lo, level <= hi];
  const color = isProved ? 'FFFFFF' : colour.black;
  const words = level === target ? plainRuns(setting, targetSign, { color, size: 15, bold: true }) : [];
  const edge = line(4, colour.rule);
  const options: Omit<ITableCellOptions, 'children' | 'width'> = {
    ...tight,
    verticalAlign: VerticalAlignTable.CENTER,
    borders: { top: edge, bottom: edge, left: edge, right: edge },
    ...(isProved ? { shading: solid } : isPossible ? { shading: striped } : {}),
  };
  return cellOf(widths.box, [cellText(setting, { words, align: 'center' })], options);
}

const solid = { type: ShadingType.CLEAR, fill: colour.solid, color: 'auto' } as const;
const striped = { type: ShadingType.THIN_DIAGONAL_STRIPE, fill: 'FFFFFF', color: colour.rule } as const;
