import { useState } from 'react';
import type { Answer } from '../../domain/answer';
import { type ReviewDecision, setReview } from '../../domain/commands';
import { maxTextLength } from '../../domain/limits';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { Disclosure } from '../../ui/disclosure/Disclosure';
import { TextArea } from '../../ui/field/TextArea';
import { TextField } from '../../ui/field/TextField';
import { Actions } from '../../ui/page/Actions';
import { limitedTo } from '../limited-to';
import { useOpenAssessment } from '../open-assessment';
import styles from './Fields.module.css';
import type { AnswerProps } from './internal/answer-props';
import { latestReader } from './internal/latest-reader';
import { reviewWords } from './internal/review-words';

/** Who has read an answer again, and the way to confirm it, to doubt it or to take that back; nothing is ever locked. */
export function ReviewFields({ question, answer, run }: AnswerProps) {
  if (answer === null || answer.response === null) return null;
  return (
    <Disclosure summary={<span data-review={answer.review.kind}>{reviewWords(answer.review)}</span>}>
      <SecondReading key={answer.review.kind} question={question} answer={answer} run={run} />
    </Disclosure>
  );
}

function SecondReading({ question, answer, run }: AnswerProps & { readonly answer: Answer }) {
  const { assessment } = useOpenAssessment();
  const { review } = answer;
  const [role, setRole] = useState(() => latestReader(assessment));
  const [isAsked, setAsked] = useState(false);
  const decide = (decision: ReviewDecision) => {
    const isNamed = decision.kind === 'draft' || role.trim() !== '';
    setAsked(!isNamed);
    if (isNamed) run(setReview(question, decision));
  };
  return (
    <div className={styles.stack}>
      <p>{m.answering_review_about()}</p>
      <TextField
        label={m.answering_review_role()}
        hint={m.answering_review_rolehint()}
        error={isAsked && role.trim() === '' ? m.answering_review_roleneeded() : undefined}
        value={role}
        onChange={({ target }) => setRole(target.value)}
        {...limitedTo(maxTextLength)}
        autoComplete="off"
      />
      {review.kind === 'flagged' && (
        <TextArea
          label={m.answering_review_remark()}
          hint={m.answering_review_remarkhint()}
          value={review.remark}
          onChange={({ target }) => run(setReview(question, { ...review, remark: target.value }))}
          {...limitedTo(maxTextLength)}
          rows={2}
        />
      )}
      <Actions>
        {review.kind !== 'confirmed' && (
          <Button kind="primary" onClick={() => decide({ kind: 'confirmed', role })}>
            {m.answering_review_confirm()}
          </Button>
        )}
        {review.kind !== 'flagged' && (
          <Button onClick={() => decide({ kind: 'flagged', role, remark: '' })}>{m.answering_review_flag()}</Button>
        )}
        {review.kind !== 'draft' && (
          <Button kind="quiet" onClick={() => decide({ kind: 'draft' })}>
            {m.answering_review_draft()}
          </Button>
        )}
      </Actions>
    </div>
  );
}
