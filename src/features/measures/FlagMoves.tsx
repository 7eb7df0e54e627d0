import { explainQuestion } from '../../domain/explanation';
import type { Flag } from '../../domain/flags';
import type { Scores } from '../../domain/scores';
import type { Change } from '../../domain/what-would-change';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { supposedWords } from '../../report/build/formula-words';
import { flagStateWord, flagWord } from '../../report/build/words';
import { Verdict } from '../../ui/verdict/Verdict';
import styles from '../Computed.module.css';
import { FlagComputation } from '../FlagComputation';
import { useOpenAssessment } from '../open-assessment';
import { flagTones } from './internal/tones';
import { MoveList } from './MoveList';

interface FlagMovesProps {
  readonly moves: readonly Change<Flag>[];
  readonly scores: Change<Scores>;
}

/** The flags that would be cleared, or raised. */
export function FlagMoves({ moves, scores }: FlagMovesProps) {
  return (
    <MoveList
      title={m.measures_moves_flags()}
      none={m.measures_moves_flagsnone()}
      moves={moves.map((flags) => ({
        key: flags.before.id,
        name: flagWord(flags.before.id, currentLocale()),
        before: <StateVerdict flag={flags.before} />,
        after: <StateVerdict flag={flags.after} />,
        subject: flagWord(flags.before.id, currentLocale()),
        sums: (side) => <FlagSums flag={flags[side]} {...scores[side]} />,
      }))}
    />
  );
}

function StateVerdict({ flag: { state } }: { readonly flag: Flag }) {
  return <Verdict tone={flagTones[state]}>{flagStateWord(state, currentLocale())}</Verdict>;
}

/** The rule with its numbers, and first which of these are only supposed. */
function FlagSums({ flag, questions }: Pick<Scores, 'questions'> & { readonly flag: Flag }) {
  const { assessment } = useOpenAssessment();
  const supposed = questions
    .filter(({ question }) => flag.questions.includes(question.id))
    .flatMap((entry) => supposedWords(explainQuestion(entry, assessment), currentLocale()) ?? []);
  return (
    <>
      {supposed.map((words) => (
        <p key={words} className={styles.name}>
          {words}
        </p>
      ))}
      <FlagComputation flag={flag} scored={questions} />
    </>
  );
}
