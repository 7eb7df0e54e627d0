import { formatList, formatNumber } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import type { ReportRequest } from '../../report/making/make-file';
import type { ReportFormat } from '../../report/making/report-format';
import type { MadeFile } from '../../report/making/report-worker';
import { Button } from '../../ui/button/Button';
import { ButtonLink } from '../../ui/button/ButtonLink';
import { Notice } from '../../ui/notice/Notice';
import { Actions } from '../../ui/page/Actions';
import { Making } from './Making';
import { PagePreview } from './PagePreview';
import { wordsOfPdfProblem } from './pdf-problem-words';
import { useReport } from './use-report';

interface ReportMakerProps {
  /** Under which the finished file is saved. */
  readonly fileName: string;
  readonly format: ReportFormat;
  readonly request: ReportRequest;
}

/** The button that makes the file, what goes on meanwhile, and the finished pages to look at, save or open. */
export function ReportMaker({ fileName, format, request }: ReportMakerProps) {
  const { state, make, cancel, pictureOf } = useReport();
  return (
    <div aria-busy={state.kind === 'working'}>
      {state.kind !== 'ready' && (
        <Actions>
          <Button
            kind="primary"
            disabled={state.kind === 'working'}
            onClick={() => void make(format, request)}
            data-make-pdf=""
          >
            {m.reporting_make_action()}
          </Button>
          {state.kind === 'working' && <Button onClick={cancel}>{m.reporting_make_cancel()}</Button>}
        </Actions>
      )}
      {state.kind === 'working' && <Making share={state.share} />}
      <div role="status">
        {state.kind === 'working' && <p>{m.reporting_make_working()}</p>}
        {state.kind === 'ready' && <p>{readyWords(state.made)}</p>}
      </div>
      {state.kind === 'failed' && state.problem.kind !== 'cancelled' && (
        <Notice tone="error" role="alert">
          <p>{wordsOfPdfProblem(state.problem)}</p>
        </Notice>
      )}
      {state.kind === 'ready' && (
        <>
          <Finished address={state.address} made={state.made} name={fileName} />
          {format === 'pdf' && (
            <PagePreview key={state.address} pages={state.made.pages} paper={request.paper} pictureOf={pictureOf} />
          )}
        </>
      )}
    </div>
  );
}

interface FinishedProps {
  readonly address: string;
  readonly made: MadeFile;
  readonly name: string;
}

function Finished({ address, made, name }: FinishedProps) {
  return (
    <>
      {made.missingCharacters.length > 0 && (
        <Notice tone="warning" title={m.reporting_missing_title()}>
          <p>{m.reporting_missing_text({ characters: formatList(currentLocale(), made.missingCharacters) })}</p>
        </Notice>
      )}
      <Actions>
        <ButtonLink kind="primary" href={address} download={name}>
          {m.reporting_make_save()}
        </ButtonLink>
        {made.pages > 0 && (
          <ButtonLink href={address} target="_blank" rel="noopener">
            {m.reporting_make_open()}
          </ButtonLink>
        )}
      </Actions>
    </>
  );
}

function readyWords({ bytes, pages }: MadeFile): string {
  const size = formatNumber(currentLocale(), Math.ceil(bytes.length / 1024));
  return pages > 0 ? m.reporting_make_ready({ count: pages, size }) : m.reporting_make_readyfile({ size });
}
