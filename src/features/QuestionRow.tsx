import type { ReactNode } from 'react';
import type { Question } from '../domain/pack';
import { currentLocale } from '../i18n/locale';
import { axisWord } from '../report/build/words';
import styles from './QuestionRow.module.css';

interface QuestionRowProps {
  readonly question: Question;
  readonly href: string;
  /** The levels as strips, which say the same as the words and are what is read out. */
  readonly strips: ReactNode;
  readonly words: string;
  /** A remark below the row; nothing where it renders nothing. */
  readonly note?: ReactNode;
}

/** One question as an item of a list: its axis, its label as the way to the answer, its levels, and the same in words. */
export function QuestionRow({ question, href, strips, words, note }: QuestionRowProps) {
  return (
    <li className={styles.row}>
      <span className={styles.axis}>{axisWord(question.axis, currentLocale())}</span>
      <a className={styles.label} href={href}>
        {question.label}
      </a>
      {strips}
      <span className={styles.words} aria-hidden="true">
        {words}
      </span>
      <div className={styles.note}>{note}</div>
    </li>
  );
}
