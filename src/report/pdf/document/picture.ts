import { bytesFromBase64 } from '../../../base/base64';
import type { PdfDocument } from './jspdf-document';
import type { InkPicture, PictureFile } from './pen';
import { binaryString } from './pdf-syntax';
import { pngPixels } from './png-pixels';

/** The pictures of a document: each stands in the file once, however often it is drawn. */
export class Pictures {
  readonly #known = new Map<string, { readonly ink: InkPicture; number: number }>();

  /** The picture under the name that pens draw it by. */
  inkOf(file: PictureFile): InkPicture {
    const known = this.#known.get(file.base64);
    if (known) return known.ink;
    const ink = { resource: `P${this.#known.size + 1}`, file };
    this.#known.set(file.base64, { ink, number: 0 });
    return ink;
  }

  /** All of them, in the order in which they came. */
  inks(): readonly InkPicture[] {
    return [...this.#known.values()].map(({ ink }) => ink);
  }

  /** Names them in the dictionary that jsPDF is writing. */
  writeNames(document: PdfDocument): void {
    for (const picture of this.#known.values()) {
      picture.number ||= document.reserveObject();
      document.write(`/${picture.ink.resource} ${picture.number} 0 R`);
    }
  }

  /** Writes what was named. */
  writeObjects(document: PdfDocument): void {
    for (const { ink, number } of this.#known.values()) writePicture(document, number, ink.file);
  }
}

/** A JPEG as it is, for every reader unpacks it; a PNG as pixels. */
function writePicture(document: PdfDocument, number: number, { mediaType, base64, width, height }: PictureFile): void {
  const bytes = bytesFromBase64(base64);
  const isJpeg = mediaType === 'image/jpeg';
  const entries = [
    { key: 'Type', value: '/XObject' },
    { key: 'Subtype', value: '/Image' },
    { key: 'Width', value: String(width) },
    { key: 'Height', value: String(height) },
    { key: 'BitsPerComponent', value: '8' },
    { key: 'ColorSpace', value: isJpeg && coloursIn(bytes) === 1 ? '/DeviceGray' : '/DeviceRGB' },
  ];
  if (isJpeg) {
    const packed = [...entries, { key: 'Filter', value: '/DCTDecode' }];
    document.writeStream(number, { data: binaryString(bytes), entries: packed, plain: true });
  } else document.writeStream(number, { data: binaryString(pngPixels(bytes).rgb), entries });
}

/** How many colours a JPEG has: stands in the head of its frame (ITU-T T.81, B.2.2). */
function coloursIn(bytes: Uint8Array): number {
  for (let at = 2; at + 9 < bytes.length;) {
    const marker = bytes[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) return bytes[at + 9] ?? 3;
    at += 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
  }
  return 3;
}
