import { base64FromBytes } from '../../../base/base64';
import { failure, type Result, success } from '../../../base/result';
import { type Emblem, emblemLimits, pictureIn } from '../../../domain/emblem';
import type { Picture, PictureProblem } from '../../../domain/picture';

export interface ChosenEmblem {
  readonly emblem: Pick<Emblem, 'mediaType' | 'base64'>;
  /** It was too large and was drawn again in fewer pixels. */
  readonly isMadeSmaller: boolean;
}

export type EmblemProblem =
  | PictureProblem
  | { readonly kind: 'unreadable' }
  /** So large that nothing was tried with it. */
  | { readonly kind: 'too-large'; readonly limitInBytes: number };

/** A photo of a seal from a telephone; more than this a browser may fail to draw. */
const largestChoiceInBytes = 20_000_000;

/** The picture in a chosen file as an emblem; one that is too large is made smaller rather than refused. */
export async function chooseEmblem(file: File): Promise<Result<ChosenEmblem, EmblemProblem>> {
  if (file.size > largestChoiceInBytes) return failure({ kind: 'too-large', limitInBytes: largestChoiceInBytes });
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (bytes === null) return failure({ kind: 'unreadable' });
  const found = pictureIn(bytes);
  if (!found.ok && found.error.kind !== 'heavy' && found.error.kind !== 'large') return found;
  // What no browser can draw would be found out on paper.
  const drawn = await createImageBitmap(file).catch(() => null);
  if (drawn === null) return failure({ kind: 'broken' });
  if (found.ok) return success({ emblem: emblemOf(found.value), isMadeSmaller: false });
  const smaller = await madeSmaller(drawn);
  return smaller ? success({ emblem: emblemOf(smaller), isMadeSmaller: true }) : found;
}

const emblemOf = ({ mediaType, bytes }: Picture) => ({ mediaType, base64: base64FromBytes(bytes) });

/** In fewer and fewer pixels until it is light enough; on a cover it is two inches wide at most. */
async function madeSmaller(drawn: ImageBitmap): Promise<Picture | null> {
  for (const side of [1_000, 700, 500, 350, 240]) {
    const scale = Math.min(1, side / Math.max(drawn.width, drawn.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(drawn.width * scale));
    canvas.height = Math.max(1, Math.round(drawn.height * scale));
    canvas.getContext('2d')?.drawImage(drawn, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    const found = blob && pictureIn(new Uint8Array(await blob.arrayBuffer()));
    if (found?.ok && found.value.bytes.length <= emblemLimits.bytes) return found.value;
  }
  return null;
}
