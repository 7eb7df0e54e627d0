/** A text as a PDF string in hexadecimal, which needs no escapes: one byte a letter where ASCII has it all, else UTF-16. */
export function pdfText(text: string): string {
  return /^[\u0020-\u007e]*$/.test(text) ? `<${hexUnits(text, 2)}>` : `<FEFF${hexUnits(text, 4)}>`;
}

/** The units of a text in hexadecimal. */
export function hexUnits(text: string, digits: number): string {
  let units = '';
  for (let at = 0; at < text.length; at++) units += hex(text.charCodeAt(at), digits);
  return units;
}

/** A number with at most three decimals, never in exponent notation. */
export function pdfNumber(value: number): string {
  const near = rounded(value);
  // Only the smallest and the largest numbers are written with an exponent.
  return Math.abs(near) < 1e15 ? String(near === 0 ? 0 : near) : near.toFixed(0);
}

/** To the precision in which numbers are written. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000;

export const pdfNumbers = (...values: readonly number[]): string => values.map(pdfNumber).join(' ');

export const hex = (value: number, digits: number): string => value.toString(16).toUpperCase().padStart(digits, '0');

/** Bytes as the string of one character a byte that jsPDF writes. */
export function binaryString(bytes: Uint8Array): string {
  const parts: string[] = [];
  const step = 0x2000;
  for (let at = 0; at < bytes.length; at += step) parts.push(String.fromCharCode(...bytes.subarray(at, at + step)));
  return parts.join('');
}
