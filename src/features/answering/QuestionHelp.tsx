import { useState } from 'react';
import type { Question } from '../../domain/pack';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { Disclosure } from '../../ui/disclosure/Disclosure';
import { copyText } from '../copy-text';
import { PackText } from '../PackText';
import { QuestionTerms } from './QuestionTerms';
import styles from './Evidence.module.css';
import fieldStyles from './Fields.module.css';

/** What the words mean, what counts as evidence, who would know, and a question that can be sent as it stands. */
export function QuestionHelp({ question }: { readonly question: Question }) {
  return (
    <Disclosure summary={m.answering_help_summary()}>
      <QuestionTerms question={question} />
      <h3 className={fieldStyles.sub}>{m.answering_help_evidence()}</h3>
      <Items texts={question.evidence} />
      <h3 className={fieldStyles.sub}>{m.answering_help_offices()}</h3>
      <Items texts={question.whoWouldKnow} />
      <h3 className={fieldStyles.sub}>{m.answering_help_send()}</h3>
      <QuestionToSend text={question.questionToSend} />
    </Disclosure>
  );
}

function Items({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>
          <PackText>{text}</PackText>
        </li>
      ))}
    </ul>
  );
}

/** Copies where the browser allows it, and says so either way. */
function QuestionToSend({ text }: { readonly text: string }) {
  const [outcome, setOutcome] = useState<'copied' | 'blocked' | null>(null);
  const copy = async () => setOutcome((await copyText(text)) ? 'copied' : 'blocked');
  return (
    <>
      <blockquote className={styles.quoted}>
        <PackText>{text}</PackText>
      </blockquote>
      <p className={styles.copy}>
        <Button onClick={() => void copy()}>{m.answering_help_copy()}</Button>{' '}
        <span aria-live="polite">
          {outcome === 'copied' && m.answering_help_copied()}
          {outcome === 'blocked' && m.answering_help_blocked()}
        </span>
      </p>
    </>
  );
}
