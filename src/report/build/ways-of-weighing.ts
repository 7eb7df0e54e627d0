import type { Assessment } from '../../domain/assessment';
import type { ThemeCell } from '../../domain/cell';
import type { Pack } from '../../domain/pack';
import { askedQuestions, type Scores, scoresOf } from '../../domain/scores';
import { fixedWeights, weightsInForce, weightsOfProfile, type WeightsByRequirement } from '../../domain/weights';
import { m } from '../../i18n/generated/messages';
import type { Locale } from '../../i18n/locale';

/** A set of weights by its name, with the scores that follow from it. */
export interface WayOfWeighing {
  readonly name: string;
  readonly scores: Scores;
}

/** The authors' weights first, then those decided and those tried, as far as there are any. */
export function waysOfWeighing(
  pack: Pack,
  assessment: Assessment,
  locale: Locale,
): readonly [WayOfWeighing, ...(readonly WayOfWeighing[])] {
  const { adopted, alternative } = assessment.weighting;
  const asked = askedQuestions(pack, assessment);
  const way = (name: string, weights: WeightsByRequirement): WayOfWeighing => ({
    name,
    scores: scoresOf(asked, { pack, assessment, weights }),
  });
  return [
    way(m.weights_default_name({}, { locale }), fixedWeights(pack, 'W0')),
    ...(adopted ? [way(adopted.profile.name, weightsInForce(pack, assessment.weighting))] : []),
    ...(alternative ? [way(alternative.name, weightsOfProfile(pack, alternative))] : []),
  ];
}

/** The same theme on the same axis, as that way of weighing has it. */
export function cellUnder({ scores }: WayOfWeighing, { id, axis }: ThemeCell): ThemeCell | undefined {
  return scores.themes.find((one) => one.id === id && one.axis === axis);
}
