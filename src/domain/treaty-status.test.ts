import { expect, test } from 'vitest';
import type { Country } from './assessment';
import type { InstrumentId } from './instrument';
import { treatyStatusOf, type ListedStatus, type TreatyChart } from './treaty-status';

const party: ListedStatus = { kind: 'party', since: '2011-02-01', by: 'accession', deposited: '2010-10-05' };
const invited: ListedStatus = { kind: 'invited' };

const chart = (instrument: string, countries: TreatyChart['countries']): TreatyChart => ({
  instrument: instrument as InstrumentId,
  asOf: '2026-01-31',
  source: 'A treaty office',
  address: 'https://example.org/chart',
  note: 'A note.',
  countries,
});
const charts = [chart('first', { AA: party, BB: invited }), chart('second', { BB: party })];
const iso = (code: string): Country => ({ kind: 'iso', code });

test.each([
  ['AA', party, { kind: 'unknown' }],
  ['BB', invited, party],
  ['CC', { kind: 'unknown' }, { kind: 'unknown' }],
  ['toString', { kind: 'unknown' }, { kind: 'unknown' }],
])('%s stands on each chart, or is unknown there', (code, first, second) => {
  expect(treatyStatusOf(iso(code), charts)).toEqual([
    { chart: charts[0], status: first },
    { chart: charts[1], status: second },
  ]);
});

test('no chart speaks of an invented country, whatever its name', () => {
  expect(treatyStatusOf({ kind: 'fictional', name: 'AA' }, charts)).toEqual([]);
});
