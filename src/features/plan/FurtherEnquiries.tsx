import type { Enquiries } from '../../domain/enquiries-to-send';
import type { Question } from '../../domain/pack';
import { m } from '../../i18n/generated/messages';
import { useOpenAssessment } from '../open-assessment';
import { PackText } from '../PackText';
import { useServices } from '../services';
import styles from './Plan.module.css';

/** What is not sent because it is known but not disclosed, and what was asked and has been settled since. */
export function FurtherEnquiries({ withheld, closed }: Pick<Enquiries, 'withheld' | 'closed'>) {
  return (
    <>
      <Listed heading={m.plan_send_withheld()} questions={withheld.map(({ priority }) => priority.question)} />
      <Listed heading={m.plan_send_closed()} questions={closed.map(({ question }) => question)} />
    </>
  );
}

function Listed({ heading, questions }: { readonly heading: string; readonly questions: readonly Question[] }) {
  const { routes } = useServices();
  const { assessment } = useOpenAssessment();
  if (questions.length === 0) return null;
  return (
    <div>
      <h3>{heading}</h3>
      <ul className={styles.named} role="list">
        {questions.map(({ id, theme, label }) => (
          <li key={id}>
            <a href={routes.question(assessment.id, theme, id)}>
              {id} <PackText>{label}</PackText>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
