import type { Flag, FlagState } from '../../domain/flags';
import { findQuestion, type Pack, type QuestionId } from '../../domain/pack';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { flagStateWord, flagWord } from '../../report/build/words';
import { Section } from '../../ui/page/Section';
import { Verdict, type VerdictTone } from '../../ui/verdict/Verdict';
import styles from './Flags.module.css';
import type { ResultsLinks } from './results-links';

const tones: Readonly<Record<FlagState, VerdictTone>> = { raised: 'gap', clear: 'holds', 'not-asked': 'neutral' };

interface FlagsProps {
  readonly flags: readonly Flag[];
  readonly pack: Pack;
  readonly links: ResultsLinks;
}

/** Contradictions between two answers that no mean may hide; what was not asked is never called clear (METHOD 2.6). */
export function Flags({ flags, pack, links }: FlagsProps) {
  const locale = currentLocale();
  return (
    <Section title={m.results_flags_heading()}>
      <ul className={styles.list} role="list">
        {flags.map(({ id, state, questions }) => (
          <li key={id} className={styles.item}>
            <Verdict tone={tones[state]}>{flagStateWord(state, locale)}</Verdict>
            <div>
              <p className={styles.name}>{flagWord(id, locale)}</p>
              {state === 'raised' && <Sources ids={questions} pack={pack} links={links} />}
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
  readonly links: ResultsLinks;
}

function Sources({ ids, pack, links }: SourcesProps) {
  const questions = ids.flatMap((id) => findQuestion(pack, id) ?? []);
  return (
    <ul className={styles.sources} role="list">
      {questions.map(({ id, theme, label }) => (
        <li key={id}>
          <a href={links.question(theme, id)}>{label}</a>
        </li>
      ))}
    </ul>
  );
}
