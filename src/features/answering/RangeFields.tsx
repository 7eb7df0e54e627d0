import { setResponse } from '../../domain/commands';
import { type Level, levels } from '../../domain/pack';
import { m } from '../../i18n/generated/messages';
import { SelectField } from '../../ui/field/SelectField';
import styles from './Fields.module.css';
import type { KindProps } from './internal/kind-props';

/** The two ends of a range; moving one past the other takes the other along. */
export function RangeFields({ question, response, run }: KindProps<'range'>) {
  const { from, to } = response;
  const options = levels.map((level) => ({ value: `${level}`, text: m.answering_range_level({ level }) }));
  const change = (ends: { readonly from: Level; readonly to: Level }) =>
    run(setResponse(question, { kind: 'range', ...ends }));
  return (
    <div className={styles.row}>
      <SelectField
        label={m.answering_range_from()}
        options={options}
        value={`${from}`}
        onChange={({ target }) => {
          const least = levelFromText(target.value);
          change({ from: least, to: least > to ? least : to });
        }}
      />
      <SelectField
        label={m.answering_range_to()}
        options={options}
        value={`${to}`}
        onChange={({ target }) => {
          const most = levelFromText(target.value);
          change({ from: most < from ? most : from, to: most });
        }}
      />
    </div>
  );
}

function levelFromText(text: string): Level {
  return levels.find((level) => text === `${level}`) ?? 0;
}
