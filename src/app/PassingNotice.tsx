import { m } from '../i18n/generated/messages';
import { Notice } from '../ui/notice/Notice';

/** Says before anybody types that this browser keeps nothing; inside an assessment its saved state says so. */
export function PassingNotice() {
  return (
    <Notice tone="warning" role="alert" title={m.storage_passing_title()}>
      <p>{m.storage_problem_unavailable()}</p>
    </Notice>
  );
}
