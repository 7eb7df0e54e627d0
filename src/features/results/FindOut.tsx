import type { Assessment } from '../../domain/assessment';
import type { Priority } from '../../domain/priority';
import type { OpenQuestion } from '../../domain/open-questions';
import { formatList } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { visibleText } from '../../i18n/visible-text';
import { levelWords } from '../../report/build/words';
import { Section } from '../../ui/page/Section';
import { ClaimNote } from './ClaimNote';
import styles from './Gaps.module.css';
import { PriorityComputation } from './PriorityComputation';
import type { QuestionLink } from './question-link';
import { partId } from './results-part';
import { TargetNote } from './TargetNote';

interface FindOutProps {
  readonly open: readonly OpenQuestion[];
  readonly priorities: readonly Priority[];
  readonly assessment: Assessment;
  readonly linkTo: QuestionLink;
}

/** What the answers leave open, with the office to ask and the question to put: unknowns are not zeros (METHOD 2.7). */
export function FindOut({ open, ...props }: FindOutProps) {
  return (
    <Section
      id={partId('find-out')}
      title={m.results_find_heading()}
      note={open.length > 0 ? m.results_find_note() : undefined}
    >
      {open.length === 0 && <p>{m.report_find_empty()}</p>}
      <ol className={styles.list} role="list">
        {open.map((point) => (
          <OpenItem key={point.priority.question.id} point={point} {...props} />
        ))}
      </ol>
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
        <PriorityComputation priority={priority} priorities={priorities} assessment={assessment} />
      </div>
      {isWithheld ? (
        <p className={styles.target}>{m.report_find_withheld()}</p>
      ) : (
        <>
          <p className={styles.target}>
            <span className={styles.term}>
              {m.results_find_ask({ offices: formatList(locale, offices.map(visibleText), 'disjunction') })}
            </span>
          </p>
          <p>{question.questionToSend}</p>
        </>
      )}
    </li>
  );
}
