import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryAssessment } from '../../tests/support/arbitrary-assessment';
import { isSameValue } from '../base/is-same-value';
import { scanJson } from './internal/scan-json';
import { readAssessmentFile } from './read-assessment-file';
import { writeAssessmentFile } from './write-assessment-file';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test('export then import is identity, and exporting again gives the same bytes', () => {
  fc.assert(
    fc.property(arbitraryAssessment, (assessment) => {
      const { text, fileName } = writeAssessmentFile(assessment);
      const read = readAssessmentFile(bytesOf(text));
      expect(read).toEqual({ ok: true, value: { assessment, isAltered: false } });
      if (read.ok) expect(writeAssessmentFile(read.value.assessment)).toEqual({ text, fileName });
      expect(fileName).toMatch(/^lacuna-[^<>:"/\\|?*\p{Cc}]+\.lacuna\.json$/u);
    }),
    { numRuns: 500 },
  );
});

test('arbitrary bytes give a problem and are never thrown at', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(readAssessmentFile(bytes).ok).toBe(false);
    }),
    { numRuns: 2_000 },
  );
});

const mutation = fc.oneof(
  fc.record({ do: fc.constant('flip' as const), at: fc.double({ min: 0, max: 1, noNaN: true }), bit: fc.nat(7) }),
  fc.record({ do: fc.constant('cut' as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({
    do: fc.constant('put' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    text: fc.constantFrom('{', '}', '[', ']', ',', '"', 'null', '1e999', '"__proto__":{},', '\\', '\0', ' '),
  }),
);
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

function mutate(bytes: Uint8Array, change: Mutation): Uint8Array {
  const at = Math.floor(change.at * (bytes.length - 1));
  if (change.do === 'cut') return bytes.slice(0, at);
  if (change.do === 'flip') return bytes.map((byte, index) => (index === at ? byte ^ (1 << change.bit) : byte));
  return Uint8Array.from([...bytes.slice(0, at), ...bytesOf(change.text), ...bytes.slice(at)]);
}

test('a mutated file is read whole or refused, never thrown at', () => {
  let refused = 0;
  fc.assert(
    fc.property(arbitraryAssessment, fc.array(mutation, { minLength: 1, maxLength: 3 }), (assessment, mutations) => {
      const bytes = mutations.reduce(mutate, bytesOf(writeAssessmentFile(assessment).text));
      const read = readAssessmentFile(bytes);
      if (!read.ok) refused += 1;
      else {
        const { assessment: found } = read.value;
        const again = readAssessmentFile(bytesOf(writeAssessmentFile(found).text));
        expect(again).toEqual({ ok: true, value: { assessment: found, isAltered: false } });
      }
    }),
    { numRuns: 1_500 },
  );
  expect(refused).toBeGreaterThan(500);
});

test('a file cut anywhere is damaged, and said to end too early', () => {
  fc.assert(
    fc.property(arbitraryAssessment, fc.double({ min: 0, max: 1, noNaN: true }), (assessment, share) => {
      const whole = bytesOf(writeAssessmentFile(assessment).text.trimEnd());
      const bytes = whole.slice(0, Math.max(1, Math.floor(share * whole.length)));
      fc.pre(bytes.length < whole.length);
      expect(readAssessmentFile(bytes)).toMatchObject({ ok: false, error: { kind: 'damaged', truncated: true } });
    }),
    { numRuns: 500 },
  );
});

test('the scanner finds fault with exactly what JSON.parse refuses, and with doubled and forbidden keys', () => {
  const text = fc.oneof(
    fc.json(),
    fc.string({ unit: fc.constantFrom(...Array.from('{}[]",:\\u0a1.e-+tfn '), 'true', 'null', '"a":') }),
    fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', '0', '\\')).map(([json, at, put]) => {
      const place = at % (json.length + 1);
      return json.slice(0, place) + put + json.slice(place + 1);
    }),
  );
  fc.assert(
    fc.property(text, (json) => {
      const finding = scanJson(json);
      const isSyntaxError = finding?.kind === 'syntax';
      expect(isSyntaxError || finding === null ? !isSyntaxError : parses(json)).toBe(parses(json));
    }),
    { numRuns: 5_000 },
  );
});

test('a written file does not depend on the order in which things were entered', () => {
  fc.assert(
    fc.property(arbitraryAssessment, (assessment) => {
      const turned = reversedKeys(assessment) as typeof assessment;
      expect(isSameValue(turned, assessment)).toBe(true);
      expect(writeAssessmentFile(turned)).toEqual(writeAssessmentFile(assessment));
    }),
  );
});

function parses(json: string): boolean {
  try {
    JSON.parse(json);
    return true;
  } catch {
    return false;
  }
}

function reversedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversedKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversedKeys(inner)]),
  );
}
