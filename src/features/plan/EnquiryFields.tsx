import { useId, useState } from 'react';
import { isSameValue } from '../../base/is-same-value';
import { setEnquiry } from '../../domain/decision-commands';
import type { EnquiryToSend } from '../../domain/enquiries-to-send';
import { blankEnquiry, type Enquiry } from '../../domain/enquiry';
import { maxTextLength } from '../../domain/limits';
import { m } from '../../i18n/generated/messages';
import { useSession } from '../../session/use-session';
import { Button } from '../../ui/button/Button';
import { DateField } from '../../ui/field/DateField';
import { TextArea } from '../../ui/field/TextArea';
import { TextField } from '../../ui/field/TextField';
import { VisuallyHidden } from '../../ui/visually-hidden/VisuallyHidden';
import { PartHandlingField } from '../PartHandlingField';
import styles from './Plan.module.css';

interface EnquiryFieldsProps {
  readonly enquiry: EnquiryToSend;
  readonly onDone: () => void;
}

/** One question to send, open for writing; what equals the proposal, or is emptied, follows the proposal again. */
export function EnquiryFields({ enquiry: { question, offices, noted, number }, onDone }: EnquiryFieldsProps) {
  const id = useId();
  const { apply: run } = useSession();
  const proposed = { text: question.questionToSend, office: offices[0] ?? '' };
  const [emptied, setEmptied] = useState({ text: false, office: false });
  const set = (changes: Partial<Enquiry>) => {
    const next = { ...noted, ...changes };
    run(setEnquiry(question.id, isSameValue(next, blankEnquiry) ? null : next));
  };
  const words = (field: 'text' | 'office') => ({
    value: noted[field] || (emptied[field] ? '' : proposed[field]),
    onChange: ({ target }: { readonly target: { readonly value: string } }) => {
      setEmptied({ ...emptied, [field]: target.value === '' });
      set({ [field]: target.value === proposed[field] ? '' : target.value });
    },
    maxLength: maxTextLength,
    autoComplete: 'off',
  });
  const date = (field: 'sentOn' | 'dueOn' | 'answeredOn') => ({
    value: noted[field],
    onChange: ({ target }: { readonly target: { readonly value: string } }) => set({ [field]: target.value }),
  });
  return (
    <fieldset className={styles.fields}>
      <legend>
        <VisuallyHidden>{m.plan_enquiry_legend({ number, id: question.id })}</VisuallyHidden>
      </legend>
      <TextArea label={m.plan_field_text()} hint={m.plan_field_texthint()} {...words('text')} />
      <TextField
        label={m.plan_field_office()}
        hint={m.plan_field_officehint()}
        list={`${id}-offices`}
        {...words('office')}
      />
      <datalist id={`${id}-offices`}>
        {[...new Set([...offices, ...question.whoWouldKnow])].map((office) => (
          <option key={office} value={office} />
        ))}
      </datalist>
      <div className={styles.row}>
        <DateField label={m.plan_field_senton()} {...date('sentOn')} />
        <DateField label={m.plan_field_answerdue()} {...date('dueOn')} />
        <DateField label={m.plan_field_answeredon()} {...date('answeredOn')} />
      </div>
      {!isSameValue(noted, blankEnquiry) && (
        <PartHandlingField part={`enquiry/${question.id}`} label={m.handling_field_enquiry()} />
      )}
      <div>
        <Button onClick={onDone}>{m.plan_enquiry_close()}</Button>
      </div>
    </fieldset>
  );
}
