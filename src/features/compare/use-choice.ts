import { useEffect, useMemo, useState } from 'react';
import { failure, type Result, success } from '../../base/result';
import { type Assessment, type AssessmentId, type AssessmentSummary, isPackOf } from '../../domain/assessment';
import type { StorageProblem } from '../../domain/ports';
import { useServices } from '../services';
import { type ChosenFileProblem, type FileReading, useFileReading } from '../use-file-reading';
import { isSameCountry } from '../same-country';

/** Why an assessment was not taken into the comparison. */
export type ChoiceProblem =
  | { readonly kind: 'file'; readonly problem: ChosenFileProblem }
  | { readonly kind: 'storage'; readonly problem: StorageProblem }
  | { readonly kind: 'other-questionnaire'; readonly pack: string }
  | { readonly kind: 'other-purpose' }
  | { readonly kind: 'other-country' };

/** What is compared with the open assessment, for as long as the screen is open. */
export interface Choice {
  /** What is ticked on this device, also while it is still being read. */
  readonly ticked: readonly AssessmentId[];
  readonly fromDevice: readonly Assessment[];
  readonly fromFiles: readonly Assessment[];
  readonly problem: ChoiceProblem | null;
  /** Of the file that was chosen last. */
  readonly reading: FileReading;
  /** Takes an assessment of this device in, or out again. */
  readonly toggle: (summary: AssessmentSummary) => Promise<void>;
  /** Reads a file into memory; nothing is written. */
  readonly readFile: (file: File) => Promise<void>;
  readonly dropFile: (assessment: Assessment) => void;
}

/** The assessments to compare with, chosen one by one; training and real work never meet, nor two countries (METHOD 5). */
export function useChoice(current: Assessment): Choice {
  const { pack, repository, keyring } = useServices();
  const [ticked, setTicked] = useState<readonly AssessmentId[]>([]);
  const [loaded, setLoaded] = useState<readonly Assessment[]>([]);
  const [fromFiles, setFromFiles] = useState<readonly Assessment[]>([]);
  const [problem, setProblem] = useState<ChoiceProblem | null>(null);
  const reading = useFileReading();
  // What is locked meanwhile is not shown any longer.
  useEffect(
    () =>
      keyring.subscribe(() => {
        setTicked([]);
        setLoaded([]);
      }),
    [keyring],
  );
  const fitting = (assessment: Assessment): Result<Assessment, ChoiceProblem> => {
    if (assessment.purpose !== current.purpose) return failure({ kind: 'other-purpose' });
    if (!isSameCountry(assessment.country, current.country)) return failure({ kind: 'other-country' });
    if (!isPackOf(pack, assessment)) return failure({ kind: 'other-questionnaire', pack: assessment.pack.id });
    return success(assessment);
  };
  const untick = (id: AssessmentId) => setTicked((ids) => ids.filter((one) => one !== id));
  const toggle = async ({ id }: AssessmentSummary) => {
    setProblem(null);
    if (ticked.includes(id)) {
      untick(id);
      return;
    }
    setTicked((ids) => [...ids, id]);
    const read = await repository.load(id);
    const found = read.ok ? fitting(read.value.assessment) : failure({ kind: 'storage' as const, problem: read.error });
    if (found.ok) {
      setLoaded((before) => [...before.filter((one) => one.id !== id), found.value]);
    } else {
      untick(id);
      setProblem(found.error);
    }
  };
  const readFile = async (file: File) => {
    const read = await reading.read(file);
    if (!read.ok) {
      if (read.error.kind !== 'cancelled') setProblem({ kind: 'file', problem: read.error });
      return;
    }
    const found = fitting(read.value.assessment);
    setProblem(found.ok ? null : found.error);
    if (found.ok) setFromFiles((chosen) => [...chosen, found.value]);
  };
  const dropFile = (assessment: Assessment) => setFromFiles((chosen) => chosen.filter((one) => one !== assessment));
  const fromDevice = useMemo(() => loaded.filter(({ id }) => ticked.includes(id)), [loaded, ticked]);
  return { ticked, fromDevice, fromFiles, problem, reading, toggle, readFile, dropFile };
}
