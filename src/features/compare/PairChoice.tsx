import type { Assessment } from '../../domain/assessment';
import { formatPeriod } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { visibleText } from '../../i18n/visible-text';
import { SelectField } from '../../ui/field/SelectField';
import { Section } from '../../ui/page/Section';

interface PairChoiceProps {
  /** In the order of time, without the newest. */
  readonly earlier: readonly Assessment[];
  readonly older: Assessment;
  readonly onChange: (at: number) => void;
}

/** With which of several earlier ones the newest is compared in detail. */
export function PairChoice({ earlier, older, onChange }: PairChoiceProps) {
  return (
    <Section title={m.compare_pair_heading()}>
      <SelectField
        label={m.compare_pair_label()}
        value={String(earlier.indexOf(older))}
        onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
        options={earlier.map(({ title, period }, at) => ({
          value: String(at),
          text: m.compare_pair_option({
            title: isolated(visibleText(title)),
            period: formatPeriod(currentLocale(), period),
          }),
        }))}
      />
    </Section>
  );
}

/** An option holds no element that could keep the direction of the user's words apart; these two characters do. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
