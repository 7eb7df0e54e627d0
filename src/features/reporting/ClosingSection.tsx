import { closingParts, isClosingWritten } from '../../domain/closing';
import { setClosing } from '../../domain/decision-commands';
import { maxTextLength } from '../../domain/limits';
import { m } from '../../i18n/generated/messages';
import { TextArea } from '../../ui/field/TextArea';
import { Section } from '../../ui/page/Section';
import { useOpenAssessment } from '../open-assessment';
import { PartHandlingField } from '../PartHandlingField';

/** The closing box of the report, written by the committee (METHOD 4.1). */
export function ClosingSection() {
  const { assessment, run } = useOpenAssessment();
  const { closing } = assessment;
  return (
    <Section title={m.reporting_closing_heading()} note={m.reporting_closing_lead()}>
      {closingParts.map((part) => (
        <TextArea
          key={part}
          label={labels[part]()}
          rows={3}
          value={closing[part]}
          maxLength={maxTextLength}
          onChange={({ target }) => run(setClosing({ [part]: target.value }))}
        />
      ))}
      {isClosingWritten(closing) && <PartHandlingField part="closing" label={m.reporting_closing_label()} />}
    </Section>
  );
}

const labels = {
  improvement: m.reporting_closing_improvement,
  deficiency: m.reporting_closing_deficiency,
  remedy: m.reporting_closing_remedy,
};
