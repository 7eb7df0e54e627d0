import { m } from '../../i18n/generated/messages';
import { setRequestRole } from '../../domain/workshop-commands';
import { maxTextLength } from '../../domain/limits';
import { questionsInScope } from '../../domain/pack';
import { votesOnly } from '../../domain/votes-only';
import { Button } from '../../ui/button/Button';
import { TextField } from '../../ui/field/TextField';
import { Actions } from '../../ui/page/Actions';
import { Section } from '../../ui/page/Section';
import { useOpenAssessment } from '../open-assessment';
import { hasFiles, saveAsFile } from '../save-as-file';
import { useServices } from '../services';
import { ShowCodes } from './ShowCodes';

/** In a copy that was sent out: who answers it, and the file that goes back; absent in every other assessment. */
export function RequestSection() {
  const { pack } = useServices();
  const { assessment, run } = useOpenAssessment();
  const { request } = assessment;
  if (request === null) return null;
  const isVote = request.kind !== 'answers';
  const back = isVote ? votesOnly(assessment) : assessment;
  const given = Object.keys(back.answers).length;
  const isReady = given > 0 && (isVote || request.role.trim() !== '');
  const missing = questionsInScope(pack, assessment.scope).length - given;
  return (
    <Section title={isVote ? m.request_vote_heading() : m.request_answers_heading()}>
      <p>{isVote ? m.request_vote_text() : m.request_answers_text()}</p>
      {!isVote && (
        <TextField
          label={m.request_role_label()}
          hint={m.request_role_hint()}
          maxLength={maxTextLength}
          value={request.role}
          onChange={({ target }) => run(setRequestRole(target.value))}
        />
      )}
      <Actions>
        <Button kind="primary" disabled={!isReady} onClick={() => void saveAsFile(back)} data-send-back="">
          {m.request_back_action()}
        </Button>
        <ShowCodes assessment={back} disabled={!isReady} />
      </Actions>
      {isVote && isReady && missing > 0 && <p>{m.request_vote_missing({ count: missing })}</p>}
      {!isReady && <p>{isVote ? m.request_back_unvoted() : m.request_back_unready()}</p>}
      {!isVote && hasFiles(assessment) && <p>{m.request_back_files()}</p>}
    </Section>
  );
}
