import { m } from '../../../i18n/generated/messages';
import type { Block, ParagraphBlock } from '../../model/block';
import { heading, remark } from '../blocks';
import type { ReportContext } from '../context';

/**
 * What the institution says before its report; nothing where it says nothing. Unnumbered: it is no finding to quote.
 * The summary keeps a page of its own after it.
 */
export function forewordBlocks(context: ReportContext): readonly Block[] {
  const { template, locale } = context;
  const title = m.report_foreword_heading({}, { locale });
  const words = ownWords(context, template?.foreword ?? '', { title, anchor: 'foreword' });
  return words.length > 0 ? [...words, { kind: 'page-break' }] : [];
}

/** The same after the last section. */
export function afterwordBlocks(context: ReportContext): readonly Block[] {
  const { template, locale } = context;
  const title = m.report_afterword_heading({}, { locale });
  return ownWords(context, template?.afterword ?? '', { title, anchor: 'afterword' });
}

function ownWords(
  { template, locale }: ReportContext,
  text: string,
  { title, anchor }: { readonly title: string; readonly anchor: string },
): readonly Block[] {
  const paragraphs = text.split(/\n+/).filter((line) => line.trim() !== '');
  if (paragraphs.length === 0) return [];
  const name = template?.name.trim() ?? '';
  const by = name === '' ? m.report_own_unnamed({}, { locale }) : m.report_own_named({ name }, { locale });
  return [heading(1, title, anchor), remark('note', by), ...paragraphs.map((line) => plain(line.trim()))];
}

const plain = (text: string): ParagraphBlock => ({ kind: 'paragraph', number: '', content: [{ text }] });
