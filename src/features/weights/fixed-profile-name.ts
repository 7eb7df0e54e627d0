import type { FixedProfile } from '../../domain/weights';
import { m } from '../../i18n/generated/messages';

const names: Readonly<Record<FixedProfile, () => string>> = {
  W0: m.weights_default_name,
  W1: m.weights_fixed_equal,
  W2: m.weights_fixed_urges,
  W3: m.weights_fixed_calls,
};

/** What a fixed profile is called: by what it does, with its number. */
export const fixedProfileName = (profile: FixedProfile): string => names[profile]();
