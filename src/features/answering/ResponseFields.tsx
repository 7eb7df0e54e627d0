import { useId } from 'react';
import { assertNever } from '../../base/assert';
import { m } from '../../i18n/generated/messages';
import styles from './Fields.module.css';
import { DontKnowFields } from './DontKnowFields';
import type { AnswerProps } from './internal/answer-props';
import { missingParts } from './internal/missing-parts';
import { choiceWord, missingWords } from './internal/words';
import { NotApplicableFields } from './NotApplicableFields';
import { RangeFields } from './RangeFields';

/** What the chosen kind of answer needs besides its radio, and what of it is still missing. */
export function ResponseFields(props: AnswerProps) {
  const id = useId();
  const response = props.answer?.response ?? null;
  if (response === null || response.kind === 'level') return null;
  const missing = missingParts(response);
  return (
    <div
      role="group"
      className={styles.details}
      aria-label={choiceWord(response.kind)}
      aria-describedby={missing.length > 0 ? `${id}-missing` : undefined}
    >
      <KindFields {...props} response={response} />
      {missing.length > 0 && (
        <p className={styles.missing} id={`${id}-missing`}>
          {missingWords(missing)}
        </p>
      )}
    </div>
  );
}

type NotALevel = Exclude<NonNullable<NonNullable<AnswerProps['answer']>['response']>, { kind: 'level' }>;

function KindFields({ question, run, response }: AnswerProps & { readonly response: NotALevel }) {
  switch (response.kind) {
    case 'range':
      return <RangeFields question={question} run={run} response={response} />;
    case 'dk':
      return <DontKnowFields question={question} run={run} response={response} />;
    case 'na':
      return <NotApplicableFields question={question} run={run} response={response} />;
    case 'withheld':
      return <p>{m.answering_withheld_advice()}</p>;
    case 'not-reached':
      return <p>{m.answering_unreached_advice()}</p>;
    default:
      return assertNever(response);
  }
}
