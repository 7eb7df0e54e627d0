import { isSameValue } from '../../base/is-same-value';
import { actStates } from '../../domain/action-plan';
import { type ActFilter, actOrders, everyAct, themeOfAct } from '../../domain/arrange-acts';
import { parliamentaryInstruments } from '../../domain/remedy';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { remedyInstrumentWord } from '../../report/build/words';
import { Button } from '../../ui/button/Button';
import { CheckboxField } from '../../ui/choice/CheckboxField';
import { classNames } from '../../ui/class-names';
import { Disclosure } from '../../ui/disclosure/Disclosure';
import { SelectField } from '../../ui/field/SelectField';
import { useOpenAssessment } from '../open-assessment';
import { useServices } from '../services';
import { useFocusLater } from '../use-focus-later';
import type { Arrangement } from './internal/use-arranged-acts';
import { actStateWord } from '../../report/build/plan-words';
import { actOrderWord } from './internal/words';
import styles from './Plan.module.css';

interface ActArrangementProps {
  readonly value: Arrangement;
  /** How many acts are shown. */
  readonly shown: number;
  readonly onChange: (arrangement: Arrangement) => void;
}

/** In which order the acts stand and which of them are shown; how many are, is always said. */
export function ActArrangement({ value, shown, onChange }: ActArrangementProps) {
  const { assessment } = useOpenAssessment();
  const { plan } = assessment;
  const { by, filter } = value;
  const isFiltered = !isSameValue(filter, everyAct);
  const focusLater = useFocusLater();
  const showAll = () => {
    onChange({ by, filter: everyAct });
    focusLater('[data-arrange] summary');
  };
  const set = (changes: Partial<ActFilter>) => onChange({ by, filter: { ...filter, ...changes } });
  return (
    <>
      <Disclosure data-arrange className={classNames(styles.wide, styles.onscreen)} summary={m.plan_arrange_summary()}>
        <div className={styles.grid}>
          <SelectField
            label={m.plan_arrange_order()}
            options={actOrders.map((order) => ({ value: order, text: actOrderWord(order) }))}
            value={by}
            onChange={({ target }) =>
              onChange({ by: actOrders.find((order) => order === target.value) ?? 'priority', filter })
            }
          />
          <SelectField
            label={m.plan_field_state()}
            placeholder={m.plan_arrange_every()}
            options={actStates.map((state) => ({ value: state, text: actStateWord(state, currentLocale()) }))}
            value={filter.state ?? ''}
            onChange={({ target }) => set({ state: actStates.find((state) => state === target.value) ?? null })}
          />
          <FurtherFilters filter={filter} set={set} />
        </div>
        <CheckboxField
          label={m.plan_arrange_incomplete()}
          checked={filter.onlyIncomplete}
          onChange={({ target }) => set({ onlyIncomplete: target.checked })}
        />
      </Disclosure>
      <p role="status" className={styles.shown}>
        {isFiltered && m.plan_arrange_shown({ shown, count: plan.length })}
      </p>
      {isFiltered && (
        <p className={styles.onscreen}>
          <Button kind="quiet" onClick={showAll}>
            {m.plan_arrange_clear()}
          </Button>
        </p>
      )}
    </>
  );
}

interface FurtherFiltersProps {
  readonly filter: ActFilter;
  readonly set: (changes: Partial<ActFilter>) => void;
}

/** Only what occurs in the plan can be chosen, and what is chosen now. */
function FurtherFilters({ filter, set }: FurtherFiltersProps) {
  const { pack } = useServices();
  const { plan } = useOpenAssessment().assessment;
  const used = new Set([filter.instrument, ...plan.map(({ instrument }) => instrument)]);
  const instruments = parliamentaryInstruments.filter((instrument) => used.has(instrument));
  const touched = new Set([filter.theme, ...plan.map((act) => themeOfAct(act, pack))]);
  const themes = pack.themes.filter(({ id }) => touched.has(id));
  const owners = [...new Set([filter.owner ?? '', ...plan.map(({ owner }) => owner.trim())])].filter(Boolean).sort();
  return (
    <>
      <SelectField
        label={m.plan_field_instrument()}
        placeholder={m.plan_arrange_every()}
        options={instruments.map((value) => ({ value, text: remedyInstrumentWord(value, currentLocale()) }))}
        value={filter.instrument ?? ''}
        onChange={({ target }) => set({ instrument: instruments.find((value) => value === target.value) ?? null })}
      />
      <SelectField
        label={m.plan_arrange_theme()}
        placeholder={m.plan_arrange_every()}
        options={themes.map(({ id, title }) => ({ value: id, text: title }))}
        value={filter.theme ?? ''}
        onChange={({ target }) => set({ theme: themes.find(({ id }) => id === target.value)?.id ?? null })}
      />
      <SelectField
        label={m.plan_field_owner()}
        placeholder={m.plan_arrange_every()}
        options={owners.map((owner) => ({ value: owner, text: owner }))}
        value={filter.owner ?? ''}
        onChange={({ target }) => set({ owner: target.value === '' ? null : target.value })}
      />
    </>
  );
}
