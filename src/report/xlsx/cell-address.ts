/** "C7" of column 2 and row 7; columns count from 0, rows from 1, as the file does. */
export function cellAddress(column: number, row: number): string {
  return `${columnName(column)}${row}`;
}

/** "A" to "Z", then "AA". */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`;
}
