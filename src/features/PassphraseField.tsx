import type { FieldWords } from '../ui/field/Field';
import { TextField } from '../ui/field/TextField';

interface PassphraseFieldProps extends FieldWords {
  readonly value: string;
  readonly isShown: boolean;
  readonly onChange: (value: string) => void;
}

/** A passphrase, hidden or shown. No spelling check: some browsers send what they check to a server. */
export function PassphraseField({ value, isShown, onChange, ...words }: PassphraseFieldProps) {
  return (
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
  );
}
