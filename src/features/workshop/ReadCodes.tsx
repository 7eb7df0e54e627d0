import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { Notice } from '../../ui/notice/Notice';
import { Actions } from '../../ui/page/Actions';
import { CameraView } from './CameraView';
import { codeProblemWords, lastCodeWords } from './code-words';
import { CodeProgress } from './CodeProgress';
import { useCodeReading } from './use-code-reading';

interface ReadCodesProps {
  readonly disabled: boolean;
  /** Called once with the file that all codes together carried. */
  readonly onFile: (file: File) => void;
}

/** Reads a file from another screen with the camera, code by code. */
export function ReadCodes({ disabled, onFile }: ReadCodesProps) {
  const { state, begin, started, take, fail, cancel } = useCodeReading(onFile);
  const isOn = state.kind === 'starting' || state.kind === 'reading';
  return (
    <>
      <p>{m.codes_read_text()}</p>
      <Actions>
        {isOn ? (
          <Button onClick={cancel}>{m.codes_read_cancel()}</Button>
        ) : (
          <Button onClick={begin} disabled={disabled} data-read-codes="">
            {m.codes_read_action()}
          </Button>
        )}
      </Actions>
      {isOn && <CameraView onStarted={started} onText={take} onFailed={fail} />}
      <p role="status">
        {state.kind === 'starting' && m.codes_read_starting()}
        {state.kind === 'reading' && lastCodeWords(state.last)}
        {state.kind === 'done' && m.codes_read_done()}
      </p>
      {state.kind === 'reading' && state.collection && <CodeProgress collection={state.collection} />}
      {state.kind === 'failed' && (
        <Notice tone="error" role="alert">
          <p>{codeProblemWords(state.problem)}</p>
        </Notice>
      )}
    </>
  );
}
