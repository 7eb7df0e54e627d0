import { BorderStyle, Footer, Header, PageNumber, type ParagraphChild, Tab, TabStopType, TextRun } from 'docx';
import type { Report } from '../../model/block';
import { runningHead } from '../../model/letterhead';
import type { Setting } from '../setting';
import { plainRuns } from '../text/runs';
import { smallEmblem } from './letterhead';
import { twips } from './measures';
import { paragraphIn } from './paragraph';
import { colour, rule } from './type-scale';

/** Above every page: the running title, not on the first, and the training mark. */
export function headersOf(setting: Setting, report: Report): { readonly default: Header; readonly first: Header } {
  const mark = plainRuns(setting, report.trainingMark, strong);
  const title = [...smallEmblem(setting, report), ...plainRuns(setting, runningHead(report))];
  const children = [...title, tab(), ...mark];
  const border = { bottom: { ...hairline, ...(report.letterhead?.colour && { color: setting.ruleColour }), space: 5 } };
  return {
    default: new Header({ children: [paragraphIn(setting, { style: 'Header', ...ends(setting), border, children })] }),
    first: new Header({
      children: [paragraphIn(setting, { style: 'Header', ...ends(setting), children: [tab(), ...mark] })],
    }),
  };
}

/** Below every page: the handling label, the fingerprint and "Page 3 of 20", counted by the word processor. */
export function footerOf(setting: Setting, report: Report): Footer {
  const children = [
    ...plainRuns(setting, report.handlingLine, strong),
    tab(),
    ...plainRuns(setting, report.fingerprintLine === '' ? '' : `${report.fingerprintLine} · `),
    ...pageNumber(setting, report.words.page),
  ];
  const border = { top: { ...hairline, space: 5 } };
  return new Footer({ children: [paragraphIn(setting, { style: 'Footer', ...ends(setting), border, children })] });
}

const strong = { bold: true, color: colour.black } as const;
const hairline = { style: BorderStyle.SINGLE, size: rule.thin, color: colour.hairline } as const;
const tab = () => new TextRun({ children: [new Tab()] });

/** One text at each edge of the page. */
function ends({ measures }: Setting) {
  return { tabStops: [{ type: TabStopType.RIGHT, position: twips(measures.full) }] };
}

function pageNumber(setting: Setting, pattern: string): readonly ParagraphChild[] {
  return pattern.split(/(\{pages?\})/).flatMap((part) => {
    if (part === '{page}') return [new TextRun({ children: [PageNumber.CURRENT] })];
    if (part === '{pages}') return [new TextRun({ children: [PageNumber.TOTAL_PAGES] })];
    return plainRuns(setting, part);
  });
}
