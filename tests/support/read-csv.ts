/** The records of a CSV file as RFC 4180 has it, every field quoted; anything else throws. */
export function readCsv(bytes: Uint8Array): readonly (readonly string[])[] {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  if (!text.startsWith('\ufeff')) throw new Error('No byte-order mark.');
  const records: string[][] = [];
  let record: string[] = [];
  let at = 1;
  const field = /"((?:[^"]|"")*)"(,|\r\n)/y;
  while (at < text.length) {
    field.lastIndex = at;
    const [found, value = '', end] = field.exec(text) ?? [];
    if (found === undefined) throw new Error(`Not a field: ${text.slice(at, at + 40)}`);
    record.push(value.replaceAll('""', '"'));
    if (end !== ',') {
      records.push(record);
      record = [];
    }
    at += found.length;
  }
  return records;
}
