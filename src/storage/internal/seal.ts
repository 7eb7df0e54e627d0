import { base64FromBytes, bytesFromBase64 } from '../../base/base64';
import { failure, type Result, success } from '../../base/result';
import type { FileBytes, StorageProblem } from '../../domain/ports';
import { isJsonObject, type JsonObject } from '../../formats/migrate';
import { sealedPartFormat, sealedRecordFormat } from '../../formats/sealed-names';
import {
  boundTextOfPart,
  boundTextOfRecord,
  type Lock,
  parseSealedPart,
  parseSealedRecord,
  parseSealedWords,
  type SealedPart,
} from '../../formats/sealed-record';
import { openBytes, sealBytes } from '../../sealing/sealed-bytes';
import type { Seal } from './keyring';
import { problemFromFormat } from './record';
import { readStoredFile, storedFile } from './stored-file';

interface SealOptions {
  readonly id: string;
  /** That of the record; written into every record that is sealed. */
  readonly lock: Lock;
  readonly dataKey: CryptoKey;
}

const utf8 = (text: string): FileBytes => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The seal of one assessment. Everything is bound to its id, its kind and its name: nothing opens in another's place. */
export function createSeal({ id, lock, dataKey }: SealOptions): Seal {
  const { key } = lock;

  async function sealPart(kind: SealedPart['kind'], name: string, bytes: FileBytes): Promise<JsonObject> {
    const sealed = await sealBytes(dataKey, bytes, utf8(boundTextOfPart(id, { kind, name, key })));
    return { format: sealedPartFormat, version: 1, kind, name, key, ...sealed };
  }

  async function openPart(found: unknown, kind: SealedPart['kind']): Promise<FileBytes | null> {
    const part = parseSealedPart(found);
    if (part?.key !== key || part.kind !== kind) return null;
    const opened = await openBytes(dataKey, part, utf8(boundTextOfPart(id, part)));
    return opened.ok ? opened.value : null;
  }

  async function openJson(found: unknown, kind: SealedPart['kind']): Promise<unknown> {
    const bytes = await openPart(found, kind);
    return bytes ? jsonFrom(textOf(bytes)) : undefined;
  }

  async function openRecord(found: unknown): Promise<Result<unknown, StorageProblem>> {
    if (!isJsonObject(found)) return failure({ kind: 'damaged', detail: 'record' });
    const parsed = parseSealedRecord(found.file);
    if (!parsed.ok) return failure(problemFromFormat(parsed.error));
    const { iv, bytes, changedAt } = parsed.value;
    if (parsed.value.id !== id) return failure({ kind: 'damaged', detail: 'id' });
    if (parsed.value.lock.key !== key) return failure({ kind: 'locked' });
    const sealed = { iv: bytesFromBase64(iv), bytes: bytesFromBase64(bytes) };
    const opened = await openBytes(dataKey, sealed, utf8(boundTextOfRecord({ id, changedAt }, lock)));
    const file = opened.ok ? jsonFrom(textOf(opened.value)) : undefined;
    return file === undefined ? failure({ kind: 'damaged', detail: 'seal' }) : success({ ...found, file });
  }

  return {
    key,
    sealRecord: async (record) => {
      const changedAt = isJsonObject(record.file) ? String(record.file.changedAt) : '';
      const text = utf8(JSON.stringify(record.file));
      const sealed = await sealBytes(dataKey, text, utf8(boundTextOfRecord({ id, changedAt }, lock)));
      const [iv, bytes] = [base64FromBytes(sealed.iv), base64FromBytes(sealed.bytes)];
      return { ...record, file: { format: sealedRecordFormat, version: 1, id, changedAt, lock, iv, bytes } };
    },
    sealSummary: async ({ removed, summary }) => {
      const sealed = await sealPart('summary', '', utf8(JSON.stringify(summary)));
      return { id, removed, changedAt: summary.changedAt, sealed };
    },
    sealEntries: (entries) =>
      Promise.all(entries.map((entry) => sealPart('entry', nameOf(entry), utf8(JSON.stringify(entry))))),
    sealFile: async ({ hash, bytes, facts: { mediaType, storedAt } }) => {
      const sealed = await sealPart('file', hash, joined(utf8(JSON.stringify({ mediaType })), bytes));
      return { ...sealed, storedAt };
    },
    sealWords: async (text) => {
      const { iv, bytes } = await sealBytes(dataKey, utf8(text), utf8(boundTextOfPart(id, wordsPart(key))));
      return JSON.stringify({ sealed: id, key, iv: base64FromBytes(iv), bytes: base64FromBytes(bytes) });
    },
    openRecord,
    openSummary: (found) => openJson(isJsonObject(found) ? found.sealed : null, 'summary'),
    openEntries: (values) => Promise.all(values.map(async (value) => (await openJson(value, 'entry')) ?? value)),
    openFile: async (found, hash) => {
      const opened = await openPart(found, 'file');
      if (!opened || !isJsonObject(found) || found.name !== hash)
        return failure({ kind: 'damaged', detail: `file ${hash.slice(0, 12)}` });
      const end = opened.indexOf(newline);
      const facts = jsonFrom(textOf(opened.subarray(0, end)));
      const mediaType = isJsonObject(facts) ? String(facts.mediaType) : '';
      const plain = { hash, bytes: opened.slice(end + 1), facts: { mediaType, storedAt: String(found.storedAt) } };
      const read = await readStoredFile(storedFile(plain), hash);
      return read.ok ? success(plain) : read;
    },
    openWords: async (text) => {
      const found = parseSealedWords(jsonFrom(text));
      if (found?.sealed !== id || found.key !== key) return null;
      const sealed = { iv: bytesFromBase64(found.iv), bytes: bytesFromBase64(found.bytes) };
      const opened = await openBytes(dataKey, sealed, utf8(boundTextOfPart(id, wordsPart(key))));
      return opened.ok ? textOf(opened.value) : null;
    },
    forCopy: (copy) => createSeal({ id: copy, lock, dataKey }),
  };
}

const newline = 10;

const wordsPart = (key: string) => ({ kind: 'words', name: '', key }) as const;

const nameOf = (entry: JsonObject): string => (typeof entry.name === 'string' ? entry.name.slice(0, 256) : '');

/** What stands before the bytes of a file: one line, as JSON has no line break of its own. */
function joined(line: FileBytes, bytes: FileBytes): FileBytes {
  const all = new Uint8Array(line.length + 1 + bytes.length);
  all.set(line);
  all[line.length] = newline;
  all.set(bytes, line.length + 1);
  return all;
}

/** undefined where the text is none; what was sealed by us always is. */
function jsonFrom(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
