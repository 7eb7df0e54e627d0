import type { Pack } from '../domain/pack';
import type { FileBytes } from '../domain/ports';
import { readFilledForm } from './read-filled-form';

/** Answers the bytes of a form with what is filled in in it. */
self.onmessage = ({ data }: MessageEvent<{ readonly bytes: FileBytes; readonly pack: Pack }>): void => {
  void readFilledForm(data.bytes, data.pack).then((read) => self.postMessage(read));
};
