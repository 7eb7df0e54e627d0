import type { Priority } from '../../domain/priority';
import type { Scores } from '../../domain/scores';
import type { Change } from '../../domain/what-would-change';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { classWord } from '../../report/build/words';
import { useOpenAssessment } from '../open-assessment';
import { PriorityComputation } from '../PriorityComputation';
import { MoveList } from './MoveList';
import { QuestionName } from './QuestionName';

interface PriorityMovesProps {
  readonly moves: readonly Change<Priority>[];
  readonly scores: Change<Scores>;
}

/** The gaps that would fall into another class, the gravest first. */
export function PriorityMoves({ moves, scores }: PriorityMovesProps) {
  const { assessment } = useOpenAssessment();
  const locale = currentLocale();
  return (
    <MoveList
      title={m.measures_moves_priorities()}
      none={m.measures_moves_prioritiesnone()}
      moves={moves.map((ranked) => ({
        key: ranked.before.question.id,
        name: <QuestionName question={ranked.before.question} />,
        before: classWord(ranked.before.class, locale),
        after: classWord(ranked.after.class, locale),
        subject: ranked.before.question.label,
        sums: (side) => (
          <PriorityComputation priority={ranked[side]} priorities={scores[side].priorities} assessment={assessment} />
        ),
      }))}
    />
  );
}
