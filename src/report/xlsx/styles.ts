import { spreadsheetMl } from './namespaces';
import { element, type Xml } from './xml';

interface Style {
  readonly font?: number;
  readonly fill?: number;
  readonly border?: number;
  readonly format?: number;
  readonly isWrapped?: boolean;
  /** What the cell holds stays a text when somebody edits it. */
  readonly isQuoted?: boolean;
  readonly isCentred?: boolean;
  /** Our own words run in the direction of the workbook; those of a user in the direction of their first letter. */
  readonly isOwn?: boolean;
}

const days = 164;
const body: Style = { border: 1, isWrapped: true };

const styles = {
  plain: {},
  title: { font: 1, isOwn: true },
  mark: { font: 2, isOwn: true },
  head: { font: 2, fill: 2, border: 2, isWrapped: true, isOwn: true },
  text: body,
  quotedText: { ...body, isQuoted: true },
  integer: { ...body, format: 1, isCentred: true },
  date: { ...body, format: days, isCentred: true },
} as const satisfies Readonly<Record<string, Style>>;

export type StyleName = keyof typeof styles;

/** The number by which a cell names its style. */
export function styleIndex(name: StyleName): number {
  return Object.keys(styles).indexOf(name);
}

/** Black on white with thin rules; days as 2026-03-31, which no country reads in two ways. */
export function stylesPart(direction: 'ltr' | 'rtl'): Xml {
  return element(
    'styleSheet',
    { xmlns: spreadsheetMl },
    counted('numFmts', [element('numFmt', { numFmtId: days, formatCode: 'yyyy\\-mm\\-dd' })]),
    counted('fonts', [font({ size: 10 }), font({ size: 14, isBold: true }), font({ size: 10, isBold: true })]),
    counted('fills', [pattern('none'), pattern('gray125'), solid('FFF2F2F2')]),
    counted('borders', [border(), border('hair'), border('thin')]),
    counted('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
    counted(
      'cellXfs',
      Object.values<Style>(styles).map((style) => xf(style, direction)),
    ),
    counted('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
  );
}

function xf(style: Style, direction: 'ltr' | 'rtl'): Xml {
  const { font = 0, fill = 0, border = 0, format = 0 } = style;
  const shown = { applyNumberFormat: 1, applyFont: 1, applyFill: 1, applyBorder: 1, applyAlignment: 1 };
  return element(
    'xf',
    {
      numFmtId: format,
      fontId: font,
      fillId: fill,
      borderId: border,
      xfId: 0,
      quotePrefix: style.isQuoted ? 1 : undefined,
      ...shown,
    },
    element('alignment', {
      horizontal: style.isCentred ? 'center' : undefined,
      vertical: 'top',
      wrapText: style.isWrapped ? 1 : undefined,
      readingOrder: style.isOwn ? readingOrders[direction] : undefined,
    }),
  );
}

const readingOrders = { ltr: 1, rtl: 2 } as const;

function font({ size, isBold = false }: { readonly size: number; readonly isBold?: boolean }): Xml {
  const bold = isBold ? [element('b')] : [];
  return element('font', {}, ...bold, element('sz', { val: size }), element('name', { val: 'Arial' }));
}

const pattern = (patternType: string): Xml => element('fill', {}, element('patternFill', { patternType }));

function solid(rgb: string): Xml {
  const foreground = element('fgColor', { rgb });
  return element('fill', {}, element('patternFill', { patternType: 'solid' }, foreground));
}

/** A line below, or none. */
function border(style?: 'hair' | 'thin'): Xml {
  const sides = ['left', 'right', 'top'].map((side) => element(side));
  const below = style
    ? element('bottom', { style }, element('color', { rgb: style === 'thin' ? 'FF000000' : 'FF767676' }))
    : element('bottom');
  return element('border', {}, ...sides, below, element('diagonal'));
}

function counted(name: string, children: readonly Xml[]): Xml {
  return element(name, { count: children.length }, ...children);
}
