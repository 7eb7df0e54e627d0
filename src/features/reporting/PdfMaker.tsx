import { formatList, formatNumber } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import type { Report } from '../../report/model/block';
import type { PdfOutput } from '../../report/pdf/pdf-output';
import { Button } from '../../ui/button/Button';
import { ButtonLink } from '../../ui/button/ButtonLink';
import { Notice } from '../../ui/notice/Notice';
import { Actions } from '../../ui/page/Actions';
import { usePdf } from './use-pdf';
import { wordsOfPdfProblem } from './pdf-problem-words';

interface PdfMakerProps {
  /** Under which the finished file is saved. */
  readonly fileName: string;
  readonly build: () => Report;
}

/** The button that makes the PDF, what goes on meanwhile, and the finished file to save or open. */
export function PdfMaker({ fileName, build }: PdfMakerProps) {
  const { state, make, cancel } = usePdf();
  return (
    <div aria-busy={state.kind === 'working'}>
      {state.kind !== 'ready' && (
        <Actions>
          <Button
            kind="primary"
            disabled={state.kind === 'working'}
            onClick={() => void make(build())}
            data-make-pdf=""
          >
            {m.reporting_make_action()}
          </Button>
          {state.kind === 'working' && <Button onClick={cancel}>{m.reporting_make_cancel()}</Button>}
        </Actions>
      )}
      <div role="status">
        {state.kind === 'working' && <p>{m.reporting_make_working()}</p>}
        {state.kind === 'ready' && <p>{readyWords(state.output)}</p>}
      </div>
      {state.kind === 'failed' && state.problem.kind !== 'cancelled' && (
        <Notice tone="error" role="alert">
          <p>{wordsOfPdfProblem(state.problem)}</p>
        </Notice>
      )}
      {state.kind === 'ready' && <Finished address={state.address} output={state.output} name={fileName} />}
    </div>
  );
}

interface FinishedProps {
  readonly address: string;
  readonly output: PdfOutput;
  readonly name: string;
}

function Finished({ address, output, name }: FinishedProps) {
  return (
    <>
      {output.missingCharacters.length > 0 && (
        <Notice tone="warning" title={m.reporting_missing_title()}>
          <p>{m.reporting_missing_text({ characters: formatList(currentLocale(), output.missingCharacters) })}</p>
        </Notice>
      )}
      <Actions>
        <ButtonLink kind="primary" href={address} download={name}>
          {m.reporting_make_save()}
        </ButtonLink>
        <ButtonLink href={address} target="_blank" rel="noopener">
          {m.reporting_make_open()}
        </ButtonLink>
      </Actions>
    </>
  );
}

function readyWords(output: PdfOutput): string {
  const size = formatNumber(currentLocale(), Math.ceil(output.bytes.length / 1024));
  return m.reporting_make_ready({ count: output.pages, size });
}
