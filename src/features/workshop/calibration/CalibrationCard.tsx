import { ballotOn } from '../../../domain/ballot';
import { formatNumber } from '../../../i18n/format';
import { m } from '../../../i18n/generated/messages';
import { currentLocale } from '../../../i18n/locale';
import { Button } from '../../../ui/button/Button';
import { Actions } from '../../../ui/page/Actions';
import { Section } from '../../../ui/page/Section';
import { useOpenAssessment } from '../../open-assessment';
import { PackText } from '../../PackText';
import styles from './Calibration.module.css';
import { CardComparison } from './CardComparison';
import { CardVotes } from './CardVotes';
import type { AnsweredCard } from './internal/cards-with-answers';

interface CalibrationCardProps {
  readonly card: AnsweredCard;
  /** The model answer is on the page only from then on. */
  readonly isCompared: boolean;
  readonly onCompare: () => void;
  readonly onRemove: () => void;
}

/** One story to read aloud, its question with elements and anchors, the secret vote, and then the comparison. */
export function CalibrationCard({ card, isCompared, onCompare, onRemove }: CalibrationCardProps) {
  const { assessment } = useOpenAssessment();
  const { question } = card;
  const tally = ballotOn(assessment.workshop.ballots, question.id).first;
  return (
    <Section
      title={
        <>
          {question.id} <PackText>{question.label}</PackText>
        </>
      }
    >
      <div className={styles.card} data-card={question.id}>
        <h3>{m.calibration_card_story()}</h3>
        <p className={styles.story}>
          <PackText>{card.card.story}</PackText>
        </p>
        <h3>{m.calibration_card_question()}</h3>
        <p>
          <PackText>{question.text}</PackText>
        </p>
        {question.elements.length > 0 && (
          <ul>
            {question.elements.map(({ id, text }) => (
              <li key={id}>
                <PackText>{text}</PackText>
              </li>
            ))}
          </ul>
        )}
        <dl className={styles.anchors}>
          {question.anchors.map((anchor, level) => (
            <div key={anchor}>
              <dt>{formatNumber(currentLocale(), level)}</dt>
              <dd>
                <PackText>{anchor}</PackText>
              </dd>
            </div>
          ))}
        </dl>
        <CardVotes question={question} tally={tally} />
        <Actions>
          <Button kind="primary" disabled={tally === null || isCompared} onClick={onCompare} data-compare="">
            {m.calibration_card_compare()}
          </Button>
          <Button kind="quiet" onClick={onRemove}>
            {m.calibration_card_remove({ card: question.id })}
          </Button>
        </Actions>
        {tally === null && <p>{m.calibration_card_unvoted()}</p>}
        {isCompared && tally && <CardComparison card={card} tally={tally} />}
      </div>
    </Section>
  );
}
