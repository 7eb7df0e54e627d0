import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { buildAssessment, level } from '../../tests/support/build-assessment';
import { buildPack } from '../../tests/support/build-pack';
import { parseSealedFile, type SealedFile } from '../formats/sealed-file';
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
let text = '';
let file: SealedFile;

async function seal(): Promise<string> {
  const sealed = await sealFile(assessment, passphrase);
  if (!sealed.ok) throw new Error(sealed.error.kind);
  return sealed.value.text;
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
  text = await seal();
  const parsed = parseSealedFile(JSON.parse(text));
  if (!parsed.ok) throw new Error(parsed.error.kind);
  file = parsed.value;
});

test('what was sealed comes back whole, and nothing of it can be read in the file or its name', async () => {
  const opened = await openSealedFile(file, passphrase);
  expect(opened).toEqual({ ok: true, value: { assessment, isAltered: false } });
  for (const word of ['Loi', 'قانون', 'Secrets', 'KE', 'R01.L1', '2026', assessment.id]) {
    expect(text.replace(/"(salt|iv|bytes|checksum)": "[^"]*"/g, '')).not.toContain(word);
  }
  const sealed = await sealFile(assessment, passphrase);
  expect(sealed.ok && sealed.value.fileName).toBe('lacuna-2026-07-01.sealed.lacuna.json');
});

test('another program opens it by what the published schema says', () => {
  const salt = Buffer.from(file.kdf.salt, 'base64');
  const key = pbkdf2Sync(passphrase, salt, file.kdf.iterations, 32, 'sha256');
  const bytes = Buffer.from(file.bytes, 'base64');
  const opening = createDecipheriv('aes-256-gcm', key, Buffer.from(file.iv, 'base64'));
  opening.setAAD(Buffer.from(`["lacuna-sealed",1,"PBKDF2-SHA-256",${file.kdf.iterations},"${file.kdf.salt}"]`));
  opening.setAuthTag(bytes.subarray(-16));
  const plain = opening.update(bytes.subarray(0, -16), undefined, 'utf8') + opening.final('utf8');
  expect(plain).toBe(writeAssessmentFile(assessment).text);
});

test('the key costs what OWASP asks for, and salt and iv are never used twice', async () => {
  const other = JSON.parse(await seal()) as SealedFile;
  expect(file.kdf.iterations).toBeGreaterThanOrEqual(600_000);
  expect([other.kdf.salt, other.iv, other.bytes]).not.toContain(file.kdf.salt);
  expect(other.kdf.salt).not.toBe(file.kdf.salt);
  expect(other.iv).not.toBe(file.iv);
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
  expect(await open(JSON.stringify(file))).toBe('opened');
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
  const sized = (length: number) => readAssessmentFile(new TextEncoder().encode(head.padEnd(length, 'A')));
  expect(sized(largestSealedFileInBytes + 1)).toMatchObject({ error: { kind: 'too-large' } });
  expect(sized(largestFileInBytes + 1)).toMatchObject({ error: { kind: 'damaged' } });
  const full = changed({ bytes: 'A'.repeat(largestFileInBytes) });
  expect(read(full)).toMatchObject({ error: { kind: 'sealed' } });
});
