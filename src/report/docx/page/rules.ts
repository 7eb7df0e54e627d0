import { BorderStyle, type ITableBordersOptions } from 'docx';
import { colour, rule } from './type-scale';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** A line as tables want it. */
export const line = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color });

/** Thin lines between rows, one to close, none upright. */
export const rowRules: ITableBordersOptions = {
  top: line(rule.thin, colour.hairline),
  bottom: line(rule.thin, colour.black),
  left: none,
  right: none,
  insideHorizontal: line(rule.thin, colour.hairline),
  insideVertical: none,
};

/** The same under the head of a table: a stronger line above. */
export const tableRules: ITableBordersOptions = { ...rowRules, top: line(rule.medium, colour.black) };
