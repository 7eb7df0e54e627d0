import { routes } from './routes';
import { SaveTrouble } from './SaveTrouble';
import { useDevice } from '../features/services';
import { UserText } from '../ui/user-text/UserText';
import { useSessionState } from '../session/use-session';

/** Away from an assessment that is not stored yet: which one it is, and what can be done; its own screens say it themselves. */
export function UnsavedNotice({ path }: { readonly path: string }) {
  const { isLasting } = useDevice();
  const state = useSessionState((whole) => whole);
  if (!isLasting || state.phase !== 'open' || state.saveState !== 'failed') return null;
  const own = routes.assessment(state.assessment.id);
  if (`#${path}` === own || `#${path}`.startsWith(`${own}/`)) return null;
  return (
    <>
      <p>
        <a href={own}>
          <UserText>{state.assessment.title}</UserText>
        </a>
      </p>
      <SaveTrouble problem={state.problem} isGone={state.isGone} />
    </>
  );
}
