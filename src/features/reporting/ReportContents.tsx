import type { Scope } from '../../domain/pack';
import { m } from '../../i18n/generated/messages';

interface ReportContentsProps {
  readonly scope: Scope;
  readonly gaps: number;
}

/** What the report holds, in its order, before anyone prints it. */
export function ReportContents({ scope, gaps }: ReportContentsProps) {
  return (
    <ol>
      {(scope === 'quick' ? quickParts(gaps) : fullParts(gaps)).map((part) => (
        <li key={part}>{part}</li>
      ))}
    </ol>
  );
}

function quickParts(gaps: number): readonly string[] {
  return [
    m.reporting_contents_summary(),
    m.reporting_contents_questions(),
    m.reporting_contents_minimums(),
    m.reporting_contents_levels(),
    m.reporting_contents_gaps({ count: gaps }),
    m.reporting_contents_evidence(),
    m.reporting_contents_method(),
  ];
}

function fullParts(gaps: number): readonly string[] {
  return [
    m.reporting_contents_summary(),
    m.reporting_contents_how(),
    m.reporting_contents_minimums(),
    m.reporting_contents_charts(),
    m.reporting_contents_themes(),
    m.reporting_contents_priorities(),
    m.reporting_contents_plan(),
    m.reporting_contents_annexes(),
    m.reporting_contents_gaps({ count: gaps }),
  ];
}
