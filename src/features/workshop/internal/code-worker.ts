import { codeInPicture } from '../../../exchange/code-in-picture';

/** What was read in a picture; `text` is null where there was no code in it. */
export interface CodeReply {
  readonly text: string | null;
}

const canvas = new OffscreenCanvas(1, 1);
const context = canvas.getContext('2d', { willReadFrequently: true });

/** Looks for a code in each picture of the camera, away from the page; no picture is kept. */
self.onmessage = ({ data: picture }: MessageEvent<ImageBitmap>): void => {
  const { width, height } = picture;
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  context?.drawImage(picture, 0, 0);
  picture.close();
  const read = context ? codeInPicture(context.getImageData(0, 0, width, height)) : null;
  self.postMessage({ text: read?.ok ? read.value : null } satisfies CodeReply);
};
