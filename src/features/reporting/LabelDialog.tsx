import { useState } from 'react';
import type { HandlingLabel } from '../../domain/handling';
import type { LabelSet } from '../../domain/label-commands';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { handlingWord } from '../../report/build/words';
import { Button } from '../../ui/button/Button';
import { CheckboxField } from '../../ui/choice/CheckboxField';
import { Dialog } from '../../ui/dialog/Dialog';
import { HandlingField } from '../HandlingField';
import { QuestionName } from './QuestionName';
import { labelSets, type LeftOutGroup } from './internal/left-out-groups';
import { wordsOfGroup, wordsOfPieces } from './internal/words';

interface LabelDialogProps {
  readonly groups: readonly LeftOutGroup[];
  readonly onClose: () => void;
  readonly onConfirm: (sets: readonly LabelSet[], words: string) => void;
}

/** Labels many answers at once: first every line that would change, then a deliberate choice. */
export function LabelDialog({ groups, onClose, onConfirm }: LabelDialogProps) {
  const [label, setLabel] = useState<HandlingLabel>('clear');
  const [isAll, setAll] = useState(false);
  const pieces = groups.flatMap(({ questions }) => questions.flatMap((one) => one.pieces));
  const others = labelSets(
    pieces.filter(({ kind }) => kind !== 'answers'),
    label,
  );
  const isChosen = (kind: string) => isAll || kind === 'answers';
  const sets = labelSets(
    pieces.filter(({ kind }) => isChosen(kind)),
    label,
  );
  const facts = { count: sets.length, label: handlingWord(label, currentLocale()) };
  const lines = groups
    .flatMap(({ questions }) => questions)
    .map((one) => ({ ...one, pieces: one.pieces.filter(({ kind }) => isChosen(kind)) }))
    .filter((one) => one.pieces.length > 0);
  const theme = groups[0] && groups.length === 1 ? wordsOfGroup(groups[0]) : m.reporting_left_alltitle();
  return (
    <Dialog
      open
      title={m.reporting_label_title({ theme })}
      onClose={onClose}
      closeLabel={m.reporting_label_cancel()}
      actions={
        <Button
          kind="primary"
          disabled={sets.length === 0}
          onClick={() => onConfirm(sets, m.reporting_label_done(facts))}
        >
          {m.reporting_label_confirm(facts)}
        </Button>
      }
    >
      <p>{m.reporting_label_lead()}</p>
      <HandlingField label={m.reporting_label_legend()} value={label} onChange={setLabel} />
      {others.length > 0 && (
        <CheckboxField
          label={m.reporting_label_also({ count: others.length })}
          checked={isAll}
          onChange={({ target }) => setAll(target.checked)}
        />
      )}
      <h3>{m.reporting_label_preview()}</h3>
      {lines.length === 0 && <p>{m.reporting_label_nothing()}</p>}
      <ul>
        {lines.map(({ id, question, pieces: own }) => (
          <li key={id}>
            <QuestionName id={id} question={question} /> ({wordsOfPieces(own)})
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
