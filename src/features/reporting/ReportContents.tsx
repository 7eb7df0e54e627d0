import { gapClasses } from '../../domain/priority';
import type { SectionId } from '../../domain/report-sections';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { sectionTitle } from '../../report/build/section-words';
import { isWritten, printedSections, type ReportMatter } from './internal/printed-sections';

interface ReportContentsProps {
  readonly matter: ReportMatter;
}

/** What the report holds, in its order and as the template arranges it, before anyone prints it. */
export function ReportContents({ matter }: ReportContentsProps) {
  const { assessment, scores, template } = matter;
  const { body, annex } = printedSections(matter);
  const gaps = scores.priorities.filter(({ class: name }) => gapClasses.includes(name)).length;
  const entry = (id: SectionId) => (
    <li key={id}>{told[id]?.(gaps) ?? sectionTitle(id, assessment.scope, currentLocale())}</li>
  );
  return (
    <ol>
      {isWritten(template?.foreword) && <li>{m.report_foreword_heading()}</li>}
      {body.map(entry)}
      {isWritten(template?.afterword) && <li>{m.report_afterword_heading()}</li>}
      <li>
        {m.reporting_contents_annexes()}
        <ul>{annex.map(entry)}</ul>
      </li>
    </ol>
  );
}

/** Sections of which more is said than their titles. */
const told: Readonly<Partial<Record<SectionId, (gaps: number) => string>>> = {
  summary: () => m.reporting_contents_summary(),
  'how-done': () => m.reporting_contents_how(),
  minimums: () => m.reporting_contents_minimums(),
  levels: () => m.reporting_contents_levels(),
  themes: () => m.reporting_contents_themes(),
  priorities: () => m.reporting_contents_priorities(),
  gaps: (count) => m.reporting_contents_gaps({ count }),
};
