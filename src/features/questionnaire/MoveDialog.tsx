import { moveToPack } from '../../domain/move-pack';
import { questionsToLookAt } from '../../domain/look-again';
import type { Pack } from '../../domain/pack';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { Dialog } from '../../ui/dialog/Dialog';
import { useOpenAssessment } from '../open-assessment';

interface MoveDialogProps {
  readonly isOpen: boolean;
  readonly after: Pack;
  readonly onMove: () => void;
  readonly onStay: () => void;
}

/** Asks once more, with what is safe and what will have to be done. */
export function MoveDialog({ isOpen, after, onMove, onStay }: MoveDialogProps) {
  const { assessment } = useOpenAssessment();
  const moved = moveToPack(after)(assessment, assessment.changedAt);
  const toLookAt = questionsToLookAt(after, moved).length;
  return (
    <Dialog
      open={isOpen}
      title={m.questionnaire_move_title({ version: after.version })}
      onClose={onStay}
      closeLabel={m.questionnaire_move_stay({ version: assessment.pack.version })}
      actions={
        <Button kind="primary" onClick={onMove}>
          {m.questionnaire_move_confirm()}
        </Button>
      }
    >
      <p>{m.questionnaire_move_safe()}</p>
      {toLookAt > 0 && <p>{m.questionnaire_move_look({ count: toLookAt })}</p>}
    </Dialog>
  );
}
