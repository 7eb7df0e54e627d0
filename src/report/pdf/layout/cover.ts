import type { Report } from '../../model/block';
import { ink } from '../../model/drawing/sketch';
import type { StructureElement } from '../document/structure';
import { partOf } from './geometry';
import { letterheadPieces, letterheadSizes } from './letterhead';
import { plainRuns } from './inline';
import { spaced, type Piece } from './piece';
import { drawRule, textPieces } from './set-text';
import type { Setting } from './setting';
import { rowPieces, rowRule } from './blocks/table-row';
import { rule, typeScale } from './type-scale';

/** The upper part of the first page: title, subtitle, what the report is not, and its facts. */
export function coverPieces(setting: Setting, report: Report, parent: StructureElement): readonly Piece[] {
  const column = setting.geometry.text;
  const text = (words: string, role: 'Title' | 'P', style: (typeof typeScale)['title' | 'subtitle' | 'disclaimer']) =>
    textPieces(setting, plainRuns(setting, words, { element: parent.child(role), face: style.face }), {
      column,
      style,
    });
  return [
    ...letterheadPieces(setting, report, { parent, ...letterheadSizes.cover }),
    topRule(setting),
    ...spaced(text(report.title, 'Title', typeScale.title), 26, 6),
    ...spaced(text(report.subtitle, 'P', typeScale.subtitle), 6, 14),
    ...spaced(text(report.disclaimer, 'P', typeScale.disclaimer), 14, 30),
    ...factPieces(setting, report.facts, parent),
  ];
}

/** The head of a short report: the same in little, the facts on a line, so that the report begins on the first page. */
export function headPieces(setting: Setting, report: Report, parent: StructureElement): readonly Piece[] {
  const column = setting.geometry.text;
  const text = (words: string, role: 'Title' | 'P', style: (typeof typeScale)['heading1' | 'lead' | 'note']) =>
    textPieces(setting, plainRuns(setting, words, { element: parent.child(role), face: style.face }), {
      column,
      style,
      gray: style === typeScale.note ? ink.soft : ink.black,
    });
  const facts = report.facts.map(({ term, value }) => `${term}: ${value}`).join(' · ');
  return [
    ...letterheadPieces(setting, report, { parent, ...letterheadSizes.head }),
    { ...topRule(setting), after: 10 },
    ...spaced(text(report.title, 'Title', typeScale.heading1), 10, 2),
    ...spaced(text(report.subtitle, 'P', typeScale.lead), 2, 3),
    ...spaced(text(facts, 'P', typeScale.note), 3, 2),
    ...spaced(text(report.disclaimer, 'P', typeScale.note), 2, 8),
  ];
}

function topRule(setting: Setting): Piece {
  const draw: Piece['draw'] = (place) =>
    drawRule(setting, setting.geometry.full, { ...place, width: rule.heavy, colour: setting.ruleColour });
  return { height: rule.heavy, before: 0, after: 26, keepWithNext: true, draw };
}

function factPieces(setting: Setting, facts: Report['facts'], parent: StructureElement): readonly Piece[] {
  if (facts.length === 0) return [];
  const { text } = setting.geometry;
  const list = parent.child('L');
  const termWidth = 118;
  const rows = facts.map(({ term, value }) => {
    const item = list.child('LI');
    return rowPieces(setting, {
      cells: [
        {
          runs: plainRuns(setting, `${term} `, { element: item.child('Lbl'), face: 'label' }),
          column: partOf(text, 0, termWidth),
          style: typeScale.factTerm,
          gray: ink.soft,
        },
        {
          runs: plainRuns(setting, value, { element: item.child('LBody'), face: 'text' }),
          column: partOf(text, termWidth + 10),
          style: typeScale.factValue,
        },
      ],
      upperRule: rowRule(text),
      padding: { above: 2.8, below: 2.8 },
    });
  });
  return spaced(rows.flat(), 30, 26);
}
