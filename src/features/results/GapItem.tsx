import type { Assessment } from '../../domain/assessment';
import type { Priority } from '../../domain/priority';
import { remedyAt } from '../../domain/remedy';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { effortWord, levelWords, remedyInstrumentWord } from '../../report/build/words';
import { ClaimNote } from './ClaimNote';
import styles from './Gaps.module.css';
import { ParagraphLink } from '../ParagraphLink';
import { HowComputed } from '../HowComputed';
import { PriorityComputation } from '../PriorityComputation';
import type { QuestionLink } from '../question-link';
import { TargetNote } from './TargetNote';

interface GapItemProps {
  readonly priority: Priority;
  /** All of them, in their order. */
  readonly priorities: readonly Priority[];
  readonly assessment: Assessment;
  readonly linkTo: QuestionLink;
}

/** One gap: what was found, what the target asks, the first step towards it, and the paragraph it answers. */
export function GapItem({ priority, priorities, assessment, linkTo }: GapItemProps) {
  const { question, interval, target } = priority;
  const remedy = remedyAt(question, interval.lo);
  return (
    <li className={styles.item}>
      <a className={styles.label} href={linkTo(question)}>
        {question.label}
      </a>
      <div className={styles.facts}>
        <p>
          {factsOf(priority)} · <ParagraphLink question={question} />
        </p>
        <ClaimNote question={question} interval={interval} assessment={assessment} />
        <TargetNote question={question.id} assessment={assessment} />
        <HowComputed subject={question.label}>
          {() => <PriorityComputation priority={priority} priorities={priorities} assessment={assessment} />}
        </HowComputed>
      </div>
      <div className={styles.pair}>
        <p>
          <span className={styles.term}>{m.results_gaps_target({ level: target })}</span> {question.anchors[target]}
        </p>
        {remedy && (
          <p>
            <span className={styles.term}>
              {m.results_gaps_step({ instrument: remedyInstrumentWord(remedy.instrument, currentLocale()) })}
            </span>{' '}
            {remedy.step}
          </p>
        )}
      </div>
    </li>
  );
}

function factsOf({ interval, effort, mayBeHigher }: Priority): string {
  const locale = currentLocale();
  return [
    levelWords(interval, locale),
    ...(mayBeHigher ? [m.word_class_higher()] : []),
    ...(effort === null ? [] : [effortWord(effort, locale)]),
  ].join(' · ');
}
