import type { QuestionFate } from '../../domain/compare-packs';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { responseWord } from '../../report/build/words';
import { UserText } from '../../ui/user-text/UserText';
import { useOpenAssessment } from '../open-assessment';
import { PackText } from '../PackText';
import { DifferenceList } from './DifferenceList';
import { answersTo } from './internal/answers-to';
import styles from './Questionnaire.module.css';

/** One question: what was said on it here, and what it says otherwise. */
export function FateItem({ fate }: { readonly fate: QuestionFate }) {
  const { assessment } = useOpenAssessment();
  const { question } = fate;
  return (
    <li className={styles.fate} data-fate={fate.kind}>
      <p className={styles.name}>
        <span className={styles.id}>{question.id}</span> <PackText>{question.label}</PackText>
      </p>
      {answersTo(question, assessment).map(({ question: id, response }) => (
        <p key={id} className={styles.answer}>
          {id !== question.id && <span className={styles.id}>{id}</span>}{' '}
          <UserText>{m.questionnaire_item_answer({ answer: responseWord(response, currentLocale()) })}</UserText>
        </p>
      ))}
      {'differences' in fate && <DifferenceList question={question} differences={fate.differences} />}
    </li>
  );
}
