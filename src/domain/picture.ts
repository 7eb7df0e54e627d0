/** A picture that was found sound, as far as one can see without drawing it. */
export interface Picture {
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly width: number;
  readonly height: number;
  /** Without what cameras and programs write beside the picture: places, names, moments. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Why a picture can't be an emblem. */
export type PictureProblem =
  | { readonly kind: 'not-a-picture' }
  /** It ends too early, or is not what it was. */
  | { readonly kind: 'broken' }
  | { readonly kind: 'heavy'; readonly sizeInBytes: number }
  | { readonly kind: 'large'; readonly width: number; readonly height: number }
  /** A JPEG in the four colours of a printing press, which screens show wrongly. */
  | { readonly kind: 'four-colours' };
