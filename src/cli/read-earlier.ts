import { isSameValue } from '../base/is-same-value';
import { type Assessment, isCountryNamed } from '../domain/assessment';
import type { Pack } from '../domain/pack';
import type { Io } from './command';
import { readAssessment } from './read-assessment';

interface Opened {
  readonly pack: Pack;
  readonly assessment: Assessment;
  readonly passphraseFile: string | undefined;
}

/** Earlier assessments of the same country and purpose, or null after one sentence on what is wrong with one (METHOD 5). */
export async function readEarlier(
  paths: readonly string[],
  { pack, assessment, passphraseFile }: Opened,
  io: Io,
): Promise<readonly Assessment[] | null> {
  const found: Assessment[] = [];
  for (const path of paths) {
    const earlier = await readAssessment(path, { pack, passphraseFile }, io);
    if (!earlier) return null;
    const isSame = isCountryNamed(earlier.country) && isSameValue(earlier.country, assessment.country);
    if (!isSame || earlier.purpose !== assessment.purpose) {
      io.stderr(
        `${path}: This assessment speaks of another country, names none, or one of the two is training. A country is compared with its own past only. Nothing was changed.\n`,
      );
      return null;
    }
    found.push(earlier);
  }
  return found;
}
