import { m } from '../i18n/generated/messages';
import { CheckboxField } from '../ui/choice/CheckboxField';

interface ShowPassphraseProps {
  readonly isShown: boolean;
  readonly onChange: (isShown: boolean) => void;
}

/** Lets whoever types see what they type; hidden until then, because others may look on. */
export function ShowPassphrase({ isShown, onChange }: ShowPassphraseProps) {
  return (
    <CheckboxField
      label={m.passphrase_show_label()}
      checked={isShown}
      onChange={({ target }) => onChange(target.checked)}
    />
  );
}
