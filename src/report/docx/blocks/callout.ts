import { BorderStyle, type FileChild, type IBordersOptions } from 'docx';
import type { CalloutBlock } from '../../model/block';
import { paragraphIn } from '../page/paragraph';
import { colour, rule } from '../page/type-scale';
import type { Setting } from '../setting';
import { inlineRuns, plainRuns } from '../text/runs';

/** A remark between two rules; a warning's upper rule is heavy. */
export function calloutChildren(setting: Setting, { tone, title, content }: CalloutBlock): readonly FileChild[] {
  const isWarning = tone === 'warning';
  const top = ruleOf(isWarning ? rule.heavy : rule.thin, isWarning ? colour.black : colour.rule);
  const bottom = ruleOf(rule.thin, colour.rule);
  const last = content.length - 1;
  return [
    paragraphIn(setting, {
      style: 'CalloutTitle',
      border: last < 0 ? { top, bottom } : { top },
      children: plainRuns(setting, title),
    }),
    ...content.map((inline, index) =>
      paragraphIn(setting, {
        style: 'CalloutText',
        keepNext: index < last,
        border: index === last ? { bottom } : {},
        children: inlineRuns(setting, inline),
      }),
    ),
    paragraphIn(setting, { style: 'Gap' }),
  ];
}

const ruleOf = (size: number, color: string): NonNullable<IBordersOptions['top']> => ({
  style: BorderStyle.SINGLE,
  size,
  color,
  space: 6,
});
