import { findParagraph } from '../../domain/find-paragraph';
import { findQuestion, type QuestionId } from '../../domain/pack';
import { m } from '../../i18n/generated/messages';
import { wordsOfPlace } from '../words-of-place';
import { PackText } from '../PackText';
import { useServices } from '../services';
import { useCurrentAssessment } from './internal/use-current-assessment';
import styles from './Plan.module.css';

/** The paragraph that an act answers and the question that found the gap, each a link. */
export function ActSource({ question: id }: { readonly question: QuestionId }) {
  const { pack, routes } = useServices();
  const assessmentId = useCurrentAssessment()().id;
  const question = findQuestion(pack, id);
  if (!question) return m.plan_source_unknown({ id });
  const place = findParagraph(pack, question.paragraph);
  return (
    <span className={styles.source}>
      {place && <a href={routes.paragraph(question.paragraph)}>{wordsOfPlace(place)}</a>}
      <a href={routes.question(assessmentId, question.theme, id)}>
        {id} <PackText>{question.label}</PackText>
      </a>
    </span>
  );
}
