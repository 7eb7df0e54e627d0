import { intervalOf, questionsThatCount } from '../../domain/composite';
import type { Question } from '../../domain/pack';
import { currentLocale } from '../../i18n/locale';
import { levelWords } from '../../report/build/words';
import { useOpenAssessment } from '../open-assessment';
import { CardFrame } from './CardFrame';
import { CardHead } from './CardHead';
import { CompositeFields } from './CompositeFields';
import { answerState } from './internal/answer-state';

interface CompositeCardProps {
  readonly question: Question;
  readonly isWide: boolean;
}

/** A question that the full assessment asks part by part (METHOD 2.4). */
export function CompositeCard({ question, isWide }: CompositeCardProps) {
  const { assessment } = useOpenAssessment();
  const answers = questionsThatCount(question, assessment).map(({ id }) => assessment.answers[id]);
  const words = levelWords(intervalOf(question, assessment), currentLocale());
  return (
    <CardFrame
      question={question}
      isWide={isWide}
      head={<CardHead question={question} state={answerState(answers)} words={words} />}
    >
      <CompositeFields question={question} />
    </CardFrame>
  );
}
