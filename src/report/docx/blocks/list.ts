import type { FileChild } from 'docx';
import type { ListBlock } from '../../model/block';
import { paragraphIn } from '../page/paragraph';
import type { Setting } from '../setting';
import { inlineRuns } from '../text/runs';

/** A real list; an ordered one counts from 1. */
export function listChildren(setting: Setting, { ordered, items }: ListBlock): readonly FileChild[] {
  const filled = items.filter((item) => item.some(({ text }) => text !== ''));
  const { bullets, numbers } = setting.lists;
  const numbering = ordered
    ? { reference: numbers, level: 0, instance: setting.nextId() }
    : { reference: bullets, level: 0, instance: 0 };
  return filled.map((item) => paragraphIn(setting, { numbering, children: inlineRuns(setting, item) }));
}
