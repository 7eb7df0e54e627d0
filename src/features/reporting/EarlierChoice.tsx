import type { AssessmentId } from '../../domain/assessment';
import { formatPeriod } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { SelectField } from '../../ui/field/SelectField';
import { wordsOfStorageProblem } from '../storage-problem-words';
import type { Earlier } from './internal/use-earlier';

interface EarlierChoiceProps {
  readonly of: Earlier;
  /** null: the report compares with nothing. */
  readonly onChange: (earlier: AssessmentId | null) => void;
}

/** With which earlier assessment of the same country the report compares; absent where this device has none. */
export function EarlierChoice({ of: { candidates, chosen, problem }, onChange }: EarlierChoiceProps) {
  if (candidates.length === 0) return null;
  return (
    <SelectField
      label={m.reporting_earlier_label()}
      hint={m.reporting_earlier_hint()}
      error={problem ? wordsOfStorageProblem(problem) : undefined}
      placeholder={m.reporting_earlier_none()}
      value={chosen ?? ''}
      onChange={({ target }) => onChange(candidates.find(({ id }) => id === target.value)?.id ?? null)}
      options={candidates.map(({ id, title, period }) => ({
        value: id,
        text: m.reporting_earlier_option({ title, period: formatPeriod(currentLocale(), period) }),
      }))}
    />
  );
}
