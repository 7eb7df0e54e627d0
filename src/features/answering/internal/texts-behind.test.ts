import { expect, test } from 'vitest';
import { buildInstrument } from '../../../../tests/support/build-instrument';
import { buildPack } from '../../../../tests/support/build-pack';
import type { InstrumentId } from '../../../domain/instrument';
import { textsBehind } from './texts-behind';

const [one, two] = [buildInstrument('one', [['Art. 1', 'Says one.']]), buildInstrument('two')];
const pack = { ...buildPack([{ id: 'R01.L1' }]), instruments: [one, two] };
const reference = (instrument: string, provision: string | null) => ({
  instrument: instrument as InstrumentId,
  provision,
});

test('several provisions of one instrument stand under it once; a name alone brings no provision', () => {
  const found = textsBehind(pack, [reference('two', null), reference('one', 'Art. 1'), reference('one', null)]);
  expect(found.map(({ instrument, provisions }) => [instrument.id, provisions])).toEqual([
    ['two', []],
    ['one', [{ provision: 'Art. 1', says: 'Says one.' }]],
  ]);
});

test('a provision that the list of instruments does not hold is never shown', () => {
  expect(textsBehind(pack, [reference('one', 'Art. 99')])).toEqual([{ instrument: one, provisions: [] }]);
});
