import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { Notice } from '../../ui/notice/Notice';
import type { Taken } from './use-taken';

interface TakenNoticeProps {
  readonly taken: Taken | null;
  /** As `useTaken` knows it, so that the focus finds the way. */
  readonly place: string;
  readonly onUndo: () => void;
}

/** Says what was brought in, where the button for it was, and offers the way back. */
export function TakenNotice({ taken, place, onUndo }: TakenNoticeProps) {
  const undo = taken?.standing === 'last' ? <Button onClick={onUndo}>{m.forms_taken_undo()}</Button> : undefined;
  return (
    <div role="status" tabIndex={-1} data-taken={place}>
      {taken && (
        <Notice tone="info" actions={undo}>
          <p>{wordsOf(taken)}</p>
        </Notice>
      )}
    </div>
  );
}

function wordsOf({ count, standing }: Taken): string {
  if (standing === 'undone') return m.forms_taken_undone();
  return standing === 'refused' ? m.forms_taken_refused() : m.forms_preview_done({ count });
}
