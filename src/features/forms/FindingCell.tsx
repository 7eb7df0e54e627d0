import {
  type PlannedReading,
  type ReadingChoice,
  readingChoices,
  type ReadingFinding,
} from '../../domain/take-readings';
import { claimedLevels } from '../../domain/level-interval';
import { m } from '../../i18n/generated/messages';
import { RadioGroup } from '../../ui/choice/RadioGroup';

const findingWords: Readonly<Record<ReadingFinding, () => string>> = {
  new: m.forms_finding_new,
  same: m.forms_finding_same,
  adds: m.forms_finding_adds,
  differs: m.forms_finding_differs,
};

const choiceWords: Readonly<Record<ReadingChoice, () => string>> = {
  keep: m.forms_choice_keep,
  take: m.forms_choice_take,
  both: m.forms_choice_both,
};

interface FindingCellProps {
  readonly planned: PlannedReading;
  readonly choice: ReadingChoice;
  readonly onChoose: (choice: ReadingChoice) => void;
}

/** What a reading does; where it differs from what is here, the choice. Only two levels have a range that covers both. */
export function FindingCell({ planned, choice, onChoose }: FindingCellProps) {
  const { finding, question, reading, before } = planned;
  if (finding !== 'differs') return findingWords[finding]();
  const hasRange = claimedLevels(reading.response) !== null && claimedLevels(before?.response ?? null) !== null;
  const offered = readingChoices.filter((one) => one !== 'both' || hasRange);
  return (
    <>
      {findingWords.differs()}
      <RadioGroup
        legend={m.forms_choice_label({ question: question.id })}
        value={choice}
        onChange={(value) => onChoose(readingChoices.find((one) => one === value) ?? 'keep')}
        options={offered.map((value) => ({ value, title: choiceWords[value]() }))}
      />
    </>
  );
}
