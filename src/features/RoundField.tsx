import type { Round } from '../domain/ballot';
import { m } from '../i18n/generated/messages';
import { RadioGroup } from '../ui/choice/RadioGroup';

interface RoundFieldProps {
  readonly legend: string;
  readonly value: Round;
  readonly onChange: (round: Round) => void;
}

/** Which of the two secret votes on a question is meant (METHOD 2.9). */
export function RoundField({ legend, value, onChange }: RoundFieldProps) {
  return (
    <RadioGroup
      legend={legend}
      inline
      value={value}
      onChange={(chosen) => onChange(chosen === 'second' ? 'second' : 'first')}
      options={[
        { value: 'first', title: m.workshop_round_first() },
        { value: 'second', title: m.workshop_round_second() },
      ]}
    />
  );
}
