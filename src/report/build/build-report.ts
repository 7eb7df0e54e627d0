import { m } from '../../i18n/generated/messages';
import { directionOf } from '../../i18n/locale';
import type { Block, Report } from '../model/block';
import { numberBlocks } from './blocks';
import { createContext, type ReportContext, type ReportOptions } from './context';
import { coverWords } from './cover-words';
import { closingSection } from './sections/closing';
import { chartsAnnex, practiceSection, profileSection } from './sections/charts';
import { asideSection, evidenceSection } from './sections/evidence';
import { findOutSection, questionsToSendSection } from './sections/find-out';
import { gapsAnnex, gapsSection } from './sections/gaps';
import { glossaryAnnex } from './sections/glossary';
import { howDoneSection } from './sections/how-done';
import { levelsSection } from './sections/levels';
import { methodSection } from './sections/method';
import { minimumsSection } from './sections/minimums';
import { notesAnnex } from './sections/notes';
import { outwardSection } from './sections/outward';
import { paragraphsAnnex } from './sections/paragraphs';
import { planSection } from './sections/plan';
import { prioritiesSection } from './sections/priorities';
import { sinceSection } from './sections/since';
import { summarySection } from './sections/summary';
import { themesSection } from './sections/themes';
import { withVisibleText } from './with-visible-text';

/** The gap report of one assessment as a tree of blocks, in the order of METHOD 4.1. */
export function buildReport(options: ReportOptions): Report {
  const context = createContext(options);
  const { locale, assessment } = context;
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
    blocks: numberBlocks(sections(context)),
  });
}

/** The order of METHOD 4.1, whose annexes come after what is too long for the body of a full report: gap by gap, and the notes. */
function sections(context: ReportContext): readonly Block[] {
  return context.assessment.scope === 'quick' ? quickSections(context) : fullSections(context);
}

function fullSections(context: ReportContext): readonly Block[] {
  return [
    ...summarySection(context),
    { kind: 'page-break' },
    ...howDoneSection(context),
    ...minimumsSection(context),
    ...profileSection(context),
    ...practiceSection(context),
    ...themesSection(context),
    ...prioritiesSection(context),
    ...planSection(context),
    ...questionsToSendSection(context),
    ...outwardSection(context),
    ...sinceSection(context),
    ...closingSection(context),
    ...paragraphsAnnex(context),
    ...evidenceSection(context),
    ...methodSection(context),
    ...asideSection(context),
    ...glossaryAnnex(context),
    ...gapsAnnex(context),
    ...notesAnnex(context),
    ...chartsAnnex(context),
  ];
}

/** What to ask comes right after the summary: these two pages are what a member leaves with (METHOD 3.1). */
function quickSections(context: ReportContext): readonly Block[] {
  return [
    ...summarySection(context),
    { kind: 'page-break' },
    ...findOutSection(context),
    ...questionsToSendSection(context),
    ...minimumsSection(context),
    ...levelsSection(context),
    ...gapsSection(context),
    ...(context.assessment.plan.length > 0 ? planSection(context) : []),
    ...sinceSection(context),
    ...closingSection(context),
    ...evidenceSection(context),
    ...methodSection(context),
    ...asideSection(context),
    ...notesAnnex(context),
  ];
}
