import type { Answer } from '../../domain/answer';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { responseWord } from '../../report/build/words';
import { Section } from '../../ui/page/Section';
import { UserText } from '../../ui/user-text/UserText';
import styles from './Questionnaire.module.css';

/** What was said on questions that this version does not ask; nothing where there is none. */
export function KeptAside({ answers }: { readonly answers: readonly Answer[] }) {
  if (answers.length === 0) return null;
  return (
    <Section title={m.questionnaire_aside_title()} note={m.questionnaire_aside_note()}>
      <ul className={styles.fates} role="list">
        {answers.map(({ question, response, note, citations }) => (
          <li key={question} className={styles.fate} data-aside={question}>
            <p className={styles.name}>
              <span className={styles.id}>{question}</span>{' '}
              <UserText>{responseWord(response, currentLocale())}</UserText>
            </p>
            {note !== '' && (
              <p>
                <UserText>{note}</UserText>
              </p>
            )}
            {citations.length > 0 && (
              <p className={styles.answer}>{m.questionnaire_aside_evidence({ count: citations.length })}</p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
