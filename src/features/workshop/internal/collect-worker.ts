import type { Assessment } from '../../../domain/assessment';
import { readBytes } from '../../../exchange/read-bytes';
import { readFileOrPackage } from '../../../exchange/read-file-or-package';
import type { Locale } from '../../../i18n/locale';
import { type ChosenFile, collect, type Collected } from './collect';
import { wordsForMerging } from './words-for-merging';

export interface CollectQuestion {
  readonly assessment: Assessment;
  readonly files: readonly File[];
  readonly locale: Locale;
  readonly at: string;
}

export type CollectReply =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'collected'; readonly collected: Collected }
  /** A file could not be read from the disk. */
  | { readonly kind: 'lost'; readonly name: string };

const answer = (reply: CollectReply) => self.postMessage(reply);

/** Reads and merges what came back, away from the page, so that a thousand files do not stop it. */
self.onmessage = ({ data }: MessageEvent<CollectQuestion>): void => void work(data);

async function work({ assessment, files, locale, at }: CollectQuestion): Promise<void> {
  const chosen: ChosenFile[] = [];
  for (const file of files) {
    const bytes = await readBytes(file);
    if (!bytes.ok) {
      answer({ kind: 'lost', name: file.name });
      return;
    }
    chosen.push({ name: file.name, bytes: bytes.value });
  }
  const onProgress = (done: number) => answer({ kind: 'progress', done });
  const words = wordsForMerging(locale);
  const collected = await collect(assessment, chosen, { read: readFileOrPackage, words, at, onProgress });
  answer({ kind: 'collected', collected });
}
