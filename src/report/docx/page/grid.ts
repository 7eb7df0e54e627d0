import {
  AlignmentType,
  type IParagraphOptions,
  type ITableBordersOptions,
  type ITableCellOptions,
  type Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Setting } from '../setting';
import { twips } from './measures';
import { paragraphIn } from './paragraph';

export interface Grid {
  /** Widths in points. */
  readonly columns: readonly number[];
  readonly rows: readonly TableRow[];
  readonly borders: ITableBordersOptions;
  /** Whether the first row is a head. */
  readonly hasHead: boolean;
  /** Distance from the start of the page's text, in points. */
  readonly indent?: number;
}

/** A table of fixed columns in the direction of the report. */
export function gridOf(setting: Setting, { columns, rows, borders, hasHead, indent = 0 }: Grid): Table {
  return new Table({
    rows,
    borders,
    columnWidths: columns.map(twips),
    width: { size: twips(columns.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    indent: { size: twips(indent), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { marginUnitType: WidthType.DXA, ...cellMargins },
    visuallyRightToLeft: setting.direction === 'rtl',
    tableLook: {
      firstRow: hasHead,
      firstColumn: true,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
  });
}

const cellMargins = { top: twips(2.2), bottom: twips(2.2), left: 0, right: twips(6) };

export interface CellText {
  readonly words: readonly ParagraphChild[];
  readonly style?: string;
  readonly align?: 'start' | 'end' | 'center' | undefined;
  readonly keepNext?: boolean;
}

/** The paragraph of a cell. */
export function cellText(
  setting: Setting,
  { words, style = 'TableText', align, keepNext = false }: CellText,
): Paragraph {
  const aligned: IParagraphOptions = align === undefined || align === 'start' ? {} : { alignment: alignments[align] };
  return paragraphIn(setting, { style, children: words, ...aligned, ...(keepNext ? { keepNext } : {}) });
}

const alignments = { end: AlignmentType.END, center: AlignmentType.CENTER } as const;

/** A cell of some paragraphs; one has at least one, or the file is broken. */
export function cellOf(
  width: number,
  children: readonly Paragraph[],
  options: Omit<ITableCellOptions, 'children' | 'width'> = {},
): TableCell {
  return new TableCell({ ...options, children, width: { size: twips(width), type: WidthType.DXA } });
}

/** A row that is not torn over two pages, unless it is so long that it would leave half a page empty. */
export function rowOf(
  children: readonly TableCell[],
  { isHead = false, letters = 0 }: { readonly isHead?: boolean; readonly letters?: number } = {},
): TableRow {
  return new TableRow({
    children,
    ...(isHead ? { tableHeader: true } : {}),
    ...(letters <= mostLetters ? { cantSplit: true } : {}),
  });
}

/** About a third of a page in a column of middling width. */
const mostLetters = 900;
