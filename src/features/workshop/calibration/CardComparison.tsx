import type { Tally } from '../../../domain/ballot';
import { calibrate } from '../../../domain/calibration';
import { formatNumber } from '../../../i18n/format';
import { m } from '../../../i18n/generated/messages';
import { currentLocale } from '../../../i18n/locale';
import { voteBoundsWords, voteResultWords } from '../../../report/build/vote-words';
import { LevelStrip } from '../../../ui/level-strip/LevelStrip';
import { PackText } from '../../PackText';
import { CountStrip } from '../../CountStrip';
import { gradeWords, modelWords, verdictWords } from './calibration-words';
import { DecidingAnchors } from './DecidingAnchors';
import type { AnsweredCard } from './internal/cards-with-answers';

interface CardComparisonProps {
  readonly card: AnsweredCard;
  readonly tally: Tally;
}

/** The room beside the model answer: the counts, the words of the case, the anchor that decides, what the evidence does. */
export function CardComparison({ card, tally }: CardComparisonProps) {
  const { question, answer } = card;
  const calibration = calibrate(card, tally);
  const { consensus, counted, forModel, votes, verdict, grade } = calibration;
  const locale = currentLocale();
  return (
    <div data-comparison={verdict}>
      <h3>{m.calibration_compare_room()}</h3>
      <CountStrip tally={tally} />
      <p>
        {voteResultWords(consensus, locale)} {consensus.interval && voteBoundsWords(locale)}
      </p>
      <p>
        {m.calibration_compare_share({ forModel: formatNumber(locale, forModel), votes: formatNumber(locale, votes) })}{' '}
        {verdictWords(verdict)}
      </p>
      <h3>{m.calibration_compare_model({ model: modelWords(answer.response) })}</h3>
      <p>
        <PackText>{card.card.modelAnswer}</PackText>
      </p>
      {card.card.trap !== '' && <p>{m.calibration_compare_trap({ trap: card.card.trap })}</p>}
      <DecidingAnchors question={question} calibration={calibration} />
      {calibration.model && (
        <>
          <h3>{m.calibration_grade_heading()}</h3>
          <p>{gradeWords(grade)}</p>
          <LevelStrip interval={counted} label={m.calibration_grade_strip(counted)} />
          <p>{m.calibration_grade_strip(counted)}</p>
        </>
      )}
    </div>
  );
}
