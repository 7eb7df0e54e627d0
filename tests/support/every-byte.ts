import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { openPdf } from './open-pdf';

/**
 * Everything that can be read out of some bytes, in the ways in which words hide: as they are, as UTF-16 of either
 * byte order, in hexadecimal, of a PDF in every stream once it is inflated and as a reader program sees it, and of a
 * zip (a DOCX) by the names of its entries and in each of them, there also without the markup between two letters.
 * Blanks are taken out, because a line may break inside a word.
 */
export async function readEverywhere(given: Uint8Array): Promise<string> {
  // A plain array of bytes, whatever kind of it was given.
  const bytes = Uint8Array.from(given);
  const isPdf = Buffer.from(bytes.slice(0, 5)).toString('latin1') === '%PDF-';
  const isZip = Buffer.from(bytes.slice(0, 4)).toString('latin1') === 'PK\u0003\u0004';
  const parts = isPdf ? [bytes, ...inflatedStreams(bytes)] : isZip ? [bytes, ...zipEntries(bytes)] : [bytes];
  const texts = parts.flatMap(readings);
  if (isPdf) texts.push(JSON.stringify(await openPdf(bytes)));
  return texts.join('\n').replaceAll(/\s+/g, '');
}

/** The names of the entries of a zip, each entry as it is, and as text without its markup. */
function zipEntries(bytes: Uint8Array): readonly Uint8Array[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, content]) => {
    const text = Buffer.from(content).toString('utf8');
    const bare = text
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll(/&(#x?[0-9a-f]+|\w+);/gi, (_, name: string) => characterOf(name));
    return [Buffer.from(name), content, Buffer.from(bare)];
  });
}

const named = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"]]); // prettier-ignore

function characterOf(entity: string): string {
  if (!entity.startsWith('#')) return named.get(entity) ?? '';
  const isHexadecimal = /^#x/i.test(entity);
  return String.fromCodePoint(Number.parseInt(entity.slice(isHexadecimal ? 2 : 1), isHexadecimal ? 16 : 10));
}

function readings(bytes: Uint8Array): readonly string[] {
  const buffer = Buffer.from(bytes);
  const latin = buffer.toString('latin1');
  const hexadecimal = [...latin.matchAll(/<([0-9A-Fa-f\s]{8,})>/g)].map(([, digits = '']) => {
    const decoded = Buffer.from(digits.replaceAll(/\s+/g, ''), 'hex');
    return decoded.toString('latin1').replaceAll('\0', '');
  });
  // Half of the two-byte texts begin at an odd place.
  const shifted = buffer.subarray(1);
  const wide = [buffer, shifted].flatMap((one) => {
    const even = one.subarray(0, one.length - (one.length % 2));
    return [even.toString('utf16le'), Buffer.from(even).swap16().toString('utf16le')];
  });
  return [latin, buffer.toString('utf8'), latin.replaceAll('\0', ''), ...wide, ...hexadecimal];
}

/** Every stream of a PDF that zlib can open; the fonts among them too. */
function inflatedStreams(bytes: Uint8Array): readonly Uint8Array[] {
  const buffer = Buffer.from(bytes);
  const found: Uint8Array[] = [];
  for (let at = buffer.indexOf('stream'); at >= 0; at = buffer.indexOf('stream', at + 6)) {
    const start = at + 6 + (buffer[at + 6] === 13 ? 2 : 1);
    const end = buffer.indexOf('endstream', start);
    if (end < 0 || buffer.subarray(at - 3, at).toString('latin1') === 'end') continue;
    try {
      found.push(inflateSync(buffer.subarray(start, end)));
    } catch {
      // A stream that is not compressed is read with the file itself.
    }
  }
  return found;
}
