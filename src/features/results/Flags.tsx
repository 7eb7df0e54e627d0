import type { ScoredQuestion } from '../../domain/cell';
import type { Flag, FlagState } from '../../domain/flags';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { axisWord, flagStateWord, flagWord, levelWords } from '../../report/build/words';
import { Section } from '../../ui/page/Section';
import { Verdict, type VerdictTone } from '../../ui/verdict/Verdict';
import { FlagComputation } from '../FlagComputation';
import { HowComputed } from '../HowComputed';
import styles from './Flags.module.css';
import type { QuestionLink } from '../question-link';
import { partId } from './results-part';

const tones: Readonly<Record<FlagState, VerdictTone>> = { raised: 'gap', clear: 'holds', 'not-asked': 'neutral' };

interface FlagsProps {
  readonly flags: readonly Flag[];
  readonly scored: readonly ScoredQuestion[];
  readonly linkTo: QuestionLink;
}

/** Contradictions between two answers that no mean may hide; what was not asked is never called clear (METHOD 2.6). */
export function Flags({ flags, scored, linkTo }: FlagsProps) {
  const locale = currentLocale();
  return (
    <Section id={partId('flags')} title={m.results_flags_heading()}>
      <ul className={styles.list} role="list">
        {flags.map((flag) => {
          const { id, state, questions } = flag;
          return (
            <li key={id} className={styles.item} data-flag={id}>
              <Verdict tone={tones[state]}>{flagStateWord(state, locale)}</Verdict>
              <div>
                <p className={styles.name}>{flagWord(id, locale)}</p>
                {state === 'raised' && (
                  <Causes scored={scored.filter(({ question }) => questions.includes(question.id))} linkTo={linkTo} />
                )}
                <HowComputed subject={flagWord(id, locale)}>
                  {() => <FlagComputation flag={flag} scored={scored} />}
                </HowComputed>
              </div>
            </li>
          );
        })}
      </ul>
      <p className={styles.remark}>{m.results_flags_remark()}</p>
    </Section>
  );
}

/** The answers that raised a flag, with what was found on each side. */
function Causes({ scored, linkTo }: Pick<FlagsProps, 'scored' | 'linkTo'>) {
  const locale = currentLocale();
  return (
    <ul className={styles.sources} role="list">
      {scored.map(({ question, interval }) => (
        <li key={question.id}>
          <a href={linkTo(question)}>{question.label}</a>
          <span className={styles.found}>{`${axisWord(question.axis, locale)} · ${levelWords(interval, locale)}`}</span>
        </li>
      ))}
    </ul>
  );
}
