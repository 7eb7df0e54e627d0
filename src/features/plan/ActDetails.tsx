import type { ReactNode } from 'react';
import type { Priority } from '../../domain/priority';
import { formatDate } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { visibleText } from '../../i18n/visible-text';
import { UserText } from '../../ui/user-text/UserText';
import { effortWord, remedyInstrumentWord } from '../../report/build/words';
import { ActSource } from './ActSource';
import type { WrittenAct } from './internal/use-acts';
import styles from './Plan.module.css';

interface ActDetailsProps {
  readonly act: WrittenAct;
  readonly gap: Priority | null;
}

/** What is decided about an act, the short facts side by side: what is missing is left to a sentence. */
export function ActDetails({ act, gap }: ActDetailsProps) {
  const locale = currentLocale();
  return (
    <dl className={styles.details}>
      <Short term={m.plan_field_instrument()}>
        {act.instrument === null ? '' : remedyInstrumentWord(act.instrument, locale)}
      </Short>
      <Short term={m.plan_field_owner()}>{act.owner}</Short>
      <Short term={m.plan_field_due()}>{formatDate(locale, act.dueOn)}</Short>
      <Short term={m.plan_field_review()}>{formatDate(locale, act.reviewOn)}</Short>
      <Short term={m.plan_field_money()}>{act.money}</Short>
      <Long term={m.plan_field_step()} half="first">
        {act.firstStep}
      </Long>
      <Long term={m.plan_field_sign()} half="second">
        {act.sign}
      </Long>
      {gap?.effort && (
        <Detail term={m.plan_effort_legend()} half="first">
          {effortWord(gap.effort, locale)}
        </Detail>
      )}
      {act.question !== null && (
        <Detail term={m.plan_field_source()} half="second">
          <ActSource question={act.question} />
        </Detail>
      )}
    </dl>
  );
}

interface WordsProps {
  readonly term: string;
  readonly children: string;
}

/** A word or a name; it stands where the page's own words begin. */
function Short({ term, children }: WordsProps) {
  if (children.trim() === '') return null;
  return (
    <Detail term={term}>
      <UserText>{children}</UserText>
    </Detail>
  );
}

/** Sentences, which begin where their own language does. */
function Long({ term, half, children }: WordsProps & Required<Pick<DetailProps, 'half'>>) {
  if (children.trim() === '') return null;
  return (
    <Detail term={term} half={half}>
      <p dir="auto">{visibleText(children)}</p>
    </Detail>
  );
}

interface DetailProps {
  readonly term: string;
  /** In which half of the line it stands, where there is room for two. */
  readonly half?: 'first' | 'second';
  readonly children: ReactNode;
}

function Detail({ term, half, children }: DetailProps) {
  return (
    <div className={half && styles[half]}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
