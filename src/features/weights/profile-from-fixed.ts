import type { Pack } from '../../domain/pack';
import {
  type FixedProfile,
  fixedWeights,
  type RequirementWeight,
  requirementWeights,
  type WeightProfile,
} from '../../domain/weights';

/** A fixed profile as one that can be changed: every requirement with its weight, also where it is the default. */
export function profileFromFixed(pack: Pack, profile: FixedProfile, name: string): WeightProfile {
  const weights = [...fixedWeights(pack, profile)].flatMap(([id, weight]) => {
    const allowed = asWeight(weight);
    return allowed === null ? [] : [[id, allowed] as const];
  });
  return { name, weights: Object.fromEntries(weights) };
}

/** One of the weights that METHOD 2.5 allows, or null. */
export function asWeight(value: number): RequirementWeight | null {
  return requirementWeights.find((weight) => weight === value) ?? null;
}
