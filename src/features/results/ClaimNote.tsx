import type { Assessment } from '../../domain/assessment';
import { answersThatCount } from '../../domain/composite';
import { claimedLevels, type LevelInterval } from '../../domain/level-interval';
import type { Question } from '../../domain/pack';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { levelWords, responseWord } from '../../report/build/words';

interface ClaimNoteProps {
  readonly question: Question;
  readonly interval: LevelInterval;
  readonly assessment: Assessment;
}

/**
 * Where an answer names levels that its evidence does not prove: both side by side, nothing otherwise. This is the one
 * place of the results that says why something answered is not established.
 */
export function ClaimNote({ question, interval, assessment }: ClaimNoteProps) {
  const locale = currentLocale();
  const [answer, ...others] = answersThatCount(question, assessment);
  const claimed = answer && others.length === 0 ? claimedLevels(answer.response) : null;
  if (!answer || !claimed || (claimed.lo === interval.lo && claimed.hi === interval.hi)) return null;
  return (
    <p>
      {m.results_claim_text({ answer: responseWord(answer.response, locale), found: levelWords(interval, locale) })}
    </p>
  );
}
