import { awaitsLook, confirmLook } from '../../domain/look-again';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { Notice } from '../../ui/notice/Notice';
import type { AnswerProps } from './internal/answer-props';

/** The mark of an answer that was given to other levels than the question has now, and the way to say that it holds. */
export function LookAgain({ question, answer, run }: AnswerProps) {
  if (!awaitsLook(question, answer)) return null;
  return (
    <div data-look-again={question.id}>
      <Notice
        tone="warning"
        title={m.answering_look_title()}
        actions={<Button onClick={() => run(confirmLook(question))}>{m.answering_look_holds()}</Button>}
      >
        <p>{m.answering_look_text()}</p>
      </Notice>
    </div>
  );
}
