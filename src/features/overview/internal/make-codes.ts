import encodeQR from 'qr';
import { type Result, success } from '../../../base/result';
import type { Assessment } from '../../../domain/assessment';
import { codesFromBytes, type TooManyCodes } from '../../../exchange/codes-from-bytes';
import { writeAssessmentFile } from '../../../exchange/write-assessment-file';

/** One code to draw: the dark squares as the path of an SVG, in a field of `size` by `size` squares. */
export interface CodePicture {
  readonly size: number;
  readonly path: string;
}

export interface Codes {
  readonly total: number;
  /** Drawn when it is asked for; `index` counts from 0. */
  readonly pictureAt: (index: number) => CodePicture;
}

/** The file that goes back, cut into codes; a margin of four light squares belongs to each (ISO/IEC 18004). */
export function makeCodes(assessment: Assessment): Result<Codes, TooManyCodes> {
  const texts = codesFromBytes(new TextEncoder().encode(writeAssessmentFile(assessment).text));
  if (!texts.ok) return texts;
  return success({ total: texts.value.length, pictureAt: (index) => pictureOf(texts.value[index] ?? '') });
}

function pictureOf(text: string): CodePicture {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', encoding: 'alphanumeric', border: 4 });
  return { size: rows.length, path: rows.map((row, y) => rowPath(row, y)).join('') };
}

/** One stroke for each run of dark squares. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0, end = 0; x < row.length; x = end + 1) {
    for (end = x; row[end];) end++;
    if (end > x) path += `M${x} ${y}h${end - x}v1h${x - end}z`;
  }
  return path;
}
