import type { Assessment } from '../../domain/assessment';
import type { Comparison, PointChange, Verdict } from '../../domain/comparison';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { levelsThenNow } from '../../report/build/comparison-words';
import { DefinitionList } from '../../ui/definition-list/DefinitionList';
import { Section } from '../../ui/page/Section';
import { AssessmentFacts } from './AssessmentFacts';
import styles from './InShort.module.css';
import type { QuestionLink } from '../question-link';

const mostNamed = 5;

interface InShortProps {
  readonly comparison: Comparison;
  readonly older: Assessment;
  readonly newer: Assessment;
  readonly linkTo: QuestionLink;
}

/** What can be said in a minute: what is proved better, what worse, and how many points show no change proved. */
export function InShort({ comparison: { points }, older, newer, linkTo }: InShortProps) {
  const proved = (verdict: Verdict) => points.filter((point) => point.verdict === verdict);
  const [better, worse, unproved] = [proved('improved'), proved('worse'), proved('no-change-proved')];
  return (
    <Section title={m.compare_short_heading()} note={m.compare_short_note()}>
      <DefinitionList
        items={[
          { term: m.compare_short_then(), description: <Named assessment={older} /> },
          { term: m.compare_short_now(), description: <Named assessment={newer} /> },
          {
            term: m.compare_short_better({ count: better.length }),
            description: <Points points={better} none={m.compare_short_betternone()} linkTo={linkTo} />,
          },
          {
            term: m.compare_short_worse({ count: worse.length }),
            description: <Points points={worse} none={m.compare_short_worsenone()} linkTo={linkTo} />,
          },
          {
            term: m.compare_short_unproved({ count: unproved.length }),
            description: m.compare_short_unprovedtext({ unproved: unproved.length, compared: points.length }),
          },
        ]}
      />
    </Section>
  );
}

function Named({ assessment }: { readonly assessment: Assessment }) {
  return (
    <>
      <bdi>{assessment.title}</bdi>
      <p className={styles.facts}>
        <AssessmentFacts of={assessment} />
      </p>
    </>
  );
}

interface PointsProps {
  readonly points: readonly PointChange[];
  /** What is said where there are none. */
  readonly none: string;
  readonly linkTo: QuestionLink;
}

function Points({ points, none, linkTo }: PointsProps) {
  if (points.length === 0) return <p>{none}</p>;
  const others = points.length - mostNamed;
  return (
    <ul className={styles.points} role="list">
      {points.slice(0, mostNamed).map((point) => (
        <li key={point.question.id}>
          <a href={linkTo(point.question)}>{point.question.label}</a>
          <span className={styles.levels}>{levelsThenNow(point, currentLocale())}</span>
        </li>
      ))}
      {others > 0 && <li>{m.report_summary_unknownsmore({ count: others })}</li>}
    </ul>
  );
}
