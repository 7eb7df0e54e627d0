import { visibleText } from '../../i18n/visible-text';
import type { Report } from '../model/block';

/** The report with every text in it shown as `visibleText` shows it, whatever block it stands in. */
export function withVisibleText(report: Report): Report {
  return mapTexts(report);
}

function mapTexts<T>(value: T): T;
function mapTexts(value: unknown): unknown {
  if (typeof value === 'string') return visibleText(value);
  if (Array.isArray(value)) return value.map((item: unknown) => mapTexts(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]: [string, unknown]) => [key, mapTexts(inner)]));
}
