import { type FileChild, LeaderType, type ParagraphChild, Tab, TabStopType, TextRun } from 'docx';
import type { FormBlank, FormBlock, FormChoice, FormRow } from '../../model/form';
import { twips } from '../page/measures';
import { paragraphIn } from '../page/paragraph';
import { colour, fonts } from '../page/type-scale';
import type { Setting } from '../setting';
import { plainRuns } from '../text/runs';
import { gapBelow } from './caption';

/** Something to fill in by hand: boxes to tick, lines to write on. */
export function formChildren(setting: Setting, block: FormBlock): readonly FileChild[] {
  const title = block.title === '' ? [] : [headOf(setting, block)];
  const lead = block.lead === '' ? [] : [textOf(setting, plainRuns(setting, block.lead), true)];
  const rows = block.rows.flatMap((row, index) => rowOf(setting, row, index < block.rows.length - 1));
  return [...title, ...lead, ...rows, gapBelow(setting)];
}

const box = '☐';

function headOf(setting: Setting, { code, title }: FormBlock): FileChild {
  const words = plainRuns(setting, [code, title].filter((part) => part !== '').join(' '));
  return paragraphIn(setting, { style: 'Heading2', children: words, keepNext: true });
}

function rowOf(setting: Setting, row: FormRow, keepNext: boolean): readonly FileChild[] {
  const caption = row.caption === '' ? [] : plainRuns(setting, row.caption, { italics: true });
  if (row.kind === 'choices') {
    const choices = row.choices.map((choice) => textOf(setting, choiceRuns(setting, choice), true));
    return row.caption === '' ? choices : [textOf(setting, caption, true), ...choices];
  }
  const between = new TextRun({ text: '   ' });
  const choices = row.items.filter((item) => item.kind === 'choice');
  const blanks = row.items.filter((item) => item.kind === 'blank');
  const ticks = choices.flatMap((choice) => [...choiceRuns(setting, choice), between]);
  // A line on the next page, away from its question, would be filled in for another.
  const keepLine = (line: number): boolean => keepNext || line < blanks.length - 1;
  return [
    ...(ticks.length === 0 ? [] : [textOf(setting, [...caption, between, ...ticks], keepLine(-1))]),
    ...blanks.map((blank, line) => lineOf(setting, blank, keepLine(line))),
  ];
}

function choiceRuns(setting: Setting, { code, words }: FormChoice): readonly ParagraphChild[] {
  return [
    new TextRun({ text: box, font: fonts.sign, color: colour.black }),
    ...plainRuns(setting, ` ${code} `, { bold: true }),
    ...plainRuns(setting, words),
  ];
}

/** The label, then a line to the end of the measure. */
function lineOf(setting: Setting, { label }: FormBlank, keepNext: boolean): FileChild {
  const children = [...plainRuns(setting, `${label} `), new TextRun({ children: [new Tab()] })];
  const tabStops = [{ type: TabStopType.RIGHT, position: twips(setting.measures.full), leader: LeaderType.UNDERSCORE }];
  return paragraphIn(setting, { style: 'TableText', children, keepNext, tabStops, spacing: { before: 100 } });
}

function textOf(setting: Setting, children: readonly ParagraphChild[], keepNext: boolean): FileChild {
  return paragraphIn(setting, { style: 'TableText', children, keepNext });
}
