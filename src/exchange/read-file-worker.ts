import type { FileBytes } from '../domain/ports';
import { readFileOrPackage } from './read-file-or-package';

/** Answers the bytes of a file or package with what they hold. */
self.onmessage = ({ data }: MessageEvent<FileBytes>): void => {
  void readFileOrPackage(data).then((read) => self.postMessage(read));
};
