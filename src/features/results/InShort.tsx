import { isNothingEstablished } from '../../domain/level-interval';
import type { OpenQuestion } from '../../domain/open-questions';
import type { Question } from '../../domain/pack';
import { gapClasses } from '../../domain/priority';
import type { Scores } from '../../domain/scores';
import { m } from '../../i18n/generated/messages';
import { DefinitionList } from '../../ui/definition-list/DefinitionList';
import { Section } from '../../ui/page/Section';
import type { QuestionLink } from './question-link';
import styles from './InShort.module.css';

const mostNamed = 3;

interface InShortProps {
  readonly scores: Scores;
  readonly open: readonly OpenQuestion[];
  readonly linkTo: QuestionLink;
}

/** What can be said in a minute: which minimums are breached, what to do first, what nobody could establish. */
export function InShort({ scores, open, linkTo }: InShortProps) {
  const breached = scores.minimums.filter(({ status }) => status === 'breached').map(({ question }) => question);
  const gaps = scores.priorities.filter(({ class: name }) => gapClasses.includes(name)).map(({ question }) => question);
  const unknown = open
    .filter(({ priority }) => isNothingEstablished(priority.interval))
    .map(({ priority }) => priority.question);
  const named = { linkTo, most: mostNamed };
  return (
    <Section title={m.results_short_heading()}>
      <DefinitionList
        items={[
          {
            term: m.results_short_breached({ count: breached.length }),
            description: (
              <Named {...named} most={breached.length} questions={breached} none={m.results_short_holds()} />
            ),
          },
          {
            term: m.report_summary_gaps(),
            description: <Named {...named} questions={gaps} none={m.report_summary_gapsnone()} />,
          },
          {
            term: m.results_short_unknown({ count: unknown.length }),
            description: <Named {...named} questions={unknown} none={m.report_summary_unknownsnone()} />,
          },
        ]}
      />
    </Section>
  );
}

interface NamedProps {
  readonly questions: readonly Question[];
  /** How many are named; the rest are counted. */
  readonly most: number;
  /** What is said where there are none. */
  readonly none: string;
  readonly linkTo: QuestionLink;
}

function Named({ questions, most, none, linkTo }: NamedProps) {
  if (questions.length === 0) return <p>{none}</p>;
  const others = questions.length - most;
  return (
    <ul className={styles.named} role="list">
      {questions.slice(0, most).map((question) => (
        <li key={question.id}>
          <a href={linkTo(question)}>{question.label}</a>
        </li>
      ))}
      {others > 0 && <li>{m.report_summary_unknownsmore({ count: others })}</li>}
    </ul>
  );
}
