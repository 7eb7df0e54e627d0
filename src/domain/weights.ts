import type { Pack, Requirement, RequirementId } from './pack';

/** Whole numbers from 1 to 6: none may be 0, so that no paragraph can be made to vanish (METHOD 2.5). */
export const requirementWeights = [1, 2, 3, 4, 5, 6] as const;
export type RequirementWeight = (typeof requirementWeights)[number];

/** The four ways of weighing that the authors fixed (METHOD 2.5, 2.8). */
export const fixedProfiles = ['W0', 'W1', 'W2', 'W3'] as const;
export type FixedProfile = (typeof fixedProfiles)[number];

/** A committee's own weights; a requirement that is not listed keeps its default. */
export interface WeightProfile {
  readonly name: string;
  readonly weights: Readonly<Record<RequirementId, RequirementWeight>>;
}

/** The recorded decision to weigh otherwise: who, when and why (METHOD 2.5). */
export interface WeightDecision {
  readonly profile: WeightProfile;
  /** The committee or its bureau, never a person. */
  readonly decidedBy: string;
  /** ISO date. */
  readonly decidedOn: string;
  readonly reason: string;
  /** ISO date-time at which it was entered. */
  readonly at: string;
}

/** How an assessment is weighed. */
export interface Weighting {
  /** Decided before the first answer was given; null is the default profile W0. */
  readonly adopted: WeightDecision | null;
  /** Shown beside the result, never in its place. */
  readonly alternative: WeightProfile | null;
}

export const defaultWeighting: Weighting = { adopted: null, alternative: null };

export type WeightsByRequirement = ReadonlyMap<RequirementId, number>;

/** v(r) that counts for an assessment: the adopted profile, else the authors' W0 (METHOD 2.5). */
export function weightsInForce(pack: Pack, { adopted }: Weighting): WeightsByRequirement {
  return adopted ? weightsOfProfile(pack, adopted.profile) : fixedWeights(pack, 'W0');
}

/** Every requirement of the pack with its weight in a committee's profile. */
export function weightsOfProfile(pack: Pack, profile: WeightProfile): WeightsByRequirement {
  return new Map(pack.requirements.map(({ id, weight }) => [id, profile.weights[id] ?? weight]));
}

/**
 * Every requirement with its weight in a fixed profile (METHOD 2.5, 2.8).
 *
 * | profile | urges | calls upon | strongly recommends | recommends, requests | encourages, promotes, none | invites |
 * |---------|-------|------------|---------------------|----------------------|----------------------------|---------|
 * | W0      | 5     | 5          | 5                   | 4                    | 3                          | 3       |
 * | W1      | 1     | 1          | 1                   | 1                    | 1                          | 1       |
 * | W2      | 6     | 5          | 5                   | 4                    | 3                          | 2       |
 * | W3      | 5     | 6          | 5                   | 4                    | 3                          | 2       |
 */
export function fixedWeights(pack: Pack, profile: FixedProfile): WeightsByRequirement {
  const verbs = new Map(pack.sources.flatMap(({ paragraphs }) => paragraphs.map(({ id, verb }) => [id, verb ?? ''])));
  return new Map(
    pack.requirements.map((requirement) => [
      requirement.id,
      fixedWeight(profile, requirement, verbs.get(requirement.paragraph) ?? ''),
    ]),
  );
}

/** A decision counts once it says who, when and why, and names the profile. */
export function isDecisionComplete({ profile, decidedBy, decidedOn, reason }: WeightDecision): boolean {
  return [profile.name, decidedBy, decidedOn, reason].every((text) => text.trim() !== '');
}

function fixedWeight(profile: FixedProfile, { weight, tier }: Requirement, verb: string): number {
  if (profile === 'W0') return weight;
  if (profile === 'W1') return 1;
  if (/\burges\b/i.test(verb)) return profile === 'W2' ? 6 : 5;
  if (/\bcalls upon\b/i.test(verb)) return profile === 'W3' ? 6 : 5;
  if (/\binvites\b/i.test(verb)) return 2;
  return { 1: 5, 2: 4, 3: 3 }[tier];
}
