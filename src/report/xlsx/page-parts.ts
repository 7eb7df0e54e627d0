import type { Workbook } from '../model/workbook';
import { element, type Xml, xmlText } from './xml';

const paperSizes = { a4: 9, letter: 1 } as const;

/** How a sheet is printed: across, as wide as the paper, with the marks and the page number at the foot. */
export function pageParts({ paper, handlingLine, trainingMark, words }: Workbook): readonly Xml[] {
  const page = plain(words.page).replace('{page}', '&P').replace('{pages}', '&N');
  const foot = [`&L${plain(handlingLine)}`, ...(trainingMark === '' ? [] : [`&C${plain(trainingMark)}`]), `&R${page}`];
  const margins = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 };
  return [
    element('pageMargins', margins),
    element('pageSetup', {
      paperSize: paperSizes[paper],
      fitToWidth: 1,
      fitToHeight: 0,
      pageOrder: 'overThenDown',
      orientation: 'landscape',
    }),
    element('headerFooter', {}, element('oddFooter', {}, xmlText(foot.join('')))),
  ];
}

/** An ampersand begins a code there, so it is doubled; 255 characters are all that a foot may have. */
const plain = (words: string): string => words.slice(0, 60).replaceAll('&', '&&');
