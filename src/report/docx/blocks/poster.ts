import type { FileChild } from 'docx';
import type { PosterBlock } from '../../model/block';
import { paragraphIn } from '../page/paragraph';
import type { Setting } from '../setting';
import { plainRuns } from '../text/runs';

/** One idea in big type. */
export function posterChildren(setting: Setting, { title, lines }: PosterBlock): readonly FileChild[] {
  return [
    paragraphIn(setting, { style: 'PosterTitle', children: plainRuns(setting, title) }),
    ...lines.map((line) => paragraphIn(setting, { style: 'PosterText', children: plainRuns(setting, line) })),
  ];
}
