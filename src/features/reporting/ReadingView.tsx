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
  /** Whether the title takes the focus when the report appears, because somebody asked for it. */
  readonly takesFocus: boolean;
}

/** The report as a page to read: the same tree as in every file. It grows row by row, so that the page never stops. */
export function ReadingView({ report, takesFocus }: ReadingViewProps) {
  const place = useRef<HTMLDivElement>(null);
  const { blocks } = report;
  const whole = useMemo(() => lengthInRows(blocks), [blocks]);
  const rows = useGrowing(whole);
  const shown = useMemo(() => beginningOf(blocks, rows), [blocks, rows]);
  const jump = useJump(place, rows);
  useEffect(() => {
    if (takesFocus) place.current?.querySelector<HTMLElement>('.reportTitle')?.focus();
    // Once, when it appears.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <div ref={place} className={styles.reading} aria-busy={rows < whole}>
      <ReportView report={report} titleLevel={2} shown={shown} onJump={jump} />
    </div>
  );
}
