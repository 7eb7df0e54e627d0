import type { Change, ChangeTag } from '../../domain/changes';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { levelsThenNow, sideWords, tagMeaning, tagWord, targetsThenNow } from '../../report/build/comparison-words';
import { LevelStrip } from '../../ui/level-strip/LevelStrip';
import { Section } from '../../ui/page/Section';
import { QuestionRow } from '../QuestionRow';
import styles from './Changes.module.css';
import type { QuestionLink } from '../question-link';

const tagsInOrder: readonly ChangeTag[] = ['real', 'information', 'correction', 'scope', 'questionnaire'];

interface ChangedAnswersProps {
  readonly changes: readonly Change[];
  readonly linkTo: QuestionLink;
}

/** Every answer that differs, by the reason why: only the first kind is a change in the country (METHOD 2.11). */
export function ChangedAnswers({ changes, linkTo }: ChangedAnswersProps) {
  const groups = tagsInOrder
    .map((tag) => ({ tag, own: changes.filter((change) => change.tag === tag) }))
    .filter(({ own }) => own.length > 0);
  return (
    <Section title={m.compare_changes_heading()} note={m.compare_changes_note()}>
      {groups.length === 0 && <p>{m.compare_changes_empty()}</p>}
      {groups.map(({ tag, own }) => (
        <section key={tag} className={styles.group} aria-labelledby={`tag-${tag}`}>
          <h3 id={`tag-${tag}`}>{m.results_gaps_class({ word: tagWord(tag, currentLocale()), count: own.length })}</h3>
          <p className={styles.meaning}>{tagMeaning(tag, currentLocale())}</p>
          <ul className={styles.rows} role="list">
            {own.map((change) => (
              <ChangeItem key={change.question.id} change={change} linkTo={linkTo} />
            ))}
          </ul>
        </section>
      ))}
    </Section>
  );
}

function ChangeItem({ change, linkTo }: { readonly change: Change; readonly linkTo: QuestionLink }) {
  const { question, older, newer } = change;
  const locale = currentLocale();
  return (
    <QuestionRow
      question={question}
      href={linkTo(question)}
      strips={
        <span className={styles.strips}>
          <LevelStrip interval={older} label={m.compare_left_then({ words: sideWords(older, locale) })} size="small" />
          <span className={styles.arrow} aria-hidden="true">
            →
          </span>
          <LevelStrip interval={newer} label={m.compare_left_now({ words: sideWords(newer, locale) })} size="small" />
        </span>
      }
      words={levelsThenNow(change, locale)}
      note={targetsThenNow(change, locale)}
    />
  );
}
