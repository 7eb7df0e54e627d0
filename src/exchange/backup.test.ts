import { describe, expect, test } from 'vitest';
import { buildAssessment } from '../../tests/support/build-assessment';
import { buildPack } from '../../tests/support/build-pack';
import { buildWhole, withRecord } from '../../tests/support/build-whole';
import type { AssessmentId } from '../domain/assessment';
import type { Everything } from '../domain/ports';
import { fileFromAssessment } from '../formats/assessment-file';
import { makeBackup, readBackup } from './backup';

const madeAt = '2026-09-01T10:00:00.000Z';
const sample = buildAssessment(buildPack([{ id: 'R01.L1' }]));
const whole = buildWhole(sample);
const all: Everything = {
  assessments: [
    { ...whole, files: [{ hash: 'ab', value: { format: 'x', bytes: new Uint8Array([0, 255, 128]) } }] },
    withRecord(buildWhole({ ...sample, id: 'a-2' as AssessmentId }), { removed: true }),
    { id: 'a-3', record: 'no record at all', journal: [], files: [] },
  ],
  settings: { author: 'Clerk' },
};

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function made(everything = all): Promise<string> {
  const backup = await makeBackup(everything, madeAt);
  if (!backup.ok) throw new Error(backup.error.kind);
  return backup.value.file.text();
}

type Fields = Record<string, unknown>;
const changed = async (change: (file: Fields) => Fields): Promise<string> =>
  JSON.stringify(change(JSON.parse(await made()) as Fields));

test('it holds what is removed and what cannot be read, and says which ones it can read', async () => {
  const backup = await makeBackup(all, madeAt);
  expect(backup.ok && backup.value.assessments.map(({ id }) => id)).toEqual(['assessment-1', 'a-2']);
  expect(readBackup(bytesOf(await made()))).toEqual({ ok: true, value: { madeAt, everything: all, isAltered: false } });
});

test('bytes come back in a buffer of their own', async () => {
  const large = new Uint8Array(1_000).fill(7);
  const view = { ...whole, files: [{ hash: 'ab', value: large.subarray(10, 20) }] };
  const read = readBackup(bytesOf(await made({ assessments: [view], settings: {} })));
  const value = read.ok ? read.value.everything.assessments[0]?.files[0]?.value : null;
  expect(value).toEqual(new Uint8Array(10).fill(7));
  expect(value instanceof Uint8Array && value.buffer.byteLength).toBe(10);
});

test('what no file can hold is not left out in silence: no file is made', async () => {
  const strange = { ...whole, files: [{ hash: 'ab', value: new Blob(['lost']) }] };
  expect(await makeBackup({ assessments: [strange], settings: {} }, madeAt)).toEqual({
    ok: false,
    error: { kind: 'differs' },
  });
});

describe('a file that is not a sound backup', () => {
  const nested = (depth: number) => `{"format":"lacuna-backup","a":${'['.repeat(depth)}${']'.repeat(depth)}}`;
  test.each([
    ['empty', async () => '', { kind: 'empty' }],
    ['cut off', async () => (await made()).slice(0, 400), { kind: 'damaged', truncated: true }],
    ['of another program', async () => '{"format":"budget","version":1}', { kind: 'not-our-file', looksLike: 'json' }],
    ['an assessment file', async () => JSON.stringify(fileFromAssessment(sample)), { kind: 'not-our-file' }],
    ['no JSON', async () => 'Dear committee, '.repeat(40), { kind: 'not-our-file', looksLike: 'text' }],
    ['a zip', async () => 'PK\u0003\u0004', { kind: 'not-our-file', looksLike: 'zip' }],
    ['newer', () => changed((file) => ({ ...file, version: 2 })), { kind: 'from-newer-app', version: 2, readable: 1 }],
    ['without a version', () => changed(({ version: _, ...file }) => file), { kind: 'invalid' }],
    ['without assessments', () => changed(({ assessments: _, ...file }) => file), { kind: 'invalid' }],
    ['with an id that leads out of its folder', () => withFirst({ id: '../x' }), { kind: 'invalid' }],
    ['with a journal that is none', () => withFirst({ journal: 'all of it' }), { kind: 'invalid' }],
    [
      'with one assessment twice',
      () => withFirst({ id: 'a-3' }),
      { kind: 'invalid', issues: [{ fault: 'duplicate' }] },
    ],
    [
      'with a doubled key',
      async () => (await made()).replace('{"format"', '{"madeAt":"","format"'),
      { kind: 'invalid' },
    ],
    [
      'with a prototype',
      async () => (await made()).replace('"settings":{', '"settings":{"__proto__":{},'),
      { kind: 'invalid' },
    ],
    ['deep', async () => nested(1_000), { kind: 'invalid' }],
  ])('%s', async (_, text, error) => {
    expect(readBackup(bytesOf(await text()))).toMatchObject({ ok: false, error });
  });

  const withFirst = (changes: Fields) =>
    changed((file) => {
      const [first, ...others] = file.assessments as readonly Fields[];
      return { ...file, assessments: [{ ...first, ...changes }, ...others] };
    });
});

test('a file that somebody changed opens and says so; another order of keys is no change', async () => {
  const other = (await made()).replace('Committee on Tests', 'Committee on Texts');
  expect(readBackup(bytesOf(other))).toMatchObject({ ok: true, value: { isAltered: true } });
  const reversed = await changed((file) => Object.fromEntries(Object.entries(file).reverse()));
  expect(readBackup(bytesOf(reversed))).toMatchObject({ ok: true, value: { isAltered: false } });
  const bare = await changed(({ checksum: _, ...file }) => file);
  expect(readBackup(bytesOf(bare))).toMatchObject({ ok: true, value: { isAltered: true } });
});
