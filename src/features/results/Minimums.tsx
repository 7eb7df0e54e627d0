import type { Assessment } from '../../domain/assessment';
import type { MinimumResult, MinimumStatus } from '../../domain/minimums';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { levelWords, verdictWord } from '../../report/build/words';
import { Section } from '../../ui/page/Section';
import { Verdict, type VerdictTone } from '../../ui/verdict/Verdict';
import { ClaimNote } from './ClaimNote';
import { HowComputed } from '../HowComputed';
import { MinimumComputation } from '../MinimumComputation';
import styles from './Minimums.module.css';
import type { QuestionLink } from '../question-link';
import { partId } from './results-part';

const tones: Readonly<Record<MinimumStatus, VerdictTone>> = { met: 'holds', breached: 'gap', unverified: 'open' };

interface MinimumsProps {
  readonly assessment: Assessment;
  readonly results: readonly MinimumResult[];
  readonly linkTo: QuestionLink;
}

/** The critical minimums, each a word and a sign, with the level found and the level needed (METHOD 2.6). */
export function Minimums({ results, assessment, linkTo }: MinimumsProps) {
  if (results.length === 0) return null;
  return (
    <Section id={partId('minimums')} title={m.results_minimums_heading()} note={<Tally results={results} />}>
      <p>{m.results_minimums_intro()}</p>
      <ol className={styles.list} role="list">
        {results.map((result) => (
          <MinimumItem key={result.minimum.id} result={result} assessment={assessment} linkTo={linkTo} />
        ))}
      </ol>
    </Section>
  );
}

interface MinimumItemProps extends Omit<MinimumsProps, 'results'> {
  readonly result: MinimumResult;
}

function MinimumItem({ result, assessment, linkTo }: MinimumItemProps) {
  const { minimum, question, status, interval } = result;
  const locale = currentLocale();
  return (
    <li className={styles.item} data-status={status}>
      <span className={styles.number}>{minimum.id}</span>
      <a className={styles.label} href={linkTo(question)}>
        {question.label}
      </a>
      <Verdict tone={tones[status]}>{verdictWord(status, locale)}</Verdict>
      <div className={styles.levels}>
        <p>{m.results_minimums_levels({ found: levelWords(interval, locale), needed: minimum.level })}</p>
        <ClaimNote question={question} interval={interval} assessment={assessment} />
        <HowComputed subject={question.label}>
          {() => <MinimumComputation result={result} assessment={assessment} />}
        </HowComputed>
      </div>
    </li>
  );
}

/** How many are met, breached, unverified: counts, never a share. */
function Tally({ results }: Pick<MinimumsProps, 'results'>) {
  const count = (status: MinimumStatus) => results.filter((result) => result.status === status).length;
  return (
    <ul className={styles.tally} role="list">
      {(['breached', 'unverified', 'met'] as const).map((status) => (
        <li key={status}>
          <Verdict tone={tones[status]}>
            {m.results_minimums_count({ count: count(status), word: verdictWord(status, currentLocale()) })}
          </Verdict>
        </li>
      ))}
    </ul>
  );
}
