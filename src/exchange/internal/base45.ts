import { failure, type Result, success } from '../../base/result';

/** The 45 signs that a code holds most densely, in their order (RFC 9285). */
const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
const base = signs.length;

/** Bytes as text of 45 signs: three for two bytes, two for one that is left over (RFC 9285). */
export function base45FromBytes(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    const high = bytes[at] ?? 0;
    const low = bytes[at + 1];
    text += low === undefined ? written(high, 2) : written(high * 256 + low, 3);
  }
  return text;
}

/** The bytes again; text that nobody could have written this way is a failure. */
export function bytesFromBase45(text: string): Result<Uint8Array, 'not-base45'> {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 3) {
    const group = text.slice(at, at + 3);
    const value = valueOf(group);
    if (group.length === 1 || Number.isNaN(value) || value >= (group.length === 3 ? 65_536 : 256))
      return failure('not-base45');
    if (group.length === 3) bytes.push(value >> 8);
    bytes.push(value & 255);
  }
  return success(Uint8Array.from(bytes));
}

/** The lowest place first. */
function written(value: number, length: number): string {
  return Array.from({ length }, (_, place) => signs[Math.floor(value / base ** place) % base]).join('');
}

function valueOf(group: string): number {
  return [...group].reduce((sum, sign, place) => {
    const digit = signs.indexOf(sign);
    return digit < 0 ? Number.NaN : sum + digit * base ** place;
  }, 0);
}
