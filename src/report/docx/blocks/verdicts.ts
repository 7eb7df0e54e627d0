import type { FileChild, TableRow } from 'docx';
import type { VerdictBlock } from '../../model/block';
import { cellOf, cellText, gridOf, rowOf } from '../page/grid';
import { rowRules } from '../page/rules';
import { colour, fonts } from '../page/type-scale';
import type { Setting } from '../setting';
import { plainRuns } from '../text/runs';
import { captionChildren, gapBelow } from './caption';

type Item = VerdictBlock['items'][number];

/** Told apart by shape and word, so that a copy in black and white says the same. */
const signs: Readonly<Record<Item['state'], string>> = { met: '✓', breached: '✗', unverified: '?' };

const widths = { sign: 16, word: 66, id: 30, detail: 128 } as const;

/** One row a minimum: sign and word, id, what it asks, what was found; where that is long, below what it asks. */
export function verdictChildren(setting: Setting, { caption, items }: VerdictBlock): readonly FileChild[] {
  const hasColumn = items.every(({ detail }) => detail.length <= 32);
  const taken = widths.sign + widths.word + widths.id + (hasColumn ? widths.detail : 0);
  const label = setting.measures.full - taken;
  const columns = [widths.sign, widths.word, widths.id, label, ...(hasColumn ? [widths.detail] : [])];
  const rows = items.map((item, index) =>
    itemRow(setting, item, { columns, hasColumn, keepNext: index < items.length - 1 }),
  );
  if (rows.length === 0) return [];
  return [
    ...captionChildren(setting, caption),
    gridOf(setting, { columns, rows, borders: rowRules, hasHead: false }),
    gapBelow(setting),
  ];
}

interface RowPlace {
  readonly columns: readonly number[];
  readonly hasColumn: boolean;
  readonly keepNext: boolean;
}

function itemRow(setting: Setting, item: Item, { columns, hasColumn, keepNext }: RowPlace): TableRow {
  const text = (words: Parameters<typeof cellText>[1]['words']) => cellText(setting, { words, keepNext });
  const plain = (words: string) => text(plainRuns(setting, words));
  const below = hasColumn || item.detail === '' ? [] : [text(plainRuns(setting, item.detail, { italics: true }))];
  const cells = [
    [text(plainRuns(setting, signs[item.state], { font: fonts.sign }))],
    [text(plainRuns(setting, item.stateWord, { bold: true }))],
    [text(plainRuns(setting, item.id, { color: colour.soft }))],
    [plain(item.label), ...below],
    ...(hasColumn ? [[plain(item.detail)]] : []),
  ];
  return rowOf(cells.map((paragraphs, column) => cellOf(columns[column] ?? 0, paragraphs)));
}
