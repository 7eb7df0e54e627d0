import type { FileChild } from 'docx';
import { paragraphIn } from '../page/paragraph';
import type { Setting } from '../setting';
import { plainRuns } from '../text/runs';

/** The caption above a table or picture, kept on its page; none where a heading says it. */
export function captionChildren(setting: Setting, caption: string): readonly FileChild[] {
  return caption === ''
    ? [paragraphIn(setting, { style: 'Gap', keepNext: true })]
    : [paragraphIn(setting, { style: 'Caption', children: plainRuns(setting, caption) })];
}

/** The distance below a table, without which two tables in a row become one. */
export function gapBelow(setting: Setting): FileChild {
  return paragraphIn(setting, { style: 'Gap' });
}
