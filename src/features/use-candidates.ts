import { useEffect, useReducer, useState } from 'react';
import { type Result, success } from '../base/result';
import type { Assessment, AssessmentSummary } from '../domain/assessment';
import type { StorageProblem } from '../domain/ports';
import { isSameCountry } from './same-country';
import { useDevice } from './services';

/** The assessments of the same country on this device that speak of an earlier or the same day, latest first; null while they are read. */
export function useCandidates(current: Assessment): Result<readonly AssessmentSummary[], StorageProblem> | null {
  const { repository, keyring } = useDevice();
  const [found, setFound] = useState<Result<readonly AssessmentSummary[], StorageProblem> | null>(null);
  const [round, reload] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    let isCurrent = true;
    void repository.list().then((list) => {
      if (isCurrent) setFound(list);
    });
    return () => {
      isCurrent = false;
    };
  }, [repository, round]);
  useEffect(() => repository.onChangeElsewhere(reload), [repository]);
  useEffect(() => keyring.subscribe(reload), [keyring]);
  if (!found?.ok) return found;
  const fitting = found.value.filter(
    ({ id, purpose, country, period }) =>
      id !== current.id &&
      purpose === current.purpose &&
      isSameCountry(country, current.country) &&
      period.to <= current.period.to,
  );
  return success(fitting.sort((a, b) => (a.period.to < b.period.to ? 1 : -1)));
}
