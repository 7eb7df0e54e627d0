import type { MinimumResult } from '../../domain/minimums';
import type { Change } from '../../domain/what-would-change';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { verdictWord } from '../../report/build/words';
import { Verdict } from '../../ui/verdict/Verdict';
import { MinimumComputation } from '../MinimumComputation';
import { useOpenAssessment } from '../open-assessment';
import { minimumTones } from './internal/tones';
import { MoveList } from './MoveList';
import { QuestionName } from './QuestionName';

/** The critical minimums whose verdict would be another. */
export function MinimumMoves({ moves }: { readonly moves: readonly Change<MinimumResult>[] }) {
  const { assessment } = useOpenAssessment();
  return (
    <MoveList
      title={m.measures_moves_minimums()}
      none={m.measures_moves_minimumsnone()}
      moves={moves.map((results) => ({
        key: results.before.minimum.id,
        name: <QuestionName question={results.before.question} />,
        before: <StatusVerdict result={results.before} />,
        after: <StatusVerdict result={results.after} />,
        subject: results.before.question.label,
        sums: (side) => <MinimumComputation result={results[side]} assessment={assessment} />,
      }))}
    />
  );
}

function StatusVerdict({ result: { status } }: { readonly result: MinimumResult }) {
  return <Verdict tone={minimumTones[status]}>{verdictWord(status, currentLocale())}</Verdict>;
}
