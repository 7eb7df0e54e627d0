import type { ReportPart } from '../../domain/report-sections';
import { m } from '../../i18n/generated/messages';
import { directionOf } from '../../i18n/locale';
import type { Block, Report } from '../model/block';
import { numberBlocks } from './blocks';
import { createContext, type ReportContext, type ReportOptions } from './context';
import { coverWords } from './cover-words';
import { letterheadOf } from './letterhead';
import { afterwordBlocks, forewordBlocks } from './sections/own-words';
import { sectionBlocks } from './sections/section-blocks';
import { withVisibleText } from './with-visible-text';
import { withResolvedLinks } from './with-resolved-links';

/** The gap report of one assessment as a tree of blocks, in the order of METHOD 4.1 or as the template arranges it. */
export function buildReport(options: ReportOptions): Report {
  const context = createContext(options);
  const { locale, assessment, template } = context;
  return withVisibleText({
    ...coverWords(context),
    opening: assessment.scope === 'quick' ? 'head' : 'cover',
    language: locale,
    direction: directionOf(locale),
    paper: options.paper,
    words: {
      page: m.report_page_number({ page: '{page}', pages: '{pages}' }, { locale }),
      contents: m.report_page_contents({}, { locale }),
      continued: m.report_page_continued({}, { locale }),
    },
    createdAt: assessment.changedAt,
    ...(template && { letterhead: letterheadOf(template, locale) }),
    blocks: withResolvedLinks(blocksOf(context)),
  });
}

/**
 * The institution's own words stand around the sections and have no numbers, so that they shift none. The annexes of a
 * full report begin on a page of their own: what is adopted ends where the body ends.
 */
function blocksOf(context: ReportContext): readonly Block[] {
  const [body, annexes] = [partOf(context, 'body'), partOf(context, 'annex')];
  const numbered = numberBlocks([...body, ...annexes]);
  const isApart = context.assessment.scope === 'full' && annexes.length > 0;
  return [
    ...forewordBlocks(context),
    ...numbered.slice(0, body.length),
    ...afterwordBlocks(context),
    ...(isApart ? [{ kind: 'page-break' } as const] : []),
    ...numbered.slice(body.length),
  ];
}

function partOf(context: ReportContext, part: ReportPart): readonly Block[] {
  const printed = context.sections.filter((section) => section.part === part && section.isIncluded);
  return printed.flatMap(({ id }) => sectionBlocks(context, id));
}
