import { type Assessment, isCountryNamed } from '../../domain/assessment';
import type { Edition } from '../../domain/edition';
import { inEdition } from '../../domain/in-edition';
import { strictestLabel } from '../../domain/labelled-pieces';
import type { Pack } from '../../domain/pack';
import { scoreAssessment } from '../../domain/scores';
import { formatDate, formatPeriod } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { directionOf, type Locale } from '../../i18n/locale';
import type { Block, Report } from '../model/block';
import { numberBlocks } from './blocks';
import type { ReportContext } from './context';
import { closingSection } from './sections/closing';
import { editionMeaning } from './sections/edition';
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
import { countryWord, editionWord, handlingWord, scopeWord } from './words';

export interface ReportOptions {
  readonly pack: Pack;
  /** The whole of it; the report holds what the edition lets through. */
  readonly assessment: Assessment;
  readonly edition?: Edition;
  /** An earlier assessment of the same country to compare with; the same edition of it is what the report sees. */
  readonly earlier?: Assessment;
  readonly locale: Locale;
  readonly paper: 'a4' | 'letter';
  /** Of the assessment in this edition (`fingerprintOf`); "" prints none. */
  readonly fingerprint?: string;
}

/** The gap report of one assessment as a tree of blocks, in the order of METHOD 4.1. */
export function buildReport({ pack, locale, paper, fingerprint = '', ...whole }: ReportOptions): Report {
  const { edition, assessment, leftOut } = inEdition(whole.assessment, whole.edition ?? 'internal');
  const scores = scoreAssessment(pack, assessment);
  const earlier = whole.earlier ? inEdition(whole.earlier, edition).assessment : null;
  const context: ReportContext = { pack, assessment, edition, leftOut, locale, scores, earlier };
  const title = m.report_cover_title({}, { locale });
  const isTraining = assessment.purpose === 'training';
  return withVisibleText({
    title,
    subtitle: subtitleOf(context),
    disclaimer: isTraining
      ? `${m.report_training_text({}, { locale })} ${m.report_cover_disclaimer({}, { locale })}`
      : m.report_cover_disclaimer({}, { locale }),
    opening: assessment.scope === 'quick' ? 'head' : 'cover',
    language: locale,
    direction: directionOf(locale),
    paper,
    facts: coverFacts(context),
    runningTitle: runningTitleOf(context, title),
    handlingLine: m.report_page_marking(
      {
        edition: editionWord(edition, locale),
        label: handlingWord(strictestLabel(assessment, edition), locale),
      },
      { locale },
    ),
    fingerprintLine: fingerprint === '' ? '' : m.report_page_fingerprint({ fingerprint }, { locale }),
    trainingMark: isTraining ? m.report_page_training({}, { locale }) : '',
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

function subtitleOf({ assessment: { country }, locale }: ReportContext): string {
  return isCountryNamed(country)
    ? m.report_cover_subtitle({ country: countryWord(country, locale) }, { locale })
    : m.report_cover_subtitleunnamed({}, { locale });
}

function runningTitleOf({ assessment: { country }, locale }: ReportContext, title: string): string {
  return isCountryNamed(country)
    ? m.report_page_running({ title, country: countryWord(country, locale) }, { locale })
    : m.report_page_runningunnamed({ title }, { locale });
}

/** What an edition may not tell has no line at all. */
function coverFacts({ pack, assessment, edition, locale }: ReportContext): Report['facts'] {
  const { from, to } = assessment.period;
  const facts = [
    { term: m.report_cover_assessment({}, { locale }), value: assessment.title },
    { term: m.report_cover_body({}, { locale }), value: assessment.body },
    {
      term: m.report_cover_period({}, { locale }),
      value: from === '' && to === '' ? '' : formatPeriod(locale, assessment.period),
    },
    { term: m.report_cover_scope({}, { locale }), value: scopeWord(assessment.scope, locale) },
    {
      term: m.report_cover_pack({}, { locale }),
      value: m.report_cover_packversion({ title: pack.title, version: assessment.pack.version }, { locale }),
    },
    { term: m.report_cover_edition({}, { locale }), value: editionMeaning(edition, locale) },
    { term: m.report_cover_made({}, { locale }), value: formatDate(locale, assessment.changedAt) },
  ];
  return facts.filter(({ value }) => value !== '');
}
