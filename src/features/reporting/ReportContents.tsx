import { m } from '../../i18n/generated/messages';

/** What the report holds, in its order, before anyone prints it. */
export function ReportContents({ gaps }: { readonly gaps: number }) {
  return (
    <ol>
      <li>{m.reporting_contents_summary()}</li>
      <li>{m.reporting_contents_minimums()}</li>
      <li>{m.reporting_contents_levels()}</li>
      <li>{m.reporting_contents_gaps({ count: gaps })}</li>
      <li>{m.reporting_contents_questions()}</li>
      <li>{m.reporting_contents_evidence()}</li>
      <li>{m.reporting_contents_method()}</li>
    </ol>
  );
}
