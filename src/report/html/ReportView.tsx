import { useMemo } from 'react';
import type { Block, Report } from '../model/block';
import { anchorsOf } from './anchors';
import { BlockView } from './BlockView';
import { Hatching } from './charts/Hatching';
import { ReportContents } from './ReportContents';
import { ReportHead, ReportMarks } from './ReportHead';
import { type Setting, SettingContext } from './setting';

interface ReportViewProps {
  readonly report: Report;
  /** The level of its title, 1 unless it stands under a heading of the page. */
  readonly titleLevel?: 1 | 2;
  /** Leads to an anchor, for pages whose address is not free; without it the browser does. */
  readonly onJump?: (anchor: string) => void;
  /** The beginning that is shown so far, where it is put on the screen in steps; without it everything. */
  readonly shown?: readonly Block[];
}

/** A whole report to read, in the app or as a page of its own. Whoever shows it brings `report.css` with it. */
export function ReportView({ report, titleLevel = 1, onJump, shown }: ReportViewProps) {
  const { blocks, language, direction } = report;
  const setting = useMemo(
    (): Setting => ({
      language,
      direction,
      anchors: anchorsOf(blocks),
      headingShift: titleLevel - 1,
      onJump: onJump ?? null,
    }),
    [blocks, language, direction, titleLevel, onJump],
  );
  return (
    <SettingContext value={setting}>
      <article className="report" lang={language} dir={direction}>
        <div className="reportPage">
          <Hatching />
          <ReportHead report={report} />
          <ReportContents title={report.words.contents} blocks={blocks} />
          <div className="reportBody" id="report-body" tabIndex={-1}>
            {(shown ?? blocks).map((block, index) => (
              <BlockView key={index} block={block} />
            ))}
            {(shown ?? blocks).length === blocks.length && <ReportMarks report={report} />}
          </div>
        </div>
      </article>
    </SettingContext>
  );
}
