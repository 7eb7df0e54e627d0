import { intervalOf, partQuestions, questionsThatCount } from '../../domain/composite';
import type { Question } from '../../domain/pack';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { levelWords } from '../../report/build/words';
import { LevelStrip } from '../../ui/level-strip/LevelStrip';
import { useOpenAssessment } from '../open-assessment';
import { PackText } from '../PackText';
import styles from './Fields.module.css';
import partStyles from './Parts.module.css';
import { CloseGap } from './CloseGap';
import { legendId } from './internal/focus-question';
import { PartFields } from './PartFields';
import { QuestionHelp } from './QuestionHelp';
import { QuestionHints } from './QuestionHints';
import { TextsBehind } from './TextsBehind';

/** A composite in the full assessment: one fieldset for each part, and what the weakest of them makes of the whole. */
export function CompositeFields({ question }: { readonly question: Question }) {
  const { assessment, run } = useOpenAssessment();
  const parts = partQuestions(question);
  const textId = legendId(question.id);
  const whyId = `why-${question.id}`;
  return (
    <div className={styles.fields} role="group" aria-labelledby={textId} aria-describedby={whyId}>
      <p className={styles.legend} id={textId} tabIndex={-1}>
        <PackText>{question.text}</PackText>
      </p>
      <p className={styles.why} id={whyId}>
        <PackText>{question.why}</PackText>
      </p>
      <p>{m.answering_parts_intro({ count: parts.length })}</p>
      {parts.map((part) => (
        <PartFields
          key={part.id}
          question={part}
          answer={assessment.answers[part.id] ?? null}
          run={run}
          assessedOn={assessment.period.to}
        />
      ))}
      <WeakestPart question={question} />
      <QuestionHints question={question.id} />
      <div className={styles.more}>
        <QuestionHelp question={question} />
        <TextsBehind question={question} />
        <CloseGap question={question} interval={intervalOf(question, assessment)} />
      </div>
    </div>
  );
}

/** What counts for the whole; until the first part is answered, that is what the quick scan found. */
function WeakestPart({ question }: { readonly question: Question }) {
  const { assessment } = useOpenAssessment();
  const interval = intervalOf(question, assessment);
  const isWhole = questionsThatCount(question, assessment).includes(question);
  const isQuickFound = isWhole && (assessment.answers[question.id]?.response ?? null) !== null;
  if (isWhole && !isQuickFound) return null;
  const words = levelWords(interval, currentLocale());
  return (
    <div className={partStyles.whole} data-whole={question.id}>
      <p>{isQuickFound ? m.answering_parts_quick({ words }) : m.answering_parts_weakest({ words })}</p>
      <LevelStrip interval={interval} label={m.answering_result_strip(interval)} />
    </div>
  );
}
