import { expect, test } from 'vitest';
import { createLedger } from './ledger';

const found = (value?: unknown) => new Map(value === undefined ? [] : [['a', value]]);

test('what said saved must be there, exactly', () => {
  const ledger = createLedger();
  ledger.write('a', 1);
  ledger.write('a', 2);
  ledger.saved();
  expect(ledger.claimed()).toBe(1);
  expect(ledger.compare(found())).toEqual([{ field: 'a', allowed: [2], found: undefined }]);
});

test('what was written since may be there or not, and nothing else', () => {
  const values = [0, 1, 2, 3, undefined];
  const isRight = values.map((value) => {
    const ledger = createLedger();
    ledger.write('a', 1);
    ledger.saved();
    ledger.write('a', 2);
    ledger.write('a', 3);
    return ledger.compare(found(value)).length === 0;
  });
  expect(isRight).toEqual([false, true, true, true, false]);
});

test('what never said saved may be gone; what nobody wrote may not appear', () => {
  const ledger = createLedger();
  ledger.write('a', { kind: 'withheld' });
  expect(ledger.compare(found())).toEqual([]);
  expect(ledger.compare(found(1))).toMatchObject([{ field: 'a', found: 1 }]);
});

test('what was found once must stay, and what was taken away and said saved must not come back', () => {
  const ledger = createLedger();
  ledger.write('a', 1);
  ledger.compare(found(1));
  expect(ledger.compare(found())).toHaveLength(1);
  ledger.write('a', 1);
  ledger.write('a', undefined);
  ledger.saved();
  expect(ledger.current('a')).toBeUndefined();
  expect(ledger.compare(found(1))).toHaveLength(1);
});
