import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { buildAssessment, level } from '../../tests/support/build-assessment';
import { buildPack } from '../../tests/support/build-pack';
import { boundTextOf, parseSealedFile, type SealedFile } from '../formats/sealed-file';
import { createKeyParameters, keyFromPassphrase } from '../sealing/passphrase-key';
import { sealBytes } from '../sealing/sealed-bytes';
import { checksumOf } from './checksum';
import { openSealedFile } from './open-sealed-file';
import { largestFileInBytes, largestSealedFileInBytes, readAssessmentFile } from './read-assessment-file';
import { sealFile } from './seal-file';
import { writeAssessmentFile } from './write-assessment-file';

const passphrase = 'olive turbine ledger monsoon';
const pack = buildPack([{ id: 'R01.L1' }]);
const assessment = buildAssessment(
  pack,
  { 'R01.L1': { response: level(2) } },
  { title: 'Loi n° 2024-17 — قانون', body: 'Committee on Secrets' },
);
/** As the app writes it. */
let written: SealedFile;
let fileName = '';
/** The same with a key of few rounds, for the tests that open it again and again. */
let file: SealedFile;
let text = '';

async function seal(): Promise<SealedFile> {
  const sealed = await sealFile(assessment, passphrase);
  if (!sealed.ok) throw new Error(sealed.error.kind);
  ({ fileName } = sealed.value);
  const parsed = parseSealedFile(JSON.parse(sealed.value.text));
  if (!parsed.ok) throw new Error(parsed.error.kind);
  return parsed.value;
}

async function sealQuickly(): Promise<SealedFile> {
  const { salt } = createKeyParameters();
  const kdf = { name: 'PBKDF2-SHA-256', iterations: 1_000, salt: Buffer.from(salt).toString('base64') } as const;
  const head = { format: 'lacuna-sealed', version: 1, kdf } as const;
  const key = await keyFromPassphrase(passphrase, { iterations: 1_000, salt });
  const bound = new TextEncoder().encode(boundTextOf(head));
  const plain = new TextEncoder().encode(writeAssessmentFile(assessment).text);
  const sealed = await sealBytes(key, plain, bound);
  const [iv, bytes] = [sealed.iv, sealed.bytes].map((part) => Buffer.from(part).toString('base64'));
  const contents = { ...head, iv: iv ?? '', bytes: bytes ?? '' };
  return { ...contents, checksum: checksumOf(contents) };
}

/** As after a change by somebody who makes the checksum fit again. */
function changed(changes: Readonly<Record<string, unknown>>): string {
  const { checksum: _, ...contents } = { ...file, ...changes };
  return JSON.stringify({ ...contents, checksum: checksumOf(contents) });
}

const read = (words: string) => readAssessmentFile(new TextEncoder().encode(words));

/** What comes of a file and a passphrase: "opened", or the kind of the problem. */
async function open(words: string, tried = passphrase): Promise<string> {
  const found = read(words);
  if (found.ok) throw new Error('an assessment without a passphrase');
  if (found.error.kind !== 'sealed') return found.error.kind;
  const opened = await openSealedFile(found.error.sealed, tried);
  return opened.ok ? 'opened' : opened.error.kind;
}

beforeAll(async () => {
  written = await seal();
  file = await sealQuickly();
  text = JSON.stringify(file);
});

test('what was sealed comes back whole, and nothing of it can be read in the file or its name', async () => {
  const opened = await openSealedFile(written, passphrase);
  expect(opened).toEqual({ ok: true, value: { assessment, isAltered: false } });
  // None of these can come about by chance among the letters of base64.
  for (const words of ['Loi n°', 'قانون', 'Committee on Secrets', 'R01.L1', '2026-07-01', assessment.id, passphrase]) {
    expect(JSON.stringify(written)).not.toContain(words);
    expect(JSON.stringify(assessment) + passphrase).toContain(words);
  }
  expect(fileName).toBe('lacuna-2026-07-01.sealed.lacuna.json');
});

test('another program opens it by what the published schema says', () => {
  const salt = Buffer.from(written.kdf.salt, 'base64');
  const key = pbkdf2Sync(passphrase, salt, written.kdf.iterations, 32, 'sha256');
  const bytes = Buffer.from(written.bytes, 'base64');
  const opening = createDecipheriv('aes-256-gcm', key, Buffer.from(written.iv, 'base64'));
  opening.setAAD(Buffer.from(`["lacuna-sealed",1,"PBKDF2-SHA-256",${written.kdf.iterations},"${written.kdf.salt}"]`));
  opening.setAuthTag(bytes.subarray(-16));
  const plain = opening.update(bytes.subarray(0, -16), undefined, 'utf8') + opening.final('utf8');
  expect(plain).toBe(writeAssessmentFile(assessment).text);
});

test('the key costs what OWASP asks for, and salt and iv are never used twice', async () => {
  const other = await seal();
  expect(written.kdf.iterations).toBeGreaterThanOrEqual(600_000);
  expect(other.kdf.salt).not.toBe(written.kdf.salt);
  expect(other.iv).not.toBe(written.iv);
  expect(other.bytes).not.toBe(written.bytes);
});

test('the frozen sealed file is opened, for ever', async () => {
  const frozen = readFileSync(new URL('../../tests/fixtures/sealed-v1.sealed.lacuna.json', import.meta.url), 'utf8');
  expect(await open(frozen)).toBe('opened');
});

test.each([
  ['another', 'olive turbine ledger monsoom', 'wrong-passphrase'],
  ['none', '', 'wrong-passphrase'],
  ['capital letters', passphrase.toUpperCase(), 'wrong-passphrase'],
  ['a blank at the end', `${passphrase} `, 'opened'],
  ['wide blanks', passphrase.replaceAll(' ', '\u3000'), 'opened'],
])('a passphrase with %s', async (_, tried, outcome) => {
  expect(await open(text, tried)).toBe(outcome);
});

const flipped = (base64: string) => (base64.startsWith('A') ? 'B' : 'A') + base64.slice(1);

test('whatever is changed in it, the seal does not open', async () => {
  expect(await open(changed({ bytes: flipped(file.bytes) }))).toBe('wrong-passphrase');
  expect(await open(changed({ bytes: file.bytes.slice(0, -4) }))).toBe('wrong-passphrase');
  expect(await open(changed({ bytes: 'AAAA' }))).toBe('wrong-passphrase');
  expect(await open(changed({ iv: flipped(file.iv) }))).toBe('wrong-passphrase');
  expect(await open(changed({ kdf: { ...file.kdf, salt: flipped(file.kdf.salt) } }))).toBe('wrong-passphrase');
  expect(await open(changed({ kdf: { ...file.kdf, iterations: 1 } }))).toBe('wrong-passphrase');
});

test('what it is bound to is more than the key: the same key does not open it under another version', async () => {
  // Bits that base64 does not use give the same salt and key, and another text.
  const salt = file.kdf.salt.replace(/.==$/, (end) => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    return `${alphabet[alphabet.indexOf(end.charAt(0)) + 1] ?? ''}==`;
  });
  expect(Buffer.from(salt, 'base64')).toEqual(Buffer.from(file.kdf.salt, 'base64'));
  expect(await open(changed({ kdf: { ...file.kdf, salt } }))).toBe('wrong-passphrase');
});

test('damage is told from a wrong passphrase before one is asked for', async () => {
  expect(await open(text.replace(file.bytes, flipped(file.bytes)))).toBe('sealed-damaged');
  expect(await open(text.slice(0, text.length / 2))).toBe('damaged');
  const { checksum: _, ...unchecked } = file;
  expect(await open(JSON.stringify(unchecked))).toBe('opened');
});

test.each<[string, () => Readonly<Record<string, unknown>>, string]>([
  ['iterations that would take minutes', () => ({ kdf: { ...file.kdf, iterations: 5_000_001 } }), 'invalid'],
  ['no iterations', () => ({ kdf: { ...file.kdf, iterations: 0 } }), 'invalid'],
  ['half an iteration', () => ({ kdf: { ...file.kdf, iterations: 1.5 } }), 'invalid'],
  ['another key derivation', () => ({ kdf: { ...file.kdf, name: 'MD5' } }), 'invalid'],
  ['a salt of another length', () => ({ kdf: { ...file.kdf, salt: 'AAAA' } }), 'invalid'],
  ['an iv of another length', () => ({ iv: 'AAAA' }), 'invalid'],
  ['bytes that are no base64', () => ({ bytes: '<script>' }), 'invalid'],
  ['bytes of a broken length', () => ({ bytes: 'AAAAA' }), 'invalid'],
  ['no bytes', () => ({ bytes: '' }), 'invalid'],
  ['a field that is not bound', () => ({ hint: 'my dog' }), 'invalid'],
  ['a newer version', () => ({ version: 2 }), 'from-newer-app'],
  ['a version that is none', () => ({ version: 'x' }), 'invalid'],
])('a file with %s is refused without deriving a key', async (_, changes, kind) => {
  expect(await open(changed(changes()))).toBe(kind);
});

test('a sealed file may be larger than what is in it, and no larger', () => {
  const head = '{"format":"lacuna-sealed","version":1,"bytes":"';
  // Only the kind is compared: to print these files would take longer than to read them.
  const kindOf = (words: string) => {
    const found = read(words);
    return found.ok ? 'opened' : found.error.kind;
  };
  expect(kindOf(head.padEnd(largestSealedFileInBytes + 1, 'A'))).toBe('too-large');
  expect(kindOf(head.padEnd(largestFileInBytes + 1, 'A'))).toBe('damaged');
});
