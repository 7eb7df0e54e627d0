import { expect, test } from 'vitest';
import { loadPack, loadTreatyStatus } from '../src/cli/load-pack';
import { treatyStatusOf } from '../src/domain/treaty-status';
import { countryCodes } from '../src/i18n/country-codes';
import { compileTreatyStatus } from '../src/packs/compile-treaty-status';
import { describeProblem } from '../src/packs/describe-problem';

const pack = loadPack();
if (!pack.ok) throw new Error(pack.error.map(describeProblem).join('\n'));
const loaded = loadTreatyStatus(pack.value);
if (!loaded.ok) throw new Error(loaded.error.map(describeProblem).join('\n'));
const charts = loaded.value;

const entries = charts.flatMap(({ instrument, countries }) =>
  Object.entries(countries).map(([code, { kind }]) => ({ instrument, code, kind })),
);

test('only the two charts that were read whole are used', () => {
  expect(charts.map(({ instrument, asOf }) => `${instrument} ${asOf}`)).toEqual([
    'budapest-convention 2026-04-25',
    'budapest-second-protocol 2026-04-15',
  ]);
});

test.each(entries)('$code on $instrument is a country that the app offers', ({ code }) => {
  expect(countryCodes).toContain(code);
});

/** The totals that the charts themselves print; of four ratifications of the protocol the page names two. */
test('the entries add up to the totals of the charts', () => {
  const count = (instrument: string, kind: string) =>
    entries.filter((entry) => entry.instrument === instrument && entry.kind === kind).length;
  expect(['party', 'signatory', 'invited'].map((kind) => count('budapest-convention', kind))).toEqual([81, 2, 14]);
  expect(['ratified', 'signatory'].map((kind) => count('budapest-second-protocol', kind))).toEqual([2, 50]);
});

test.each([
  ['FR', 'party', 'signatory'],
  ['NO', 'party', 'signatory'],
  ['CR', 'party', 'ratified'],
  ['AU', 'party', 'unknown'],
  ['IE', 'signatory', 'unknown'],
  ['KE', 'invited', 'unknown'],
  ['IN', 'unknown', 'unknown'],
])('%s: Budapest %s, Second Protocol %s', (code, budapest, protocol) => {
  const statuses = treatyStatusOf({ kind: 'iso', code }, charts).map(({ status }) => status.kind);
  expect(statuses).toEqual([budapest, protocol]);
});

const good = `lists:
  - instrument: budapest-convention
    as-of: 2026-01-31
    source: A treaty office
    address: https://example.org/chart
    note: Check before use.
    countries:
      NO: { kind: signatory, signed: 2020-01-31 }
`;

test.each([
  ['2: lists[0].instrument: There is no instrument "budapest-convenion".', 'budapest-convention', 'budapest-convenion'],
  ['3: lists[0].as-of: "January 2026" is not a date like', '2026-01-31', 'January 2026'],
  ['8: lists[0].countries.NOR: The name "NOR" is not a country code', 'NO:', 'NOR:'],
  ['8: lists[0].countries.NO', 'signatory', 'friend'],
  ['8: lists[0].countries.NO: The field "signed" is missing.', ', signed: 2020-01-31', ''],
  ['1: The field "lists" is missing.', good, '{}'],
])('a chart with a mistake is refused: %s', (sentence, search, replacement) => {
  const file = { path: 'treaty-status.yaml', text: good.replace(search, replacement) };
  const problems = compileTreatyStatus(file, pack.value);
  expect(problems.ok ? [] : problems.error.map(describeProblem).join('\n')).toContain(`treaty-status.yaml:${sentence}`);
});

test('a good chart is accepted', () => {
  expect(compileTreatyStatus({ path: 'treaty-status.yaml', text: good }, pack.value)).toMatchObject({ ok: true });
});
