import { type FileChild, Tab, TextRun } from 'docx';
import type { ParagraphBlock } from '../../model/block';
import { paragraphIn } from '../page/paragraph';
import { colour } from '../page/type-scale';
import type { Setting } from '../setting';
import { inlineRuns, plainRuns } from '../text/runs';

const styles = { body: 'BodyText', lead: 'Lead', note: 'Note' } as const;

/** A paragraph; its number is text before a hanging indent, so that "3.12" stays "3.12" whatever is inserted above. */
export function paragraphChildren(setting: Setting, block: ParagraphBlock): readonly FileChild[] {
  const words = inlineRuns(setting, block.content);
  if (block.number === '') {
    return words.length === 0 ? [] : [paragraphIn(setting, { style: styles[block.role ?? 'body'], children: words })];
  }
  const number = plainRuns(setting, block.number, { size: 18, color: colour.soft });
  const children = [...number, new TextRun({ children: [new Tab()] }), ...words];
  return [paragraphIn(setting, { style: 'NumberedText', children })];
}
