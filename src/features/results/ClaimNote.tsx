import type { Assessment } from '../../domain/assessment';
import { questionsThatCount } from '../../domain/composite';
import { claimedLevels, type LevelInterval } from '../../domain/level-interval';
import type { Question } from '../../domain/pack';
import { whyNotProved } from '../../domain/why-not-proved';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { unprovedSentence } from '../../report/build/result-sentences';
import { levelWords, responseWord } from '../../report/build/words';

interface ClaimNoteProps {
  readonly question: Question;
  readonly interval: LevelInterval;
  readonly assessment: Assessment;
}

/**
 * Why something is not established: what was answered beside what its evidence proves, and the reason; of a composite
 * for each part. Nothing where one level is proved. This is the one place of the results that says so.
 */
export function ClaimNote({ question, interval, assessment }: ClaimNoteProps) {
  const locale = currentLocale();
  return questionsThatCount(question, assessment).map((own) => {
    const answer = assessment.answers[own.id];
    const reason = whyNotProved(answer, assessment.period.to);
    if (reason === null) return null;
    const words = unprovedSentence(reason, locale);
    const claimed = own.id === question.id ? claimedLevels(answer?.response ?? null) : null;
    const isWidened = claimed !== null && (claimed.lo !== interval.lo || claimed.hi !== interval.hi);
    return (
      <p key={own.id}>
        {isWidened &&
          `${m.results_claim_text({ answer: responseWord(answer?.response ?? null, locale), found: levelWords(interval, locale) })} `}
        {own.id === question.id ? words : m.results_cell_part({ part: own.label, words })}
      </p>
    );
  });
}
