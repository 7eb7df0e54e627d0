/** How high a row must be, in points, so that the wrapped texts of its cells can be read; nothing is higher than 409. */
export function rowHeight(cells: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = Math.max(1, ...cells.map(({ text, width }) => linesOf(text, width)));
  return Math.min(409, lines * lineInPoints + 2);
}

const lineInPoints = 12.75;
/** Widths count digits, and letters are narrower. */
const lettersInADigit = 1.1;

/** An estimate by counting letters, on the safe side: the file is written where nothing can measure its font. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + wrappedLines(line, width * lettersInADigit), 0);
}

function wrappedLines(line: string, width: number): number {
  let [lines, taken] = [1, 0];
  for (const word of line.split(' ')) {
    const length = lettersIn(word);
    if (taken > 0 && taken + length > width) [lines, taken] = [lines + 1, 0];
    lines += Math.max(0, Math.ceil(length / width) - 1);
    taken += (length > width ? length % width : length) + 1;
  }
  return lines;
}

/** Letters of East Asian scripts and emoji are twice as wide. */
function lettersIn(word: string): number {
  return word.length + (word.match(/[\u1100-\u11ff\u2e80-\uffef]/g)?.length ?? 0);
}
