import { ruleColour } from '../../domain/rule-colour';
import { m } from '../../i18n/generated/messages';
import { CheckboxField } from '../../ui/choice/CheckboxField';
import { TextField } from '../../ui/field/TextField';
import styles from './Template.module.css';

interface RuleColourFieldProps {
  /** "" for black. */
  readonly colour: string;
  readonly onChange: (colour: string) => void;
}

/** Whether rules have a colour, which one, and that a light one is printed darker. */
export function RuleColourField({ colour, onChange }: RuleColourFieldProps) {
  const printed = ruleColour(colour);
  return (
    <div>
      <CheckboxField
        label={m.template_colour_check()}
        description={m.template_colour_text()}
        checked={colour !== ''}
        onChange={({ target }) => onChange(target.checked ? firstColour : '')}
      />
      {printed && (
        <TextField
          label={m.template_colour_label()}
          type="color"
          className={styles.colour}
          value={colour}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
      <p role="status">{printed?.isDarkened === true && m.template_colour_darkened({ colour: printed.onPaper })}</p>
    </div>
  );
}

/** A dark blue, until another is chosen. */
const firstColour = '#1f3a6e';
