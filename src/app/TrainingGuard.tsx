import { wordsOfCountry } from '../features/country-words';
import { TrainingBand } from '../features/TrainingBand';
import { useSessionState } from '../session/use-session';

/** Puts the training band over every screen of a training assessment, whatever the screen is. */
export function TrainingGuard({ path }: { readonly path: string }) {
  const training = useSessionState((state) =>
    state.phase === 'open' && state.assessment.purpose === 'training' ? state.assessment : null,
  );
  if (!training || !path.startsWith('/a/')) return null;
  return <TrainingBand country={wordsOfCountry(training.country)} />;
}
