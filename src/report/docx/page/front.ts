import { BorderStyle, type FileChild, HeadingLevel } from 'docx';
import type { Report } from '../../model/block';
import type { Setting } from '../setting';
import { plainRuns } from '../text/runs';
import { cellOf, cellText, gridOf, rowOf } from './grid';
import { letterheadChildren } from './letterhead';
import { twips } from './measures';
import { paragraphIn } from './paragraph';
import { rowRules } from './rules';
import { colour, rule } from './type-scale';

const topRule = ({ ruleColour: color }: Setting, space: number) => ({
  top: { style: BorderStyle.SINGLE, size: rule.heavy, color, space },
});

/** The upper part of the first page: title, subtitle, what the report is not, and its facts. */
export function coverChildren(setting: Setting, report: Report): readonly FileChild[] {
  return [
    ...letterheadChildren(setting, report),
    paragraphIn(setting, {
      heading: HeadingLevel.TITLE,
      border: topRule(setting, 22),
      children: plainRuns(setting, report.title),
    }),
    paragraphIn(setting, { style: 'Subtitle', children: plainRuns(setting, report.subtitle) }),
    paragraphIn(setting, { style: 'Disclaimer', children: plainRuns(setting, report.disclaimer) }),
    ...factsTable(setting, report.facts),
  ];
}

/** The head of a short report: the same in little, the facts on a line, so that the report begins on the first page. */
export function headChildren(setting: Setting, report: Report): readonly FileChild[] {
  const facts = report.facts.map(({ term, value }) => `${term}: ${value}`).join(' · ');
  return [
    ...letterheadChildren(setting, report),
    paragraphIn(setting, {
      heading: HeadingLevel.TITLE,
      border: topRule(setting, 8),
      spacing: { before: 0, after: twips(2) },
      children: plainRuns(setting, report.title, { size: 33 }),
    }),
    paragraphIn(setting, { style: 'Subtitle', spacing: { after: twips(3) }, children: plainRuns(setting, report.subtitle, { size: 22 }) }), // prettier-ignore
    paragraphIn(setting, { style: 'Note', children: plainRuns(setting, facts) }),
    paragraphIn(setting, { style: 'Note', children: plainRuns(setting, report.disclaimer) }),
  ];
}

function factsTable(setting: Setting, facts: Report['facts']): readonly FileChild[] {
  if (facts.length === 0) return [];
  const { full, hang, inset } = setting.measures;
  const columns = [128, full - hang - inset - 128];
  const rows = facts.map(({ term, value }) =>
    rowOf([
      cellOf(columns[0] ?? 0, [cellText(setting, { words: plainRuns(setting, term, { color: colour.soft }) })]),
      cellOf(columns[1] ?? 0, [cellText(setting, { words: plainRuns(setting, value), style: 'Normal' })]),
    ]),
  );
  return [gridOf(setting, { columns, rows, borders: rowRules, hasHead: false, indent: hang })];
}
