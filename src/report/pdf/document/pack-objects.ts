import { zlibSync } from 'fflate';
import { assert } from '../../../base/assert';
import { binaryString } from './pdf-syntax';

/** An object without a stream, to be written packed with others. */
export interface PackedObject {
  readonly number: number;
  readonly body: string;
}

/**
 * Adds objects to a finished file in compressed streams (ISO 32000-1, 7.5.7), and replaces its table of places by a
 * compressed one. A structure has thousands of small objects: packed, the file is less than half as large.
 */
export function withPackedObjects(file: Uint8Array, packed: readonly PackedObject[]): Uint8Array<ArrayBuffer> {
  const { tableAt, offsets, trailer } = readTable(file);
  const entries = offsets.map((offset): Entry => [offset === 0 ? 0 : 1, offset, 0]);
  const parts: Uint8Array[] = [file.subarray(0, tableAt)];
  let length = tableAt;
  const add = (part: Uint8Array): void => {
    parts.push(part);
    length += part.length;
  };
  for (let from = 0; from < packed.length; from += objectsInStream) {
    const group = packed.slice(from, from + objectsInStream);
    const number = entries.push([1, length, 0]) - 1;
    group.forEach((object, index) => (entries[object.number] = [2, number, index]));
    add(objectStream(number, group));
  }
  const table = length;
  entries.push([1, table, 0]);
  add(tableStream(entries, trailer));
  add(latinBytes(`startxref\n${table}\n%%EOF`));
  return joined(parts, length);
}

/** Kind (0 free, 1 in the file, 2 in a stream), and where. */
type Entry = readonly [kind: number, place: number, index: number];

/** Readers unpack a whole stream for one object of it. */
const objectsInStream = 500;

/** The table of places that jsPDF wrote, one line of 20 bytes an object. */
function readTable(file: Uint8Array): { tableAt: number; offsets: readonly number[]; trailer: string } {
  const tableAt = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(binaryString(file.subarray(-64)))?.[1]);
  const table = /^xref\n0 (\d+)\n([\s\S]*)trailer\n<<([\s\S]*)>>\nstartxref/.exec(binaryString(file.subarray(tableAt)));
  assert(table !== null, 'the file ends in a table of places');
  const [, count = '', lines = '', trailer = ''] = table;
  const offsets = lines
    .split('\n')
    .slice(0, Number(count))
    .map((line) => parseInt(line, 10));
  return { tableAt, offsets, trailer: trailer.replace(/\/Size \d+/, '') };
}

function objectStream(number: number, objects: readonly PackedObject[]): Uint8Array {
  let offset = 0;
  const places = objects.map((object) => {
    const place = `${object.number} ${offset}`;
    offset += object.body.length + 1;
    return place;
  });
  const head = `${places.join(' ')} `;
  const content = head + objects.map(({ body }) => body).join(' ');
  return stream(number, `/Type/ObjStm/N ${objects.length}/First ${head.length}`, latinBytes(content));
}

function tableStream(entries: readonly Entry[], trailer: string): Uint8Array {
  const rowInBytes = 7;
  const rows = new DataView(new ArrayBuffer(entries.length * rowInBytes));
  entries.forEach(([kind, place, index], at) => {
    rows.setUint8(at * rowInBytes, kind);
    rows.setUint32(at * rowInBytes + 1, place);
    rows.setUint16(at * rowInBytes + 5, index);
  });
  const parameters = `/DecodeParms<</Predictor 12/Columns ${rowInBytes}>>`;
  const entry = `/Type/XRef/Size ${entries.length}/W[1 4 2]${parameters}${trailer.trim()}`;
  return stream(entries.length - 1, entry, differences(new Uint8Array(rows.buffer), rowInBytes));
}

/** Each row as what differs from the one above it, after a 2 that says so: rows that count upwards become alike. */
function differences(rows: Uint8Array, rowInBytes: number): Uint8Array {
  const count = rows.length / rowInBytes;
  const different = new Uint8Array(count * (rowInBytes + 1));
  for (let row = 0; row < count; row++) {
    different[row * (rowInBytes + 1)] = 2;
    for (let at = 0; at < rowInBytes; at++) {
      const value = rows[row * rowInBytes + at] ?? 0;
      const above = row === 0 ? 0 : (rows[(row - 1) * rowInBytes + at] ?? 0);
      different[row * (rowInBytes + 1) + 1 + at] = value - above;
    }
  }
  return different;
}

function stream(number: number, entries: string, content: Uint8Array): Uint8Array {
  const data = zlibSync(content);
  const head = latinBytes(`${number} 0 obj\n<<${entries}/Filter/FlateDecode/Length ${data.length}>>\nstream\n`);
  const foot = latinBytes('\nendstream\nendobj\n');
  return joined([head, data, foot], head.length + data.length + foot.length);
}

function latinBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
