import { expect, test } from 'vitest';
import { buildPack, withVerbs } from '../../tests/support/build-pack';
import type { RequirementId } from './pack';
import { type FixedProfile, fixedWeights, weightsInForce, weightsOfProfile } from './weights';

const id = (text: string) => text as RequirementId;

/** One requirement for each verb of the sources, with the weight of its tier in W0. */
const pack = withVerbs(
  buildPack(
    ['R01', 'R02', 'R03', 'R04', 'R05', 'R06', 'R07', 'R08'].map((requirement) => ({ id: `${requirement}.L1` })),
    { R01: 5, R02: 5, R03: 5, R04: 4, R05: 4, R06: 3, R07: 3, R08: 3 },
  ),
  {
    R01: 'Urges',
    R02: 'Calls upon',
    R03: 'Strongly recommends',
    R04: 'Also recommends',
    R05: 'Requests',
    R06: 'Also encourages',
    R07: 'Invites',
    R08: null,
  },
);

test.each<[FixedProfile, readonly number[]]>([
  ['W0', [5, 5, 5, 4, 4, 3, 3, 3]],
  ['W1', [1, 1, 1, 1, 1, 1, 1, 1]],
  ['W2', [6, 5, 5, 4, 4, 3, 2, 3]],
  ['W3', [5, 6, 5, 4, 4, 3, 2, 3]],
])('%s weighs the verbs as METHOD 2.5 and 2.8 say', (profile, expected) => {
  expect([...fixedWeights(pack, profile).values()]).toEqual(expected);
});

test('a profile changes what it names and leaves the rest at its default', () => {
  const weights = weightsOfProfile(pack, { name: 'Ours', weights: { [id('R06')]: 6 } });
  expect([weights.get(id('R06')), weights.get(id('R01'))]).toEqual([6, 5]);
});

test('the adopted profile is in force, an alternative one is not', () => {
  const profile = { name: 'Ours', weights: { [id('R06')]: 6 as const } };
  const decision = { profile, decidedBy: 'Bureau', decidedOn: '2026-01-01', reason: 'Why', at: '2026-01-01T00:00:00Z' };
  const weight = (weighting: Parameters<typeof weightsInForce>[1]) => weightsInForce(pack, weighting).get(id('R06'));
  expect(weight({ adopted: decision, alternative: null })).toBe(6);
  expect(weight({ adopted: null, alternative: profile })).toBe(3);
});
