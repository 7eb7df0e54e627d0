import { visibleText } from '../../i18n/visible-text';

/** The report or workbook with every text in it shown as `visibleText` shows it, whatever it stands in. */
export function withVisibleText<T>(tree: T): T {
  return mapTexts(tree);
}

function mapTexts<T>(value: T): T;
function mapTexts(value: unknown): unknown {
  if (typeof value === 'string') return visibleText(value);
  if (Array.isArray(value)) return value.map((item: unknown) => mapTexts(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]: [string, unknown]) => [key, mapTexts(inner)]));
}
