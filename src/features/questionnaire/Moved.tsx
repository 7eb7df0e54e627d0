import { questionsToLookAt } from '../../domain/look-again';
import { m } from '../../i18n/generated/messages';
import { useSession, useSessionState } from '../../session/use-session';
import { Button } from '../../ui/button/Button';
import { ButtonLink } from '../../ui/button/ButtonLink';
import { Notice } from '../../ui/notice/Notice';
import { wholeQuestionId } from '../../domain/composite';
import { useOpenAssessment } from '../open-assessment';
import { useServices } from '../services';

/** After a move: that it is done, what waits for another look, and the way back; nothing once something else was done. */
export function Moved() {
  const session = useSession();
  const { pack, routes } = useServices();
  const { assessment } = useOpenAssessment();
  const wasMove = useSessionState(
    (state) =>
      state.phase === 'open' && (state.stacks.undoable.at(-1)?.changes.some(({ path }) => path[0] === 'pack') ?? false),
  );
  if (!wasMove) return null;
  const toLookAt = questionsToLookAt(pack, assessment);
  const [first] = toLookAt;
  return (
    <Notice
      tone="info"
      role="status"
      actions={
        <>
          {first && (
            <ButtonLink href={routes.question(assessment.id, first.theme, wholeQuestionId(first.id))}>
              {m.questionnaire_moved_next()}
            </ButtonLink>
          )}
          <Button onClick={() => session.step('undo')}>{m.questionnaire_moved_undo()}</Button>
        </>
      }
    >
      <p>{m.questionnaire_moved_text({ version: assessment.pack.version })}</p>
      {first && <p>{m.questionnaire_moved_look({ count: toLookAt.length })}</p>}
    </Notice>
  );
}
