import { useId } from 'react';
import type { CalloutBlock } from '../../model/block';
import { InlineRuns } from '../InlineRuns';

/** A remark between two rules; a warning's upper rule is heavy. */
export function CalloutView({ block: { tone, title, content } }: { readonly block: CalloutBlock }) {
  const id = useId();
  return (
    <div className="reportCallout" data-tone={tone} role="note" aria-labelledby={id}>
      <p className="reportCaption" id={id}>
        {title}
      </p>
      {content.map((words, index) => (
        <p key={index}>
          <InlineRuns content={words} />
        </p>
      ))}
    </div>
  );
}
