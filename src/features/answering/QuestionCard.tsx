import { memo } from 'react';
import { currentLocale } from '../../i18n/locale';
import { responseWord } from '../../report/build/words';
import { AnswerFields } from './AnswerFields';
import { CardFrame } from './CardFrame';
import { CardHead } from './CardHead';
import type { AnswerProps } from './internal/answer-props';
import { answerState } from './internal/answer-state';

interface QuestionCardProps extends AnswerProps {
  /** The day the answers speak of. */
  readonly assessedOn: string;
  readonly isWide: boolean;
}

/** One question that is answered as a whole; renders again only when its own answer changes. */
export const QuestionCard = memo(function QuestionCard({ isWide, assessedOn, ...props }: QuestionCardProps) {
  const { question, answer } = props;
  const words = responseWord(answer?.response ?? null, currentLocale());
  return (
    <CardFrame
      question={question}
      isWide={isWide}
      head={<CardHead question={question} state={answerState([answer])} words={words} />}
    >
      <AnswerFields {...props} assessedOn={assessedOn} />
    </CardFrame>
  );
});
