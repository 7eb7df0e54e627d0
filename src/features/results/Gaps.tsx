import { gapClasses, type Priority } from '../../domain/priority';
import { remedyAt } from '../../domain/remedy';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { classWord, effortWord, levelWords, remedyInstrumentWord } from '../../report/build/words';
import { Section } from '../../ui/page/Section';
import styles from './Gaps.module.css';
import type { QuestionLink } from './question-link';

interface GapsProps {
  readonly priorities: readonly Priority[];
  readonly linkTo: QuestionLink;
}

/** Every certain gap by class; inside a class what can be done soonest comes first (METHOD 2.7). */
export function Gaps({ priorities, linkTo }: GapsProps) {
  const classes = gapClasses
    .map((name) => ({ name, own: priorities.filter((priority) => priority.class === name) }))
    .filter(({ own }) => own.length > 0);
  return (
    <Section title={m.results_gaps_heading()} note={m.results_gaps_note()}>
      {classes.length === 0 && <p>{m.report_gaps_empty()}</p>}
      {classes.map(({ name, own }) => (
        <section key={name} className={styles.group} data-class={name} aria-labelledby={`gaps-${name}`}>
          <h3 id={`gaps-${name}`}>
            {m.results_gaps_class({ word: classWord(name, currentLocale()), count: own.length })}
          </h3>
          <ol className={styles.list} role="list">
            {own.map((priority) => (
              <GapItem key={priority.question.id} priority={priority} linkTo={linkTo} />
            ))}
          </ol>
        </section>
      ))}
    </Section>
  );
}

function GapItem({ priority, linkTo }: { readonly priority: Priority; readonly linkTo: QuestionLink }) {
  const { question, interval, effort, mayBeHigher } = priority;
  const locale = currentLocale();
  const remedy = remedyAt(question, interval.lo);
  const facts = [
    levelWords(interval, locale),
    ...(mayBeHigher ? [m.word_class_higher()] : []),
    ...(effort === null ? [] : [effortWord(effort, locale)]),
  ];
  return (
    <li className={styles.item}>
      <a className={styles.label} href={linkTo(question)}>
        {question.label}
      </a>
      <p className={styles.facts}>{facts.join(' · ')}</p>
      <p className={styles.target}>
        <span className={styles.term}>{m.results_gaps_target()}</span> {question.anchors[3]}
      </p>
      {remedy && (
        <p className={styles.target}>
          <span className={styles.term}>
            {m.results_gaps_step({ instrument: remedyInstrumentWord(remedy.instrument, locale) })}
          </span>{' '}
          {remedy.step}
        </p>
      )}
    </li>
  );
}
