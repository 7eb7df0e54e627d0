import { m } from '../../i18n/generated/messages';
import { Notice } from '../../ui/notice/Notice';
import type { Making } from './use-making';

/** What became of the backup that was asked for. */
export function MakingState({ state }: { readonly state: Making }) {
  return (
    <>
      <p role="status">
        {state.kind === 'working' && m.backup_make_working()}
        {state.kind === 'made' && m.backup_make_done({ name: state.fileName })}
      </p>
      {state.kind === 'failed' && (
        <Notice tone="error" role="alert">
          <p>{state.because}</p>
        </Notice>
      )}
    </>
  );
}
