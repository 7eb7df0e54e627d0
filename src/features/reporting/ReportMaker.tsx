import { formatNumber } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import type { MadeFile } from '../../report/making/report-worker';
import { Button } from '../../ui/button/Button';
import { Notice } from '../../ui/notice/Notice';
import { Actions } from '../../ui/page/Actions';
import { useFocusLater } from '../use-focus-later';
import { FinishedFile } from './FinishedFile';
import { Making } from './Making';
import { wordsOfPdfProblem } from '../pdf-problem-words';
import styles from './Preview.module.css';
import { useFocusHandedOn } from './use-focus-handed-on';
import type { ReportState } from './use-report';

interface ReportMakerProps {
  readonly state: ReportState;
  /** Under which the finished file is saved. */
  readonly fileName: string;
  readonly onMake: () => void;
  readonly onCancel: () => void;
  /** Shows the report as text; null while it is shown. */
  readonly onRead: (() => void) | null;
}

/** The button that makes the file, what goes on meanwhile, and the finished file to save or open. */
export function ReportMaker({ state, fileName, onMake, onCancel, onRead }: ReportMakerProps) {
  const isWorking = state.kind === 'working';
  const focusLater = useFocusLater();
  const { from, to } = useFocusHandedOn();
  const stop = () => {
    onCancel();
    focusLater('[data-make-pdf]');
  };
  return (
    <div className={styles.maker} aria-busy={isWorking}>
      {state.kind === 'ready' && (
        <FinishedFile address={state.address} made={state.made} name={fileName} saveRef={to} />
      )}
      <Actions>
        {state.kind !== 'ready' && (
          <Button
            ref={from}
            kind="primary"
            aria-disabled={isWorking}
            onClick={() => !isWorking && onMake()}
            data-make-pdf=""
          >
            {m.reporting_make_action()}
          </Button>
        )}
        {isWorking && <Button onClick={stop}>{m.reporting_make_cancel()}</Button>}
        {onRead && (
          <Button onClick={onRead} data-read-report="">
            {m.reporting_read_action()}
          </Button>
        )}
      </Actions>
      {isWorking && <Making share={state.share} />}
      <div role="status">
        {isWorking && <p>{m.reporting_make_working()}</p>}
        {state.kind === 'stopped' && <p>{m.reporting_problem_cancelled()}</p>}
        {state.kind === 'ready' && <p>{readyWords(state.made)}</p>}
      </div>
      {state.kind === 'failed' && (
        <Notice tone="error" role="alert">
          <p>{wordsOfPdfProblem(state.problem)}</p>
        </Notice>
      )}
    </div>
  );
}

function readyWords({ bytes, pages }: MadeFile): string {
  const size = formatNumber(currentLocale(), Math.ceil(bytes.length / 1024));
  return pages > 0 ? m.reporting_make_ready({ count: pages, size }) : m.reporting_make_readyfile({ size });
}
