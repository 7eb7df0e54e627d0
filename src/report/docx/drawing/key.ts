import { type FileChild, type ParagraphChild, TextRun } from 'docx';
import type { ChartKeyEntry } from '../../model/block';
import { drawSign, signWidth } from '../../model/drawing/key-signs';
import { paragraphIn } from '../page/paragraph';
import type { Setting } from '../setting';
import { plainRuns } from '../text/runs';
import { drawingRun } from './drawing';

export interface KeyEntry {
  readonly sign: ParagraphChild;
  readonly words: string;
}

/** What signs mean, as a line of signs and words above what they stand in. */
export function keyParagraph(setting: Setting, entries: readonly KeyEntry[]): FileChild {
  const children = entries.flatMap(({ sign, words }, index) => [
    ...(index === 0 ? [] : [new TextRun({ text: '    ' })]),
    sign,
    ...plainRuns(setting, `\u00a0${words}`),
  ]);
  return paragraphIn(setting, { style: 'Key', children });
}

/** The sign as a small drawing, which a reader program passes over: its words stand beside it. */
export function drawnSign(setting: Setting, sign: ChartKeyEntry['sign']): ParagraphChild {
  const height = 8;
  return drawingRun(setting, {
    width: signWidth,
    height,
    alt: '',
    draw: (sketch) => drawSign(sketch, sign, { x: signWidth / 2, y: height / 2 }),
  });
}
