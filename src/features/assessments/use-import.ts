import { useState } from 'react';
import type { AssessmentId } from '../../domain/assessment';
import { roomRefusal } from '../../domain/attachment-room';
import type { IncomingFile } from '../../domain/ports';
import { m } from '../../i18n/generated/messages';
import { wordsOfFileProblem } from '../file-problem-words';
import { type ChosenFile, readChosenFile } from '../read-chosen-file';
import { useDevice } from '../services';
import { sizeWords } from '../size-words';
import { wordsOfStorageProblem } from '../storage-problem-words';

export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'refused'; readonly because: string }
  | (ChosenFile & { readonly kind: 'asking'; readonly isCopy: boolean });

export interface Import {
  readonly state: ImportState;
  /** Reads and checks; nothing is written. */
  readonly read: (file: File) => Promise<void>;
  /** Writes what was shown, beside everything that is there. */
  readonly confirm: () => Promise<void>;
  readonly cancel: () => void;
}

/** Read, check, show, and only then write; a file never replaces what is on the device. */
export function useImport(onAdded: () => void): Import {
  const { repository, ids, clock, deviceStorage } = useDevice();
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const refuse = (because: string) => setState({ kind: 'refused', because });
  const read = async (file: File) => {
    const found = await readChosenFile(file);
    if (!found.ok) {
      refuse(wordsOfFileProblem(found.error));
      return;
    }
    const isCopy = (await repository.readRaw(found.value.assessment.id)).ok;
    setState({ kind: 'asking', ...found.value, isCopy });
  };
  const confirm = async () => {
    if (state.kind !== 'asking') return;
    const { assessment, isCopy } = state;
    setState({ kind: 'idle' }); // The dialog is gone before a second click can add the file once more.
    const own = isCopy ? { ...assessment, id: ids.next() as AssessmentId } : assessment;
    const facts = await deviceStorage.facts();
    const sizeInBytes = [...state.files.values()].reduce((sum, { length }) => sum + length, 0);
    const noRoom = roomRefusal(sizeInBytes, facts.ok ? facts.value : null);
    if (noRoom && sizeInBytes > 0) {
      refuse(m.import_files_room({ size: sizeWords(sizeInBytes), free: sizeWords(noRoom.freeInBytes) }));
      return;
    }
    const saved = await repository.save(own, null, incomingFiles(state, clock.now()));
    if (!saved.ok) {
      refuse(wordsOfStorageProblem(saved.error));
      return;
    }
    onAdded();
  };
  return { state, read, confirm, cancel: () => setState({ kind: 'idle' }) };
}

function incomingFiles({ assessment, files }: ChosenFile, storedAt: string): readonly IncomingFile[] {
  const types = new Map(Object.values(assessment.attachments).map(({ hash, mediaType }) => [hash, mediaType]));
  return [...files].map(([hash, bytes]) => ({ hash, bytes, facts: { mediaType: types.get(hash) ?? '', storedAt } }));
}
