import type { Flag, FlagState } from '../../domain/flags';
import { findQuestion, type Pack, type QuestionId } from '../../domain/pack';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { flagStateWord, flagWord } from '../../report/build/words';
import { Section } from '../../ui/page/Section';
import { Verdict, type VerdictTone } from '../../ui/verdict/Verdict';
import styles from './Flags.module.css';
import type { QuestionLink } from './question-link';

const tones: Readonly<Record<FlagState, VerdictTone>> = { raised: 'gap', clear: 'holds', 'not-asked': 'neutral' };

interface FlagsProps {
  readonly flags: readonly Flag[];
  readonly pack: Pack;
  readonly linkTo: QuestionLink;
}

/** Contradictions between two answers that no mean may hide; what was not asked is never called clear (METHOD 2.6). */
export function Flags({ flags, pack, linkTo }: FlagsProps) {
  const locale = currentLocale();
  return (
    <Section title={m.results_flags_heading()}>
      <ul className={styles.list} role="list">
        {flags.map(({ id, state, questions }) => (
          <li key={id} className={styles.item}>
            <Verdict tone={tones[state]}>{flagStateWord(state, locale)}</Verdict>
            <div>
              <p className={styles.name}>{flagWord(id, locale)}</p>
              {state === 'raised' && <Sources ids={questions} pack={pack} linkTo={linkTo} />}
            </div>
          </li>
        ))}
      </ul>
      <p className={styles.remark}>{m.results_flags_remark()}</p>
    </Section>
  );
}

interface SourcesProps {
  readonly ids: readonly QuestionId[];
  readonly pack: Pack;
  readonly linkTo: QuestionLink;
}

function Sources({ ids, pack, linkTo }: SourcesProps) {
  const questions = ids.flatMap((id) => findQuestion(pack, id) ?? []);
  return (
    <ul className={styles.sources} role="list">
      {questions.map((question) => (
        <li key={question.id}>
          <a href={linkTo(question)}>{question.label}</a>
        </li>
      ))}
    </ul>
  );
}
