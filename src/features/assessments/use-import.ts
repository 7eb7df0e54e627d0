import { useState } from 'react';
import type { AssessmentId } from '../../domain/assessment';
import type { ReadFile } from '../../exchange/read-assessment-file';
import type { SealedFile } from '../../formats/sealed-file';
import { wordsOfFileProblem } from '../file-problem-words';
import { readChosenFile } from '../read-chosen-file';
import { useDevice } from '../services';
import { wordsOfStorageProblem } from '../storage-problem-words';

export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'refused'; readonly because: string }
  /** Locked with a passphrase that is not known yet. */
  | { readonly kind: 'sealed'; readonly sealed: SealedFile }
  | (ReadFile & { readonly kind: 'asking'; readonly isCopy: boolean });

export interface Import {
  readonly state: ImportState;
  /** Reads and checks; nothing is written. */
  readonly read: (file: File) => Promise<void>;
  /** Shows what a passphrase has opened; nothing is written. */
  readonly show: (read: ReadFile) => Promise<void>;
  readonly refuse: (because: string) => void;
  /** Writes what was shown, beside everything that is there. */
  readonly confirm: () => Promise<void>;
  readonly cancel: () => void;
}

/** Read, check, show, and only then write; a file never replaces what is on the device. */
export function useImport(onAdded: () => void): Import {
  const { repository, ids, exportLog, clock } = useDevice();
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const refuse = (because: string) => setState({ kind: 'refused', because });
  const read = async (file: File) => {
    const found = await readChosenFile(file);
    if (found.ok) await show(found.value);
    else if (found.error.kind === 'sealed') setState(found.error);
    else refuse(wordsOfFileProblem(found.error));
  };
  const show = async (found: ReadFile) => {
    const isCopy = (await repository.readRaw(found.assessment.id)).ok;
    setState({ kind: 'asking', ...found, isCopy });
  };
  const confirm = async () => {
    if (state.kind !== 'asking') return;
    const { assessment, isCopy } = state;
    setState({ kind: 'idle' }); // The dialog is gone before a second click can add the file once more.
    const own = isCopy ? { ...assessment, id: ids.next() as AssessmentId } : assessment;
    const saved = await repository.save(own, null);
    if (!saved.ok) {
      refuse(wordsOfStorageProblem(saved.error));
      return;
    }
    exportLog.mark([own], clock.now()); // it came out of a file
    onAdded();
  };
  return { state, read, show, refuse, confirm, cancel: () => setState({ kind: 'idle' }) };
}
