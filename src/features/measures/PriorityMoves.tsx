import type { Priority } from '../../domain/priority';
import type { Change } from '../../domain/what-would-change';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { classWord } from '../../report/build/words';
import { MoveList } from './MoveList';
import { QuestionName } from './QuestionName';

/** The gaps that would fall into another class, the gravest first. */
export function PriorityMoves({ moves }: { readonly moves: readonly Change<Priority>[] }) {
  const locale = currentLocale();
  return (
    <MoveList
      title={m.measures_moves_priorities()}
      none={m.measures_moves_prioritiesnone()}
      moves={moves.map(({ before, after }) => ({
        key: before.question.id,
        name: <QuestionName question={before.question} />,
        before: classWord(before.class, locale),
        after: classWord(after.class, locale),
      }))}
    />
  );
}
