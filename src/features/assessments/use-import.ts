import { useState } from 'react';
import type { AssessmentId } from '../../domain/assessment';
import { isUnansweredCopy } from '../../domain/copy-to-send';
import { roomRefusal } from '../../domain/attachment-room';
import type { IncomingFile } from '../../domain/ports';
import type { ReadPackage } from '../../exchange/read-package';
import type { SealedFile } from '../../formats/sealed-file';
import type { SealedRecord } from '../../formats/sealed-record';
import { m } from '../../i18n/generated/messages';
import { useDevice } from '../services';
import { currentLocale } from '../../i18n/locale';
import { formatSize } from '../format-size';
import { wordsOfStorageProblem } from '../storage-problem-words';
import { type ChosenFileProblem, type FileReading, useFileReading } from '../use-file-reading';

export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'refused'; readonly because: string }
  /** Locked with a passphrase that is not known yet. */
  | { readonly kind: 'sealed'; readonly sealed: SealedFile | SealedRecord }
  | (ReadPackage & { readonly kind: 'asking'; readonly isCopy: boolean });

export interface Import {
  readonly state: ImportState;
  readonly reading: FileReading;
  /** Reads and checks; nothing is written. */
  readonly read: (file: File) => Promise<void>;
  /** Shows what a passphrase has opened; nothing is written. */
  readonly show: (read: ReadPackage) => Promise<void>;
  readonly refuse: (because: string) => void;
  /** Writes what was shown, beside everything that is there. */
  readonly confirm: () => Promise<void>;
  readonly cancel: () => void;
}

/** Read, check, show, and only then write; a file never replaces what is on the device. */
export function useImport(onAdded: () => void): Import {
  const { repository, ids, exportLog, clock, deviceStorage } = useDevice();
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const refuse = (because: string) => setState({ kind: 'refused', because });
  const reading = useFileReading();
  const read = async (file: File) => {
    setState({ kind: 'idle' });
    const found = await reading.read(file);
    if (found.ok) await show(found.value);
    else if (found.error.kind === 'sealed') setState(found.error);
    else if (found.error.kind !== 'cancelled') refuse(await wordsOf(found.error));
  };
  const show = async (found: ReadPackage) => {
    const isCopy = (await repository.readRaw(found.assessment.id)).ok;
    setState({ kind: 'asking', ...found, isCopy });
  };
  const confirm = async () => {
    if (state.kind !== 'asking') return;
    const { assessment, isCopy } = state;
    setState({ kind: 'idle' }); // The dialog is gone before a second click can add the file once more.
    // Whoever opens a copy that was sent out gets one of their own, so that each comes back as somebody else's.
    const own = isCopy || isUnansweredCopy(assessment) ? { ...assessment, id: ids.next() as AssessmentId } : assessment;
    const facts = await deviceStorage.facts();
    const sizeInBytes = [...state.files.values()].reduce((sum, { length }) => sum + length, 0);
    const noRoom = roomRefusal(sizeInBytes, facts.ok ? facts.value : null);
    if (noRoom && sizeInBytes > 0) {
      refuse(
        m.import_files_room({
          size: formatSize(currentLocale(), sizeInBytes),
          free: formatSize(currentLocale(), noRoom.freeInBytes),
        }),
      );
      return;
    }
    const saved = await repository.save(own, null, incomingFiles(state, clock.now()));
    if (!saved.ok) {
      refuse(wordsOfStorageProblem(saved.error));
      return;
    }
    exportLog.mark([own], clock.now()); // it came out of a file
    onAdded();
  };
  return { state, reading, read, show, refuse, confirm, cancel: () => setState({ kind: 'idle' }) };
}

function incomingFiles({ assessment, files }: ReadPackage, storedAt: string): readonly IncomingFile[] {
  const types = new Map(Object.values(assessment.attachments).map(({ hash, mediaType }) => [hash, mediaType]));
  return [...files].map(([hash, bytes]) => ({ hash, bytes, facts: { mediaType: types.get(hash) ?? '', storedAt } }));
}

/** What has the words for a bad file is fetched with what reads files; without it, that is what is told. */
async function wordsOf(problem: ChosenFileProblem): Promise<string> {
  const words = await import('../file-problem-words').catch(() => null);
  return words?.wordsOfFileProblem(problem) ?? m.import_problem_notloaded();
}
