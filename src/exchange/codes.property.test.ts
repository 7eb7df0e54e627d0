import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FileBytes } from '../domain/ports';
import { addCode, bytesFromCodes, type CodeCollection, missingCodes } from './collect-codes';
import { codesFromBytes } from './codes-from-bytes';
import { base45FromBytes, bytesFromBase45 } from './internal/base45';

const files = fc.uint8Array({ maxLength: 4_000 }).map((bytes): FileBytes => Uint8Array.from(bytes));

function codesOf(bytes: FileBytes): readonly string[] {
  const codes = codesFromBytes(bytes);
  if (!codes.ok) throw new Error('So few bytes fit.');
  return codes.value;
}

function collected(codes: readonly string[]): CodeCollection {
  const all = codes.reduce<CodeCollection | null>((collection, code) => {
    const read = addCode(collection, code);
    return read.kind === 'added' ? read.collection : collection;
  }, null);
  if (all === null) throw new Error('There is a code.');
  return all;
}

test('base 45 is that of RFC 9285', () => {
  const bytes = new TextEncoder().encode('base-45');
  expect(base45FromBytes(bytes)).toBe('UJCLQE7W581');
  expect(bytesFromBase45('UJCLQE7W581')).toEqual({ ok: true, value: bytes });
});

test('a file comes out byte for byte, in whatever order and however often its codes are read', () => {
  fc.assert(
    fc.property(files, fc.infiniteStream(fc.nat()), (bytes, picks) => {
      const codes = codesOf(bytes);
      const shuffled = codes.map((code) => ({ code, at: picks.next().value as number })).sort((a, b) => a.at - b.at);
      const read = [...shuffled, ...shuffled.slice(0, 2)].map(({ code }) => code);
      expect(bytesFromCodes(collected(read))).toEqual({ ok: true, value: bytes });
    }),
    { numRuns: 60 },
  );
});

test('codes of two files never mix', () => {
  fc.assert(
    fc.property(files, files, (one, other) => {
      fc.pre(one.join() !== other.join());
      const begun = collected(codesOf(one).slice(0, 1));
      expect(addCode(begun, codesOf(other)[0] ?? '').kind).toBe('foreign');
    }),
    { numRuns: 60 },
  );
});

test('one wrong byte in a payload is found out', () => {
  fc.assert(
    fc.property(files, fc.nat(), fc.integer({ min: 1, max: 255 }), (bytes, place, change) => {
      const whole = collected(codesOf(bytes));
      const index = place % whole.total;
      const payload = Uint8Array.from(whole.payloads.get(index) ?? []);
      payload[place % payload.length] = (payload[place % payload.length] ?? 0) ^ change;
      const read = bytesFromCodes({ ...whole, payloads: new Map([...whole.payloads, [index, payload]]) });
      // A change in what fills up the last byte of a packed stream changes nothing of the file.
      if (read.ok) expect(read.value).toEqual(bytes);
      else expect(read.error.kind).toMatch(/damaged|too-large-inside/);
    }),
    { numRuns: 200 },
  );
});

test('any text and any bytes in a code get an answer, and nothing is thrown', () => {
  const anything = fc.oneof(
    fc.string(),
    fc.uint8Array({ maxLength: 60 }).map(base45FromBytes),
    fc.uint8Array({ maxLength: 60 }).map((bytes) => base45FromBytes(Uint8Array.from([0x4c, 1, ...bytes]))),
    fc.uint8Array({ minLength: 1, maxLength: 60 }).map((bytes) => {
      const head = [0x4c, 1, 1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 0, 0];
      return base45FromBytes(Uint8Array.from([...head, ...bytes]));
    }),
  );
  fc.assert(
    fc.property(anything, (text) => {
      const read = addCode(null, text);
      if (read.kind === 'added') expect(bytesFromCodes(read.collection).ok).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('says which codes are missing, and which program is needed', () => {
  const codes = codesOf(Uint8Array.from({ length: 2_000 }, (_, at) => (at * at * 31 + (at >> 3) * 17) % 251));
  const most = collected(codes.filter((_, index) => index !== 1));
  expect(missingCodes(most)).toEqual([2]);
  expect(bytesFromCodes(most)).toEqual({ ok: false, error: { kind: 'incomplete', missing: [2] } });
  expect(addCode(most, codes[0] ?? '').kind).toBe('known');
  const newer = Uint8Array.from([0x4c, 2, ...new Uint8Array(20)]);
  expect(addCode(most, base45FromBytes(newer)).kind).toBe('from-newer-app');
  expect(addCode(most, 'HTTPS://EXAMPLE.ORG').kind).toBe('not-ours');
});

test('what would take too many codes is refused, with how many', () => {
  let state = 1;
  const noise = Uint8Array.from({ length: 60_000 }, () => (state = (state * 48_271) % 2_147_483_647) & 255);
  expect(codesFromBytes(noise)).toMatchObject({ ok: false, error: { kind: 'too-many-codes', total: 156 } });
});
