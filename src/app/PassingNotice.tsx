import { useDevice } from '../features/services';
import { m } from '../i18n/generated/messages';
import { Notice } from '../ui/notice/Notice';

/** Says before anybody types that this browser keeps nothing, and where it once did, that this is not lost for that; inside an assessment its saved state says so. */
export function PassingNotice() {
  const { keeping } = useDevice();
  const { hasStored } = keeping.current();
  return (
    <Notice tone="warning" role="alert" title={m.storage_passing_title()}>
      {hasStored && <p data-stored-before>{m.storage_passing_before()}</p>}
      <p>{m.storage_problem_unavailable()}</p>
    </Notice>
  );
}
