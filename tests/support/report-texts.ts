import type { Block, Inline, Report } from '../../src/report/model/block';

/** Every text that a report says in a finished document, whatever its format. */
export function reportTexts(report: Report): readonly string[] {
  const { title, subtitle, disclaimer, facts, runningTitle, handlingLine, trainingMark } = report;
  const around = [title, subtitle, disclaimer, runningTitle, handlingLine, trainingMark];
  const cover = facts.flatMap(({ term, value }) => [term, value]);
  return [...around, ...cover, ...report.blocks.flatMap(textsOf)].filter((text) => text.trim() !== '');
}

const words = (inline: Inline): string => inline.map(({ text }) => text).join('');

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.number, block.text];
    case 'paragraph':
      return [block.number, words(block.content)];
    case 'list':
      return block.items.map(words);
    case 'table':
      return [block.caption, ...block.columns.map(({ title }) => title), ...block.rows.flat().map(words)];
    case 'verdicts':
      return [block.caption, ...block.items.flatMap(({ id, stateWord, label, detail }) => [id, stateWord, label, detail])]; // prettier-ignore
    case 'level-strip': {
      const rows = block.groups.flatMap((group) => [group.title, ...group.rows.flatMap((row) => [row.id, row.label, row.words])]); // prettier-ignore
      return [block.caption, ...(block.isKeyShown ? Object.values(block.legend) : []), ...rows];
    }
    case 'figure': {
      const { key, rows } = block.chart;
      const said = rows.flatMap(({ id, label, alt, marks }) => [id, label, alt, ...marks.flatMap(({ letter, words: told }) => [letter, told])]); // prettier-ignore
      return [block.caption, ...key.map((entry) => entry.words), ...said];
    }
    case 'quotation':
      return [block.text, block.source];
    case 'callout':
      return [block.title, ...block.content.map(words)];
    case 'form': {
      const items = block.rows.flatMap((row) => (row.kind === 'line' ? row.items : row.choices));
      const said = items.map((item) => (item.kind === 'blank' ? item.label : `${item.code} ${item.words}`.trim()));
      return [block.title, block.lead, ...block.rows.map(({ caption }) => caption), ...said];
    }
    case 'poster':
      return [block.title, ...block.lines];
    case 'page-break':
      return [];
  }
}
