import { useState } from 'react';
import { m } from '../i18n/generated/messages';
import { CheckboxField } from '../ui/choice/CheckboxField';
import type { FieldWords } from '../ui/field/Field';
import { TextField } from '../ui/field/TextField';

interface PassphraseFieldProps extends FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A passphrase that can be shown. No spelling check: some browsers send what they check to a server. */
export function PassphraseField({ value, onChange, ...words }: PassphraseFieldProps) {
  const [isShown, setShown] = useState(false);
  return (
    <>
      <TextField
        {...words}
        type={isShown ? 'text' : 'password'}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
      />
      <CheckboxField
        label={m.passphrase_show_label()}
        checked={isShown}
        onChange={({ target }) => setShown(target.checked)}
      />
    </>
  );
}
