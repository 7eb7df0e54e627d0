import { type ReactNode, useState } from 'react';
import { m } from '../../i18n/generated/messages';
import type { ReportRequest } from '../../report/making/make-file';
import { CheckboxField } from '../../ui/choice/CheckboxField';
import { Section } from '../../ui/page/Section';
import type { ReportChoices } from './internal/use-report-choices';
import { FormatChoice } from './FormatChoice';
import { ReportMaker } from './ReportMaker';
import { ReportPreview } from './ReportPreview';
import { useOnceReady } from './use-once-ready';
import { useReading } from './use-reading';
import { useReport } from './use-report';
import { usePreparing, useReportClient } from './use-report-client';

interface MakeSectionsProps {
  readonly content: Omit<ReportRequest, 'carriesData'>;
  /** Another one for every change of the template. */
  readonly revision: number;
  readonly choices: ReportChoices;
  readonly onChoose: (change: Partial<ReportChoices>) => void;
  /** False while the template or the earlier assessment is still being read, when another file would be made. */
  readonly isReady: boolean;
  /** The name of the file, without its ending. */
  readonly stem: string;
  readonly fingerprint: string;
  /** What stands between the making and the report itself. */
  readonly children: ReactNode;
}

/** Makes the file in the format chosen; below, the report to look at as pages or to read as text. */
export function MakeSections({ content, revision, choices, isReady, ...props }: MakeSectionsProps) {
  const { format, carriesData } = choices;
  const { onChoose } = props;
  const [isRead, setIsRead] = useState(false);
  const { assessment, earlier, edition, locale, paper } = content;
  const request = { ...content, carriesData };
  const about = [assessment.id, assessment.changedAt, earlier?.id, edition, locale, revision].join(' ');
  const client = useReportClient();
  const { state, make, cancel } = useReport(client, [about, format, paper, carriesData].join(' '));
  const { isAwaited, ask, drop } = useOnceReady(isReady, () => void make(format, request));
  usePreparing(client, request);
  const { reading, isRenewed } = useReading(client, { about, request, isRead });
  const pages = state.kind === 'ready' && format === 'pdf' ? state : null;
  return (
    <>
      <Section title={m.reporting_make_heading()}>
        <FormatChoice value={format} onChange={(chosen) => onChoose({ format: chosen })} />
        {format === 'pdf' && (
          <CheckboxField
            label={m.reporting_carry_label()}
            description={m.reporting_carry_text()}
            checked={carriesData}
            onChange={({ target }) => onChoose({ carriesData: target.checked })}
          />
        )}
        <p>{m.reporting_fingerprint_text({ fingerprint: props.fingerprint })}</p>
        <ReportMaker
          state={isAwaited ? { kind: 'working', share: 0 } : state}
          fileName={`${props.stem}.${format}`}
          onMake={ask}
          onCancel={() => {
            drop();
            cancel();
          }}
          onRead={isRead || pages ? null : () => setIsRead(true)}
        />
      </Section>
      {props.children}
      <ReportPreview
        pages={pages && { key: pages.address, count: pages.made.pages, paper }}
        pictureOf={async (page, widthInPixels) => (await client.get()).pictureOf(page, widthInPixels)}
        reading={isRead ? { content: reading, isRenewed } : null}
        onRead={setIsRead}
      />
    </>
  );
}
