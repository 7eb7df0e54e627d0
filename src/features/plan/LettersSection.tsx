import { type EnquiryToSend, lettersByOffice } from '../../domain/enquiries-to-send';
import { fileNameStem } from '../../exchange/file-name';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { Section } from '../../ui/page/Section';
import { letterText } from './internal/letter-text';
import { saveText } from './internal/save-text';
import { useCurrentAssessment } from './internal/use-current-assessment';
import { LetterEntry } from './LetterEntry';
import styles from './Plan.module.css';

interface LettersSectionProps {
  readonly enquiries: readonly EnquiryToSend[];
  readonly today: string;
}

/** The questions of each office as one letter in plain text, to be pasted under the committee's own head. */
export function LettersSection({ enquiries, today }: LettersSectionProps) {
  const current = useCurrentAssessment();
  const letters = lettersByOffice(enquiries);
  const saveAll = () =>
    saveText(
      `${fileNameStem(current())}-letters.txt`,
      letters.map((letter) => letterText(letter, current())).join(`\n${'—'.repeat(20)}\n\n`),
    );
  if (letters.length === 0) return null;
  return (
    <div className={styles.onscreen}>
      <Section title={m.plan_letters_heading()} note={m.plan_letters_count({ count: letters.length })}>
        <p>{m.plan_letters_intro()}</p>
        <ul className={styles.list} role="list">
          {letters.map((letter) => (
            <li key={letter.office} className={styles.letter}>
              <LetterEntry letter={letter} today={today} />
            </li>
          ))}
        </ul>
        {letters.length > 1 && <Button onClick={saveAll}>{m.plan_letters_saveall({ count: letters.length })}</Button>}
      </Section>
    </div>
  );
}
