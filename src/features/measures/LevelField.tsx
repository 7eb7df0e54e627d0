import type { ReactNode } from 'react';
import type { ScoredQuestion } from '../../domain/cell';
import type { Level } from '../../domain/pack';
import { levelsToProve } from '../../domain/pick-measures';
import { m } from '../../i18n/generated/messages';
import { SelectField } from '../../ui/field/SelectField';

interface LevelFieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly interval: ScoredQuestion['interval'];
  readonly level: Level;
  readonly onChange: (level: Level) => void;
}

/** A level above what is proved. */
export function LevelField({ label, hint, interval, level, onChange }: LevelFieldProps) {
  const options = levelsToProve(interval);
  return (
    <SelectField
      label={label}
      hint={hint}
      options={options.map((one) => ({ value: `${one}`, text: m.measures_choose_value({ level: one }) }))}
      value={`${level}`}
      onChange={({ target }) => onChange(options.find((one) => `${one}` === target.value) ?? level)}
    />
  );
}
