import { type IRunOptions, InternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import { directionOf } from '../../../i18n/locale';
import type { Inline, Run } from '../../model/block';
import { directionOfWords } from '../../model/direction-of-text';
import { linkTargetOf } from '../../model/link-target';
import type { Setting } from '../setting';
import { stretchesOf } from './stretches';
import { textForXml } from './text-for-xml';
import { wordLanguage } from './word-language';

/** How a run looks and what it is, without its words. */
export type RunStyle = Pick<IRunOptions, 'bold' | 'italics' | 'color' | 'size' | 'font' | 'style'>;

/** The runs of a paragraph, with their links. */
export function inlineRuns(setting: Setting, content: Inline, base: RunStyle = {}): readonly ParagraphChild[] {
  return content.flatMap((run) => {
    const style = { ...base, ...styleOf(run, base) };
    const target = linkTargetOf(run.href, setting.bookmarks);
    if (target === null || run.text === '')
      return plainRuns(setting, run.text, { ...style, lang: run.lang, isTyped: run.isTyped });
    const children = plainRuns(setting, run.text, { ...style, style: 'Hyperlink', lang: run.lang });
    if (target.kind === 'url') return setting.linkTo(target.url, children);
    return [new InternalHyperlink({ anchor: setting.bookmarks.get(target.anchor) ?? '', children })];
  });
}

/** One text in one style, in as many runs as it has lines and directions. */
export function plainRuns(
  setting: Setting,
  text: string,
  {
    lang,
    isTyped,
    ...style
  }: RunStyle & { readonly lang?: string | undefined; readonly isTyped?: true | undefined } = {},
): readonly TextRun[] {
  const base = isTyped ? directionOfWords(text, setting.direction) : (directionOfTag(lang) ?? setting.direction);
  return textForXml(text)
    .split('\n')
    .flatMap((line, index) => {
      const breaks = index > 0 ? [new TextRun({ break: 1 })] : [];
      const runs = stretchesOf(line, base).map(
        (stretch) =>
          // Never as `children`: there the library takes words such as "CURRENT" for a field.
          new TextRun({ ...style, text: stretch.text, ...directed(setting, stretch.direction, lang) }),
      );
      return [...breaks, ...(isTyped ? setApart(setting, base, runs) : runs)];
    });
}

/** A line between marks of its direction, and one of the report's, so that it turns nothing around it round. */
function setApart({ direction }: Setting, own: 'ltr' | 'rtl', runs: readonly TextRun[]): readonly TextRun[] {
  const opening = own === 'rtl' ? '\u202b' : '\u202a';
  const closing = `\u202c${direction === 'rtl' ? '\u200f' : '\u200e'}`;
  return [new TextRun({ text: opening }), ...runs, new TextRun({ text: closing })];
}

function styleOf({ style }: Run, base: RunStyle): RunStyle {
  if (style === 'strong') return { bold: true };
  if (style === 'emphasis' || style === 'quotation') return { italics: base.italics !== true };
  return {};
}

/** What a stretch says of itself where it differs from the styles: that it runs from the right, and its language. */
function directed(setting: Setting, direction: 'ltr' | 'rtl', lang: string | undefined): IRunOptions {
  const own = directionOfTag(lang) === direction ? lang : undefined;
  if (direction === 'ltr') return own === undefined ? {} : { language: { value: wordLanguage(own) } };
  const right = own ?? (setting.direction === 'rtl' ? setting.language : 'ar');
  return { rightToLeft: true, language: { bidirectional: wordLanguage(right) } };
}

function directionOfTag(tag: string | undefined): 'ltr' | 'rtl' | null {
  if (tag === undefined) return null;
  try {
    return directionOf(tag);
  } catch {
    return null;
  }
}
