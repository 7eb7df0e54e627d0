import type { Assessment } from '../../domain/assessment';
import { type Priority, priorityClasses } from '../../domain/priority';
import type { OpenQuestion } from '../../domain/open-questions';
import { formatList } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { levelWords } from '../../report/build/words';
import { Section } from '../../ui/page/Section';
import { ClaimNote } from './ClaimNote';
import { ClassGroup } from './ClassGroup';
import styles from './Gaps.module.css';
import { HowComputed } from '../HowComputed';
import { PriorityComputation } from '../PriorityComputation';
import type { QuestionLink } from '../question-link';
import { partId } from './results-part';
import { TargetNote } from './TargetNote';

/** So many points are seen at a glance; more are closed until wanted. */
const mostOpen = 5;

interface FindOutProps {
  readonly open: readonly OpenQuestion[];
  readonly priorities: readonly Priority[];
  readonly assessment: Assessment;
  readonly linkTo: QuestionLink;
}

/** What the answers leave open, with the office to ask and the question to put: unknowns are not zeros (METHOD 2.7). */
export function FindOut({ open, ...props }: FindOutProps) {
  const groups = priorityClasses
    .map((name) => ({ name, own: open.filter(({ priority }) => priority.class === name) }))
    .filter(({ own }) => own.length > 0);
  return (
    <Section
      id={partId('find-out')}
      title={m.results_find_heading()}
      note={open.length > 0 ? m.results_find_note() : undefined}
    >
      {open.length === 0 && <p>{m.report_find_empty()}</p>}
      {groups.map(({ name, own }) => (
        <ClassGroup key={name} name={name} count={own.length} isFolded={open.length > mostOpen}>
          {own.map((point) => (
            <OpenItem key={point.priority.question.id} point={point} {...props} />
          ))}
        </ClassGroup>
      ))}
    </Section>
  );
}

interface OpenItemProps extends Omit<FindOutProps, 'open'> {
  readonly point: OpenQuestion;
}

function OpenItem({ point: { priority, isWithheld, offices }, priorities, assessment, linkTo }: OpenItemProps) {
  const { question, interval } = priority;
  const locale = currentLocale();
  return (
    <li className={styles.item}>
      <a className={styles.label} href={linkTo(question)}>
        {question.label}
      </a>
      <div className={styles.facts}>
        <p>{levelWords(interval, locale)}</p>
        <ClaimNote question={question} interval={interval} assessment={assessment} />
        <TargetNote question={question.id} assessment={assessment} />
        <HowComputed subject={question.label}>
          {() => <PriorityComputation priority={priority} priorities={priorities} assessment={assessment} />}
        </HowComputed>
      </div>
      {isWithheld ? (
        <p className={styles.withheld}>{m.report_find_withheld()}</p>
      ) : (
        <div className={styles.pair}>
          <p className={styles.term}>{m.results_find_ask({ offices: formatList(locale, offices, 'disjunction') })}</p>
          <p>{question.questionToSend}</p>
        </div>
      )}
    </li>
  );
}
