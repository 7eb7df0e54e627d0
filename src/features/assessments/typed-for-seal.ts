import { m } from '../../i18n/generated/messages';
import { lengthOfPassphrase, shortestPassphrase } from '../../sealing/passphrase';

/** What was typed to seal a file. */
export interface TypedForSeal {
  readonly passphrase: string;
  readonly again: string;
  /** That nobody can open the file without the passphrase. */
  readonly isKnown: boolean;
}

/** What still stands between the form and a file, in words; none where nothing does. */
export interface SealFaults {
  readonly passphrase?: string;
  readonly again?: string;
  readonly known?: string;
}

export function sealFaultsOf({ passphrase, again, isKnown }: TypedForSeal): SealFaults {
  const count = lengthOfPassphrase(passphrase);
  const least = shortestPassphrase;
  return {
    ...(count < least && { passphrase: m.passphrase_new_short({ least, count }) }),
    ...(again !== passphrase && { again: m.passphrase_again_differs() }),
    ...(!isKnown && { known: m.seal_lost_unticked() }),
  };
}
