import { Fragment } from 'react';
import type { Command } from '../../domain/commands';
import type { Reading } from '../../domain/reading';
import { planReadings, takeReadings } from '../../domain/take-readings';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { TextField } from '../../ui/field/TextField';
import { Actions } from '../../ui/page/Actions';
import { Table } from '../../ui/table/Table';
import { useOpenAssessment } from '../open-assessment';
import { useServices } from '../services';
import { choiceOf, type Chosen, withChoice } from './chosen';
import { FindingCell } from './FindingCell';
import { originNote, saidHere, saidOnPaper, wordsForNote } from './reading-words';

interface ReadingsPreviewProps {
  readonly readings: readonly Reading[];
  readonly answeredOn: string;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
  readonly onTake: (command: Command) => void;
  readonly onLeave: () => void;
}

/** What each reading would do, with a choice where it differs; one button brings all of it in as one change. */
export function ReadingsPreview({ readings, answeredOn, chosen, onChoose, onTake, onLeave }: ReadingsPreviewProps) {
  const { pack } = useServices();
  const { assessment } = useOpenAssessment();
  const planned = planReadings(readings, pack, assessment);
  const changing = planned.filter(
    (one) => one.finding !== 'same' && (one.finding !== 'differs' || choiceOf(chosen, one) !== 'keep'),
  );
  const kept = planned.filter((one) => one.finding === 'differs' && choiceOf(chosen, one) === 'keep');
  const take = (): void => {
    const choices = Object.fromEntries(planned.map((one) => [one.question.id, choiceOf(chosen, one)]));
    onTake(takeReadings(planned, { choices, words: wordsForNote, origin: originNote(chosen.role, answeredOn) }));
  };
  return (
    <>
      <Table
        stacks
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
                choice={choiceOf(chosen, one)}
                onChoose={(choice) => onChoose(withChoice(chosen, one, choice))}
              />
            ),
          },
        ]}
        rows={planned}
        rowKey={({ question }) => question.id}
      />
      <p>{m.forms_preview_grade()}</p>
      <TextField
        label={m.forms_role_label()}
        value={chosen.role}
        onChange={({ target }) => onChoose({ ...chosen, role: target.value })}
      />
      {planned.every(({ finding }) => finding === 'same') && <p>{m.forms_preview_none()}</p>}
      {kept.length > 0 && <p>{m.forms_preview_kept({ count: kept.length })}</p>}
      <Actions>
        <Button kind="primary" disabled={changing.length === 0} onClick={take}>
          {m.forms_preview_action()}
        </Button>
        <Button onClick={onLeave}>{m.forms_preview_cancel()}</Button>
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
