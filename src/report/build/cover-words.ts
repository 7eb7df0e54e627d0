import { isCountryNamed } from '../../domain/assessment';
import { strictestLabel } from '../../domain/labelled-pieces';
import { formatDate, formatPeriod } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import type { Report } from '../model/block';
import type { ReportContext } from './context';
import { editionMeaning } from './sections/edition';
import { countryWord, editionWord, handlingWord, scopeWord } from './words';

type CoverWords = Pick<
  Report,
  'title' | 'subtitle' | 'disclaimer' | 'facts' | 'runningTitle' | 'handlingLine' | 'fingerprintLine' | 'trainingMark'
>;

/** What stands on the cover and on every page of a report, and on the first sheet and every sheet of a workbook. */
export function coverWords(context: ReportContext): CoverWords {
  const { assessment, edition, locale, fingerprint } = context;
  const title = m.report_cover_title({}, { locale });
  const isTraining = assessment.purpose === 'training';
  return {
    title,
    subtitle: subtitleOf(context),
    disclaimer: isTraining
      ? `${m.report_training_text({}, { locale })} ${m.report_cover_disclaimer({}, { locale })}`
      : m.report_cover_disclaimer({}, { locale }),
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
  };
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
