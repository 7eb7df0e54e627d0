import type { Priority } from '../../domain/priority';
import { m } from '../../i18n/generated/messages';
import { CheckboxField } from '../../ui/choice/CheckboxField';
import { PackText } from '../PackText';
import { GapTerms } from './GapTerms';
import { gapFacts } from './internal/words';

interface GapEntryProps {
  readonly priority: Priority;
  /** False where a lower target has just closed it. */
  readonly isGap: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (isWanted: boolean) => void;
}

/** One gap to choose, with what it would take to close it and the level to be reached. */
export function GapEntry({ priority, isGap, isChosen, onChoose }: GapEntryProps) {
  return (
    <>
      <CheckboxField
        label={<PackText>{priority.question.label}</PackText>}
        description={isGap ? gapFacts(priority) : m.plan_gaps_closed()}
        checked={isChosen}
        disabled={!isGap}
        onChange={({ target }) => onChoose(target.checked)}
      />
      <GapTerms priority={priority} />
    </>
  );
}
