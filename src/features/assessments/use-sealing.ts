import { useRef, useState } from 'react';
import type { AssessmentId } from '../../domain/assessment';
import { sealFile } from '../../exchange/seal-file';
import { m } from '../../i18n/generated/messages';
import { saveFile } from '../save-file';
import { useDevice } from '../services';
import { wordsOfStorageProblem } from '../storage-problem-words';
import { useIsHere } from '../use-is-here';

type SealingState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'sealing' }
  | { readonly kind: 'saved'; readonly fileName: string }
  | { readonly kind: 'failed'; readonly because: string };

/** Reads the assessment as it is stored, encrypts it and hands the file to the browser; once at a time. */
export function useSealing(id: AssessmentId) {
  const { repository, exportLog, clock } = useDevice();
  const [state, setState] = useState<SealingState>({ kind: 'asking' });
  const isBusy = useRef(false);
  const isHere = useIsHere();
  const seal = async (passphrase: string) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setState({ kind: 'sealing' });
    setState(await attempt(passphrase));
    isBusy.current = false;
  };
  const attempt = async (passphrase: string): Promise<SealingState> => {
    const loaded = await repository.load(id);
    if (!loaded.ok) return { kind: 'failed', because: wordsOfStorageProblem(loaded.error) };
    const sealed = await sealFile(loaded.value.assessment, passphrase);
    if (!sealed.ok) return { kind: 'failed', because: m.seal_problem_nocryptography() };
    // Closed meanwhile: cancelled, so there is no file.
    if (!isHere.current) return { kind: 'asking' };
    const { fileName, text } = sealed.value;
    saveFile(fileName, new Blob([text], { type: 'application/json' }));
    exportLog.mark([loaded.value.assessment], clock.now());
    return { kind: 'saved', fileName };
  };
  return { state, seal };
}
