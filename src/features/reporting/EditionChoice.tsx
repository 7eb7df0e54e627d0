import { type Edition, editions } from '../../domain/edition';
import { m } from '../../i18n/generated/messages';
import { RadioGroup } from '../../ui/choice/RadioGroup';

interface EditionChoiceProps {
  readonly value: Edition;
  readonly onChange: (edition: Edition) => void;
}

/** For whom: internal, committee or public, each with what it lets through. */
export function EditionChoice({ value, onChange }: EditionChoiceProps) {
  return (
    <RadioGroup
      legend={m.reporting_edition_legend()}
      name="edition"
      value={value}
      onChange={(chosen) => onChange(editions.find((edition) => edition === chosen) ?? value)}
      options={editions.map((edition) => ({ value: edition, ...optionWords[edition]() }))}
    />
  );
}

const optionWords = {
  internal: () => ({ title: m.reporting_edition_internal(), description: m.reporting_edition_internaltext() }),
  committee: () => ({ title: m.reporting_edition_committee(), description: m.reporting_edition_committeetext() }),
  public: () => ({ title: m.reporting_edition_public(), description: m.reporting_edition_publictext() }),
} as const;
