import decodeQR from 'qr/decode.js';
import { failure, type Result, success } from '../base/result';

/** The text of the code in a picture, or that there is none to be read; whatever the picture, nothing is thrown. */
export function codeInPicture(picture: ImageData): Result<string, 'no-code'> {
  try {
    return success(decodeQR(picture));
  } catch {
    return failure('no-code'); // the library throws where it finds nothing
  }
}
