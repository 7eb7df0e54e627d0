import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo } from 'react';
import { useForm } from 'react-hook-form';
import { isFormFault, maxNameLength, newAssessmentSchema } from '../../formats/new-assessment-schema';
import type { FormFault, NewAssessmentForm } from '../../formats/new-assessment-schema';
import { m } from '../../i18n/generated/messages';
import { countriesByName } from '../../i18n/format';
import { currentLocale } from '../../i18n/locale';
import { Button } from '../../ui/button/Button';
import { DateField } from '../../ui/field/DateField';
import { SelectField } from '../../ui/field/SelectField';
import { TextField } from '../../ui/field/TextField';
import { Stack } from '../../ui/page/Stack';
import { useHalfTyped } from '../half-typed';
import { limitedTo } from '../limited-to';
import styles from './Assessments.module.css';

interface DetailsFieldsProps {
  readonly start: NewAssessmentForm;
  /** The invented country of a training case, which is not chosen from the list. */
  readonly fictionalCountry?: string | null;
  readonly submitLabel: string;
  /** Told every letter, right or wrong; whoever listens keeps them. */
  readonly onEdit: (form: NewAssessmentForm) => void;
  /** Whether what was changed also holds back an update and lets the browser ask before the page is left. */
  readonly asksToStay?: boolean;
  readonly onSubmit: (form: NewAssessmentForm) => Promise<void>;
}

/** Country, body, title and period; each fault stands at its field, and the first one takes the focus. */
export function DetailsFields(props: DetailsFieldsProps) {
  const { start, fictionalCountry = null, submitLabel, onEdit, asksToStay = false, onSubmit } = props;
  const { register, handleSubmit, getValues, formState } = useForm<NewAssessmentForm>({
    resolver: zodResolver(newAssessmentSchema),
    defaultValues: fictionalCountry === null ? start : { ...start, country: unassignedCode },
    mode: 'onTouched',
  });
  useHalfTyped(asksToStay && formState.isDirty);
  const countries = useMemo(() => countriesByName(currentLocale()).map(optionFromCountry), []);
  const fault = (field: keyof NewAssessmentForm) => wordsOfFault(field, formState.errors[field]?.message);
  return (
    <form noValidate onChange={() => onEdit(getValues())} onSubmit={(event) => void handleSubmit(onSubmit)(event)}>
      <Stack>
        {fictionalCountry === null ? (
          <SelectField
            label={m.new_country_label()}
            placeholder={m.new_country_placeholder()}
            options={countries}
            error={fault('country')}
            {...register('country')}
          />
        ) : (
          <TextField label={m.new_country_label()} value={fictionalCountry} disabled readOnly />
        )}
        <TextField
          label={m.new_body_label()}
          hint={m.new_body_hint()}
          error={fault('body')}
          {...limitedTo(maxNameLength)}
          {...register('body')}
        />
        <TextField
          label={m.new_title_label()}
          hint={m.new_title_hint()}
          error={fault('title')}
          {...limitedTo(maxNameLength)}
          {...register('title')}
        />
        <fieldset className={styles.period}>
          <legend>{m.new_period_legend()}</legend>
          <p className={styles.hint}>{m.new_period_hint()}</p>
          <div className={styles.days}>
            <DateField label={m.new_from_label()} error={fault('from')} {...register('from')} />
            <DateField label={m.new_to_label()} error={fault('to')} {...register('to')} />
          </div>
        </fieldset>
        <div>
          <Button kind="primary" type="submit" disabled={formState.isSubmitting}>
            {submitLabel}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

/** ISO 3166 sets it aside for private use; it only fills the field that an invented country does not show. */
const unassignedCode = 'XX';

function optionFromCountry({ code, name }: { readonly code: string; readonly name: string }) {
  return { value: code, text: name };
}

function wordsOfFault(field: keyof NewAssessmentForm, message: string | undefined): string | undefined {
  return isFormFault(message) ? faultWords[message](field) : message;
}

const missing: Readonly<Record<keyof NewAssessmentForm, () => string>> = {
  country: m.new_country_missing,
  body: m.new_body_missing,
  title: m.new_title_missing,
  from: m.new_from_missing,
  to: m.new_to_missing,
};

const faultWords: Readonly<Record<FormFault, (field: keyof NewAssessmentForm) => string>> = {
  required: (field) => missing[field](),
  'too-long': () => m.new_field_toolong({ count: maxNameLength }),
  'not-a-date': () => m.new_date_wrong(),
  'ends-before-it-begins': () => m.new_to_early(),
};
