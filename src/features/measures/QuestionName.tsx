import type { Question } from '../../domain/pack';
import { useOpenAssessment } from '../open-assessment';
import { PackText } from '../PackText';
import { useServices } from '../services';
import styles from './Measures.module.css';

/** The label of a question, leading to where it is answered. */
export function QuestionName({ question: { id, theme, label } }: { readonly question: Question }) {
  const { routes } = useServices();
  const { assessment } = useOpenAssessment();
  return (
    <a className={styles.label} href={routes.question(assessment.id, theme, id)}>
      <PackText>{label}</PackText>
    </a>
  );
}
