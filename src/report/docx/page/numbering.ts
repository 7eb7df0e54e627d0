import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import type { Report } from '../../model/block';
import type { Setting } from '../setting';
import { twips } from './measures';

/**
 * Names for the two kinds of list. The library writes them into the text of the file and replaces them there by numbers,
 * wherever they stand; so they must occur nowhere in what users wrote.
 */
export function listNamesFor(report: Report): Setting['lists'] {
  const written = JSON.stringify(report);
  let name = 'list';
  while (written.includes(name)) name += '-';
  return { bullets: `${name}bullets`, numbers: `${name}numbers` };
}

export function numberingOf({ lists, measures }: Setting): INumberingOptions {
  const room = 18;
  const paragraph = {
    indent: { left: twips(measures.hang + room), hanging: twips(room) },
  };
  const level = { level: 0, alignment: AlignmentType.LEFT, style: { paragraph } };
  return {
    config: [
      { reference: lists.bullets, levels: [{ ...level, format: LevelFormat.BULLET, text: '•' }] },
      { reference: lists.numbers, levels: [{ ...level, format: LevelFormat.DECIMAL, text: '%1.' }] },
    ],
  };
}
