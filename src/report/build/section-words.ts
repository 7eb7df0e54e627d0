import type { Scope } from '../../domain/pack';
import type { SectionId } from '../../domain/report-sections';
import { m } from '../../i18n/generated/messages';
import type { Locale } from '../../i18n/locale';

/** What a section is called where it stands in the report. */
export function sectionTitle(id: SectionId, scope: Scope, locale: Locale): string {
  const isAnnex = id === 'gaps' && scope === 'full';
  return isAnnex ? m.report_gaps_annex({}, { locale }) : titles[id]({}, { locale });
}

const titles = {
  summary: m.report_summary_heading,
  'how-done': m.report_how_heading,
  minimums: m.report_minimums_heading,
  levels: m.report_levels_heading,
  profile: m.results_profile_heading,
  practice: m.report_practice_heading,
  themes: m.report_themes_heading,
  priorities: m.report_priorities_heading,
  plan: m.report_plan_heading,
  'find-out': m.report_find_heading,
  'questions-to-send': m.report_send_heading,
  outward: m.report_outward_heading,
  since: m.report_since_heading,
  closing: m.report_closing_heading,
  paragraphs: m.report_paragraphs_heading,
  evidence: m.report_evidence_heading,
  method: m.report_method_heading,
  'set-aside': m.report_aside_heading,
  votes: m.report_votes_heading,
  glossary: m.report_glossary_heading,
  letters: m.report_letters_heading,
  gaps: m.report_gaps_heading,
  notes: m.report_notes_heading,
  'chart-figures': m.report_charts_heading,
} as const;
