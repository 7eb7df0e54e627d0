import type { Comparison } from '../../domain/comparison';
import type { Incomparable, IncomparableReason } from '../../domain/incomparable';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { incomparableWords, weightInCommonSentence } from '../../report/build/comparison-words';
import { levelWords } from '../../report/build/words';
import { Disclosure } from '../../ui/disclosure/Disclosure';
import { Section } from '../../ui/page/Section';
import styles from './NotCompared.module.css';
import type { QuestionLink } from '../question-link';

const reasonsInOrder: readonly IncomparableReason[] = [
  'subject-only',
  'set-aside-earlier',
  'set-aside-now',
  'set-aside-both',
  'new',
  'not-answered-now',
  'outside-earlier-scope',
  'outside-newer-scope',
  'retired',
];

interface NotComparedProps {
  readonly comparison: Comparison;
  readonly linkTo: QuestionLink;
}

/** How much is in the figures, and every question that is not, by the reason why. */
export function NotCompared({ comparison, linkTo }: NotComparedProps) {
  const groups = reasonsInOrder
    .map((reason) => ({ reason, own: comparison.incomparable.filter((one) => one.reason === reason) }))
    .filter(({ own }) => own.length > 0);
  return (
    <Section title={m.compare_left_heading()}>
      <p>{weightInCommonSentence(comparison, currentLocale())}</p>
      {groups.map(({ reason, own }) => (
        <Disclosure
          key={reason}
          summary={m.results_gaps_class({ word: incomparableWords(reason, currentLocale()), count: own.length })}
        >
          <ul className={styles.list} role="list">
            {own.map((one) => (
              <li key={one.id}>
                {one.question ? <a href={linkTo(one.question)}>{one.question.label}</a> : one.id}
                <LevelsBeside one={one} />
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </Section>
  );
}

/** What either assessment found, side by side and never set against each other. */
function LevelsBeside({ one: { older, newer } }: { readonly one: Incomparable }) {
  const locale = currentLocale();
  const then = older && m.compare_left_then({ words: levelWords(older, locale) });
  const now = newer && m.compare_left_now({ words: levelWords(newer, locale) });
  const words = [then, now].filter((text) => text !== null);
  return words.length > 0 && <span className={styles.levels}>{words.join(' · ')}</span>;
}
