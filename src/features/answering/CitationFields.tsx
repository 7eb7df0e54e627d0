import type { Citation, CitationKind, LegalStatus } from '../../domain/answer';
import { maxTextLength } from '../../domain/limits';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { legalStatusWord } from '../../report/build/words';
import { Button } from '../../ui/button/Button';
import { CheckboxField } from '../../ui/choice/CheckboxField';
import { DateField } from '../../ui/field/DateField';
import { SelectField } from '../../ui/field/SelectField';
import { TextArea } from '../../ui/field/TextArea';
import { TextField } from '../../ui/field/TextField';
import { limitedTo } from '../limited-to';
import styles from './Evidence.module.css';
import fieldStyles from './Fields.module.css';
import { citationKindWord, dateLabel, provisionLabel, titleLabel } from './internal/words';

interface CitationFieldsProps {
  readonly citation: Citation;
  readonly change: (citation: Citation) => void;
  readonly onDone: () => void;
}

/** One citation open for writing; which fields there are follows from its kind. */
export function CitationFields({ citation, change, onDone }: CitationFieldsProps) {
  const { kind } = citation;
  const set = (fields: Partial<Citation>) => change({ ...citation, ...fields });
  const text = (field: 'title' | 'provision' | 'date' | 'foundAt' | 'quotation') => ({
    value: citation[field],
    onChange: ({ target }: { readonly target: { readonly value: string } }) => set({ [field]: target.value }),
  });
  const line = { ...limitedTo(maxTextLength), autoComplete: 'off' };
  return (
    <fieldset className={styles.citationfields}>
      <legend className={fieldStyles.sub}>{m.answering_citation_legend()}</legend>
      <SelectField
        label={m.answering_field_kind()}
        options={kinds.map((value) => ({ value, text: citationKindWord(value) }))}
        value={kind}
        onChange={({ target }) => set(changedKind(target.value))}
      />
      <TextField label={titleLabel(citation)} {...text('title')} {...line} />
      <TextField label={provisionLabel(citation)} {...text('provision')} {...line} />
      <div className={fieldStyles.row}>
        {kind === 'legal-text' && <StatusField citation={citation} set={set} />}
        <DateField label={dateLabel(citation)} {...text('date')} />
      </div>
      <TextField
        label={m.answering_field_foundat()}
        hint={m.answering_field_foundathint()}
        {...text('foundAt')}
        {...line}
      />
      {(kind === 'legal-text' || kind === 'official-document') && (
        <CheckboxField
          label={m.answering_field_second()}
          checked={citation.seenBy === 2}
          onChange={({ target }) => set({ seenBy: target.checked ? 2 : 1 })}
        />
      )}
      {kind !== 'search-found-nothing' && (
        <TextArea label={m.answering_field_quotation()} rows={2} {...limitedTo(maxTextLength)} {...text('quotation')} />
      )}
      <div>
        <Button onClick={onDone}>{m.answering_citation_done()}</Button>
      </div>
    </fieldset>
  );
}

interface StatusFieldProps {
  readonly citation: Citation;
  readonly set: (fields: Partial<Citation>) => void;
}

function StatusField({ citation, set }: StatusFieldProps) {
  return (
    <SelectField
      label={m.answering_field_status()}
      placeholder={m.answering_field_choosestatus()}
      options={statuses.map((value) => ({ value, text: legalStatusWord(value, currentLocale()) }))}
      value={citation.status ?? ''}
      onChange={({ target }) => set({ status: statuses.find((one) => one === target.value) ?? null })}
    />
  );
}

const kinds: readonly CitationKind[] = ['legal-text', 'official-document', 'statement', 'search-found-nothing'];
const statuses: readonly LegalStatus[] = ['in-force', 'adopted-not-in-force', 'bill', 'repealed'];

function changedKind(value: string): Partial<Citation> {
  const kind = kinds.find((one) => one === value);
  return kind === undefined ? {} : { kind };
}
