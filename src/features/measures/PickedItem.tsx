import { explainQuestion } from '../../domain/explanation';
import type { QuestionId } from '../../domain/pack';
import type { Priority } from '../../domain/priority';
import type { Measure } from '../../domain/what-would-change';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { levelWords } from '../../report/build/words';
import { Button } from '../../ui/button/Button';
import { VisuallyHidden } from '../../ui/visually-hidden/VisuallyHidden';
import { AnswersOf } from '../AnswerSteps';
import { HowComputed } from '../HowComputed';
import { useOpenAssessment } from '../open-assessment';
import { PackText } from '../PackText';
import { LevelField } from './LevelField';
import styles from './Measures.module.css';
import { QuestionName } from './QuestionName';

interface PickedItemProps {
  readonly measure: Measure;
  readonly priority: Priority | undefined;
  readonly onLevel: (measure: Measure) => void;
  readonly onDrop: (question: QuestionId) => void;
}

/** One picked measure: its level can be changed, and it can be taken out. */
export function PickedItem({ measure, priority, onLevel, onDrop }: PickedItemProps) {
  const { assessment } = useOpenAssessment();
  if (!priority) return null;
  const { question, interval } = priority;
  return (
    <li className={styles.picked} data-measure={question.id}>
      <div className={styles.pickedhead}>
        <QuestionName question={question} />
        <Button
          kind="quiet"
          aria-label={m.measures_drop_label({ label: question.label })}
          onClick={() => onDrop(question.id)}
        >
          {m.measures_drop_action()}
        </Button>
      </div>
      <div className={styles.pickedlevel}>
        <LevelField
          label={
            <>
              {m.measures_choose_level()}
              <VisuallyHidden> {m.plan_terms_for({ label: question.label })}</VisuallyHidden>
            </>
          }
          hint={m.measures_list_now({ found: levelWords(interval, currentLocale()) })}
          interval={interval}
          level={measure.level}
          onChange={(level) => onLevel({ question: question.id, level })}
        />
        <p className={styles.anchor}>
          <PackText>{question.anchors[measure.level]}</PackText>
        </p>
      </div>
      <HowComputed subject={question.label}>
        {() => <AnswersOf {...explainQuestion(priority, assessment)} />}
      </HowComputed>
    </li>
  );
}
