import type { ReactNode } from 'react';
import { type HandlingLabel, handlingLabels } from '../domain/handling';
import { m } from '../i18n/generated/messages';
import { SelectField } from '../ui/field/SelectField';
import { handlingMeaning } from './handling-words';

interface HandlingFieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly value: HandlingLabel;
  readonly onChange: (label: HandlingLabel) => void;
}

/** Who may read something: the five labels, each with what it means. */
export function HandlingField({ label, hint, value, onChange }: HandlingFieldProps) {
  return (
    <SelectField
      label={label}
      hint={hint ?? m.handling_advice_text()}
      options={handlingLabels.map((one) => ({ value: one, text: handlingMeaning(one) }))}
      value={value}
      onChange={({ target }) => onChange(handlingLabels.find((one) => one === target.value) ?? value)}
    />
  );
}
