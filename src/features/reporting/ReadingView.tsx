import '../../report/html/report.css';
import { useEffect, useMemo, useRef } from 'react';
import { beginningOf, lengthInRows } from '../../report/html/beginning';
import { ReportView } from '../../report/html/ReportView';
import type { Report } from '../../report/model/block';
import styles from './Preview.module.css';
import { useGrowing } from './use-growing';
import { useJump } from './use-jump';

interface ReadingViewProps {
  readonly report: Report;
  /** Another one is about to take its place. */
  readonly isRenewed: boolean;
  /** Whether the title takes the focus when the report appears, because somebody asked for it and has not moved on. */
  readonly takesFocus: boolean;
}

/** The report as a page to read: the same tree as in every file. It grows row by row, so that the page never stops. */
export function ReadingView({ report, isRenewed, takesFocus }: ReadingViewProps) {
  const place = useRef<HTMLDivElement>(null);
  const { blocks } = report;
  const whole = useMemo(() => lengthInRows(blocks), [blocks]);
  const rows = useGrowing(whole);
  const shown = useMemo(() => beginningOf(blocks, rows), [blocks, rows]);
  const jump = useJump(place, rows);
  useEffect(() => {
    // The button that asked is gone; a focus that is anywhere is in use.
    if (takesFocus && document.activeElement === document.body)
      place.current?.querySelector<HTMLElement>('.reportTitle')?.focus();
    // Once, when it appears.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <div ref={place} className={styles.reading} aria-busy={isRenewed || rows < whole}>
      <ReportView report={report} titleLevel={2} shown={shown} onJump={jump} />
    </div>
  );
}
