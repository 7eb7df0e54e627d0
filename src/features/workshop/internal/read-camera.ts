import type { CodeReply } from './code-worker';
import { type CameraProblem, startCamera } from './start-camera';

interface CameraEvents {
  readonly onStarted: () => void;
  readonly onText: (text: string) => void;
  readonly onFailed: (problem: CameraProblem) => void;
}

/**
 * Shows the camera in a video and tells every code it sees, until the returned function is called. The camera is off
 * after that, whatever had happened by then.
 */
export function readCamera(video: HTMLVideoElement, events: CameraEvents): () => void {
  const ending = new AbortController();
  void run(video, events, ending.signal);
  return () => ending.abort();
}

async function run(video: HTMLVideoElement, events: CameraEvents, signal: AbortSignal): Promise<void> {
  const camera = await startCamera();
  const tracks = camera.ok ? camera.value.getTracks() : [];
  const turnOff = () => tracks.forEach((track) => track.stop());
  if (signal.aborted) {
    turnOff();
    return;
  }
  if (!camera.ok) {
    events.onFailed(camera.error);
    return;
  }
  signal.addEventListener('abort', turnOff);
  for (const track of tracks) track.addEventListener('ended', () => events.onFailed('gone'), { signal });
  const leave = () => document.hidden && events.onFailed('hidden');
  document.addEventListener('visibilitychange', leave, { signal });
  video.srcObject = camera.value;
  // Where it does not play by itself the pictures still come, or `ended` tells.
  void video.play().catch(() => undefined);
  events.onStarted();
  watch(video, events, signal);
}

/** One picture at a time: the next is taken when the last has been looked at. */
function watch(video: HTMLVideoElement, events: CameraEvents, signal: AbortSignal): void {
  const worker = new Worker(new URL('./code-worker.ts', import.meta.url), { type: 'module' });
  const look = async () => {
    const picture = signal.aborted ? null : await createImageBitmap(video).catch(() => null);
    if (signal.aborted) picture?.close();
    else if (picture === null) requestAnimationFrame(again);
    else worker.postMessage(picture, [picture]);
  };
  const again = () => void look();
  worker.onmessage = ({ data }: MessageEvent<CodeReply>) => {
    if (data.text !== null) events.onText(data.text);
    requestAnimationFrame(again);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    events.onFailed('not-loaded');
  };
  signal.addEventListener('abort', () => {
    worker.terminate();
    video.srcObject = null;
  });
  again();
}
