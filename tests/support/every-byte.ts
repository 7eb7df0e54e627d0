import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { openPdf } from './open-pdf';

/**
 * Everything that can be read out of some bytes, in the ways in which words hide: as they are, as UTF-16 of either
 * byte order, in hexadecimal, of a PDF, in every stream once it is inflated and as a reader program sees it, and of a zip, in the name and content of
 * every entry.
 * Blanks are taken out, because a line may break inside a word.
 */
export async function readEverywhere(given: Uint8Array): Promise<string> {
  // A plain array of bytes, whatever kind of it was given.
  const bytes = Uint8Array.from(given);
  const isPdf = Buffer.from(bytes.slice(0, 5)).toString('latin1') === '%PDF-';
  const parts = [bytes, ...(isPdf ? inflatedStreams(bytes) : []), ...zipEntries(bytes)];
  const texts = parts.flatMap(readings);
  if (isPdf) texts.push(JSON.stringify(await openPdf(bytes)));
  return texts.join('\n').replaceAll(/\s+/g, '');
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

/** Names and contents of all entries; none of what is no zip. */
function zipEntries(bytes: Uint8Array): readonly Uint8Array[] {
  const isZip = Buffer.from(bytes.slice(0, 4)).toString('latin1') === 'PK\u0003\u0004';
  return isZip ? Object.entries(unzipSync(bytes)).flatMap(([name, content]) => [Buffer.from(name), content]) : [];
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
