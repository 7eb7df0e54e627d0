import type { ScoredQuestion } from '../domain/cell';
import type { Flag } from '../domain/flags';
import { m } from '../i18n/generated/messages';
import { currentLocale } from '../i18n/locale';
import { flagLines, flagRule } from '../report/build/flag-formulas';
import styles from './Computed.module.css';
import { Formula } from './Formula';

interface FlagComputationProps {
  readonly flag: Flag;
  readonly scored: readonly ScoredQuestion[];
}

/** The rule of a flag with the numbers it met (METHOD 2.6). */
export function FlagComputation({ flag, scored }: FlagComputationProps) {
  return (
    <>
      <p>{flagRule(flag.id, currentLocale())}</p>
      {flag.state === 'not-asked' && <p>{m.results_flags_unasked()}</p>}
      <ul className={styles.answers} role="list">
        {flagLines(flag, scored).map(({ id, formula }) => (
          <li key={`${id} ${formula}`}>
            <Formula>{`${id}: ${formula}`}</Formula>
          </li>
        ))}
      </ul>
    </>
  );
}
