import { readAssessmentFile } from './read-assessment-file';

/** Answers the bytes of a file with what they hold. */
self.onmessage = ({ data }: MessageEvent<Uint8Array>): void => {
  self.postMessage(readAssessmentFile(data));
};
