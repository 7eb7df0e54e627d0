import type { Conflict } from '../../domain/apply-changes';
import type { AssessmentId } from '../../domain/assessment';
import { type Clash, noClash } from '../../domain/ports';
import { isJsonObject } from '../../formats/migrate';

export type HearChange = (id: AssessmentId, clash: Clash) => void;

/** Word between the tabs of one browser that an assessment was saved, removed or restored. */
export interface ChangeChannel {
  tell(id: AssessmentId, clash?: Clash): void;
  listen(listener: HearChange): () => void;
  close(): void;
}

/** A channel; where the browser has none, tabs still find out when they save. */
export function createChangeChannel(name: string): ChangeChannel {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
  return {
    tell: (id, clash = noClash) => channel?.postMessage({ changed: id, ...clash }),
    listen: (listener) => {
      const hear = ({ data }: MessageEvent<unknown>): void => {
        if (!isJsonObject(data) || typeof data.changed !== 'string') return;
        const conflicts = Array.isArray(data.conflicts) ? data.conflicts.flatMap(conflictFrom) : [];
        const revision = typeof data.revision === 'number' ? data.revision : noClash.revision;
        listener(data.changed as AssessmentId, { conflicts, revision });
      };
      channel?.addEventListener('message', hear);
      return () => channel?.removeEventListener('message', hear);
    },
    close: () => channel?.close(),
  };
}

/** A tab of another version may say it in another way: then nothing is made of it. */
function conflictFrom(data: unknown): readonly Conflict[] {
  if (!isJsonObject(data) || !Array.isArray(data.path)) return [];
  const path: readonly unknown[] = data.path;
  const isPath = path.every((step) => typeof step === 'string');
  return isPath ? [{ path, kept: data.kept, lost: data.lost }] : [];
}
