import { failure, type Result, success } from '../../../base/result';

export type CameraProblem =
  | 'no-camera'
  /** Somebody, or a rule of the device, said no. */
  | 'blocked'
  | 'in-use'
  /** The browser has no camera for pages at such an address. */
  | 'unsafe'
  | 'gone'
  | 'hidden'
  | 'not-loaded';

const wanted: MediaStreamConstraints = {
  audio: false,
  video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
};

/** The pictures of a camera, the one at the back where there are two, or why there are none. */
export async function startCamera(): Promise<Result<MediaStream, CameraProblem>> {
  // Browsers leave it out at an address that is not secure, whatever its type says.
  if (!('mediaDevices' in navigator)) return failure('unsafe');
  return navigator.mediaDevices.getUserMedia(wanted).then(success, (error: unknown) => failure(problemFrom(error)));
}

function problemFrom(error: unknown): CameraProblem {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'blocked';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'no-camera' : 'in-use';
}
