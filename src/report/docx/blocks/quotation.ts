import type { FileChild } from 'docx';
import type { QuotationBlock } from '../../model/block';
import { paragraphIn } from '../page/paragraph';
import type { Setting } from '../setting';
import { plainRuns } from '../text/runs';

/** The words of a source beside a rule, with its place beneath. */
export function quotationChildren(setting: Setting, { text, source, lang }: QuotationBlock): readonly FileChild[] {
  const isForeign = lang !== setting.language;
  const words = plainRuns(setting, text, isForeign ? { lang } : {});
  return [
    paragraphIn(setting, { style: 'Quote', keepNext: source !== '', children: words }),
    ...(source === '' ? [] : [paragraphIn(setting, { style: 'QuoteSource', children: plainRuns(setting, source) })]),
  ];
}
