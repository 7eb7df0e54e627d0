import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSealedFile } from '../formats/sealed-file';
import { base64FromBytes, bytesFromBase64 } from './base64';

const sealed = {
  format: 'lacuna-sealed',
  version: 1,
  kdf: { name: 'PBKDF2-SHA-256', iterations: 1, salt: `${'A'.repeat(22)}==` },
  iv: 'A'.repeat(16),
};

test('bytes come back as they were, however many', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100_000, size: 'max' }), (bytes) => {
      const text = base64FromBytes(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64'));
      expect(Buffer.from(bytesFromBase64(text)).equals(bytes)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test('a text that the schema lets through can be decoded, whatever it is', () => {
  const nearly = fc.string({ unit: fc.constantFrom('A', 'b', '9', '+', '/', '=', ' '), maxLength: 12 });
  let taken = 0;
  fc.assert(
    fc.property(nearly, (bytes) => {
      if (!parseSealedFile({ ...sealed, bytes }).ok) return;
      taken += 1;
      expect(() => bytesFromBase64(bytes)).not.toThrow();
    }),
    { numRuns: 5_000 },
  );
  expect(taken).toBeGreaterThan(50);
});
