import type { AssessmentId } from '../../domain/assessment';
import { isJsonObject } from '../../formats/migrate';

/** Word between the tabs of one browser that an assessment was saved, removed or restored. */
export interface ChangeChannel {
  tell(id: AssessmentId): void;
  listen(listener: (id: AssessmentId) => void): () => void;
  close(): void;
}

/** A channel; where the browser has none, tabs still find out when they save. */
export function createChangeChannel(name: string): ChangeChannel {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
  return {
    tell: (id) => channel?.postMessage({ changed: id }),
    listen: (listener) => {
      const hear = ({ data }: MessageEvent<unknown>): void => {
        if (isJsonObject(data) && typeof data.changed === 'string') listener(data.changed as AssessmentId);
      };
      channel?.addEventListener('message', hear);
      return () => channel?.removeEventListener('message', hear);
    },
    close: () => channel?.close(),
  };
}
