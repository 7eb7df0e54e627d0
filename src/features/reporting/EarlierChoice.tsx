import { useState } from 'react';
import type { Assessment, AssessmentId } from '../../domain/assessment';
import { formatPeriod } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { SelectField } from '../../ui/field/SelectField';
import { useServices } from '../services';
import { wordsOfStorageProblem } from '../storage-problem-words';
import { useCandidates } from '../use-candidates';

interface EarlierChoiceProps {
  readonly current: Assessment;
  /** null: the report compares with nothing. */
  readonly onChange: (earlier: Assessment | null) => void;
}

/** With which earlier assessment of the same country the report compares; absent where this device has none. */
export function EarlierChoice({ current, onChange }: EarlierChoiceProps) {
  const { repository } = useServices();
  const candidates = useCandidates(current);
  const [chosen, setChosen] = useState('');
  const [problem, setProblem] = useState<string | undefined>();
  const here = candidates?.ok ? candidates.value : [];
  if (here.length === 0) return null;
  const choose = async (id: string) => {
    setChosen(id);
    setProblem(undefined);
    onChange(null);
    if (id === '') return;
    const read = await repository.load(id as AssessmentId);
    if (read.ok) onChange(read.value.assessment);
    else setProblem(wordsOfStorageProblem(read.error));
  };
  return (
    <SelectField
      label={m.reporting_earlier_label()}
      hint={m.reporting_earlier_hint()}
      error={problem}
      placeholder={m.reporting_earlier_none()}
      value={chosen}
      onChange={({ target }) => void choose(target.value)}
      options={here.map(({ id, title, period }) => ({
        value: id,
        text: m.reporting_earlier_option({ title, period: formatPeriod(currentLocale(), period) }),
      }))}
    />
  );
}
