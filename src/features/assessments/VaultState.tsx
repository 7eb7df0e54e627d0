import { Notice } from '../../ui/notice/Notice';
import type { useVault } from './use-vault';

interface VaultStateProps {
  readonly state: ReturnType<typeof useVault>['state'];
  readonly busy: string;
}

/** What is under way, and why it failed; heard without being looked for. */
export function VaultState({ state, busy }: VaultStateProps) {
  return (
    <>
      <p role="status">{state.kind === 'working' && busy}</p>
      {state.kind === 'failed' && (
        <Notice tone="error" role="alert">
          <p>{state.because}</p>
        </Notice>
      )}
    </>
  );
}
