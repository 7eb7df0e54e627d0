import { useId } from 'react';
import { type Act, actStates } from '../../domain/action-plan';
import { maxTextLength } from '../../domain/limits';
import type { Priority } from '../../domain/priority';
import { parliamentaryInstruments } from '../../domain/remedy';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { remedyInstrumentWord } from '../../report/build/words';
import { Button } from '../../ui/button/Button';
import { RadioGroup } from '../../ui/choice/RadioGroup';
import { DateField } from '../../ui/field/DateField';
import { SelectField } from '../../ui/field/SelectField';
import { TextArea } from '../../ui/field/TextArea';
import { TextField } from '../../ui/field/TextField';
import { VisuallyHidden } from '../../ui/visually-hidden/VisuallyHidden';
import { useOpenAssessment } from '../open-assessment';
import { PartHandlingField } from '../PartHandlingField';
import { ActGapField } from './ActGapField';
import { GapTerms } from './GapTerms';
import type { WrittenAct } from './internal/use-acts';
import { actStateWord } from '../../report/build/plan-words';
import styles from './Plan.module.css';

interface ActFieldsProps {
  readonly act: WrittenAct;
  readonly gap: Priority | null;
  readonly priorities: readonly Priority[];
  readonly change: (act: WrittenAct) => void;
  readonly onDone: () => void;
}

/** One act open for writing; every letter is kept as it is typed. */
export function ActFields({ act, gap, priorities, change, onDone }: ActFieldsProps) {
  const id = useId();
  const { plan } = useOpenAssessment().assessment;
  const owners = new Set(plan.map(({ owner }) => owner.trim()).filter((owner) => owner !== ''));
  const set = (fields: Partial<WrittenAct>) => change({ ...act, ...fields });
  const text = (field: 'act' | 'owner' | 'firstStep' | 'money' | 'sign') => ({
    value: act[field],
    onChange: ({ target }: { readonly target: { readonly value: string } }) => set({ [field]: target.value }),
    maxLength: maxTextLength,
    autoComplete: 'off',
  });
  const date = (field: 'dueOn' | 'reviewOn') => ({
    value: act[field],
    onChange: ({ target }: { readonly target: { readonly value: string } }) => set({ [field]: target.value }),
  });
  return (
    <fieldset className={styles.fields}>
      <legend>
        <VisuallyHidden>{m.plan_act_legend()}</VisuallyHidden>
      </legend>
      <TextArea label={m.plan_field_act()} hint={m.plan_field_acthint()} rows={2} {...text('act')} />
      <ActGapField act={act} priorities={priorities} onChange={(question) => set({ question })} />
      <SelectField
        label={m.plan_field_instrument()}
        placeholder={m.plan_field_noinstrument()}
        options={parliamentaryInstruments.map((value) => ({
          value,
          text: remedyInstrumentWord(value, currentLocale()),
        }))}
        value={act.instrument ?? ''}
        onChange={({ target }) =>
          set({ instrument: parliamentaryInstruments.find((value) => value === target.value) ?? null })
        }
      />
      <TextField
        label={m.plan_field_owner()}
        hint={m.plan_field_ownerhint()}
        list={`${id}-owners`}
        {...text('owner')}
      />
      <datalist id={`${id}-owners`}>
        {[...owners].map((owner) => (
          <option key={owner} value={owner} />
        ))}
      </datalist>
      <TextArea label={m.plan_field_step()} rows={2} {...text('firstStep')} />
      <div className={styles.row}>
        <DateField label={m.plan_field_due()} {...date('dueOn')} />
        <DateField label={m.plan_field_review()} {...date('reviewOn')} />
      </div>
      <TextField label={m.plan_field_money()} hint={m.plan_field_moneyhint()} {...text('money')} />
      <TextArea label={m.plan_field_sign()} hint={m.plan_field_signhint()} rows={2} {...text('sign')} />
      <RadioGroup
        legend={m.plan_field_state()}
        inline
        options={actStates.map((value) => ({ value, title: actStateWord(value, currentLocale()), plain: true }))}
        value={act.state}
        onChange={(chosen) => set({ state: stateFrom(chosen) })}
      />
      {plan.some(({ id: kept }) => kept === act.id) && (
        <PartHandlingField part={`act/${act.id}`} label={m.handling_field_act()} />
      )}
      {gap && <GapTerms priority={gap} />}
      <div>
        <Button onClick={onDone}>{m.plan_act_close()}</Button>
      </div>
    </fieldset>
  );
}

function stateFrom(value: string): Act['state'] {
  return actStates.find((state) => state === value) ?? 'planned';
}
