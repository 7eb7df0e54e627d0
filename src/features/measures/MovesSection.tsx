import type { Scores } from '../../domain/scores';
import type { Measure, WouldChange } from '../../domain/what-would-change';
import { m } from '../../i18n/generated/messages';
import { Section } from '../../ui/page/Section';
import { HowComputed } from '../HowComputed';
import { useOpenAssessment } from '../open-assessment';
import { themeMoves } from './internal/theme-moves';
import { movesPart } from './internal/moves-part';
import { FlagMoves } from './FlagMoves';
import { MetComputation } from './MetComputation';
import { MinimumMoves } from './MinimumMoves';
import { MovesInShort } from './MovesInShort';
import { PriorityMoves } from './PriorityMoves';
import { ThemeMoves } from './ThemeMoves';

interface MovesSectionProps {
  readonly before: Scores;
  readonly found: WouldChange;
  readonly picked: readonly Measure[];
}

/** What would move, first in a sentence that is read out, then before and after. */
export function MovesSection({ before, found, picked }: MovesSectionProps) {
  const { scope } = useOpenAssessment().assessment;
  const scores = { before, after: found.after };
  const themes = themeMoves(scope === 'full' ? found.themes : []);
  return (
    <Section id={movesPart} title={m.measures_moves_heading()} note={m.measures_moves_note()}>
      <MovesInShort before={before} found={found} picked={picked} themes={themes.shown.length} />
      {picked.length > 0 && before.minimums.length > 0 && (
        <HowComputed subject={m.measures_moves_minimums()}>
          {() => <MetComputation before={before.minimums} after={found.after.minimums} />}
        </HowComputed>
      )}
      {picked.length > 0 && (
        <>
          <MinimumMoves moves={found.minimums} />
          <FlagMoves moves={found.flags} scores={scores} />
          <ThemeMoves scope={scope} scores={scores} {...themes} />
          <PriorityMoves moves={found.priorities} scores={scores} />
        </>
      )}
    </Section>
  );
}
