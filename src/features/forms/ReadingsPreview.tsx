import { Fragment, useState } from 'react';
import type { Reading } from '../../domain/reading';
import { planReadings, type PlannedReading, type ReadingChoice, takeReadings } from '../../domain/take-readings';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { TextField } from '../../ui/field/TextField';
import { Actions } from '../../ui/page/Actions';
import { Table } from '../../ui/table/Table';
import { useOpenAssessment } from '../open-assessment';
import { useServices } from '../services';
import { FindingCell } from './FindingCell';
import { originNote, saidHere, saidOnPaper, wordsForNote } from './reading-words';

interface ReadingsPreviewProps {
  readonly readings: readonly Reading[];
  /** A role, as it was written; "" for none. */
  readonly filledInBy: string;
  readonly answeredOn: string;
  /** How many answers were brought in, or null where everything stays as it is. */
  readonly onDone: (count: number | null) => void;
}

/** What each reading would do, with a choice where it differs; one button brings all of it in as one change. */
export function ReadingsPreview({ readings, filledInBy, answeredOn, onDone }: ReadingsPreviewProps) {
  const { pack } = useServices();
  const { assessment, run } = useOpenAssessment();
  const [role, setRole] = useState(filledInBy);
  const [choices, setChoices] = useState<Readonly<Record<string, ReadingChoice>>>({});
  const planned = planReadings(readings, pack, assessment);
  const choiceOf = ({ question }: PlannedReading): ReadingChoice => choices[question.id] ?? 'keep';
  const changing = planned.filter(
    (one) => one.finding !== 'same' && (one.finding !== 'differs' || choiceOf(one) !== 'keep'),
  );
  const take = (): void => {
    run(takeReadings(planned, { choices, words: wordsForNote, origin: originNote(role, answeredOn) }));
    onDone(changing.length);
  };
  return (
    <>
      <Table
        caption={m.forms_preview_caption()}
        columns={[
          { heading: m.forms_preview_question(), cell: ({ question }) => `${question.id} ${question.label}` },
          { heading: m.forms_preview_here(), cell: ({ before }) => <Said parts={saidHere(before)} /> },
          { heading: m.forms_preview_paper(), cell: ({ reading }) => <Said parts={saidOnPaper(reading)} /> },
          {
            heading: m.forms_preview_what(),
            cell: (one) => (
              <FindingCell
                planned={one}
                choice={choiceOf(one)}
                onChoose={(choice) => setChoices({ ...choices, [one.question.id]: choice })}
              />
            ),
          },
        ]}
        rows={planned}
        rowKey={({ question }) => question.id}
      />
      <p>{m.forms_preview_grade()}</p>
      <TextField label={m.forms_role_label()} value={role} onChange={({ target }) => setRole(target.value)} />
      {planned.every(({ finding }) => finding === 'same') && <p>{m.forms_preview_none()}</p>}
      <Actions>
        <Button kind="primary" disabled={changing.length === 0} onClick={take}>
          {m.forms_preview_action()}
        </Button>
        <Button onClick={() => onDone(null)}>{m.forms_preview_cancel()}</Button>
      </Actions>
    </>
  );
}

/** Each part in the direction of its own script. */
function Said({ parts }: { readonly parts: readonly string[] }) {
  return parts.map((part, index) => (
    <Fragment key={index}>
      {index > 0 && ' · '}
      <bdi>{part}</bdi>
    </Fragment>
  ));
}
