import { type ReactNode, use, useMemo } from 'react';
import { failure, type Result, success } from '../base/result';
import type { Pack } from '../domain/pack';
import { packForRequest } from '../domain/pack-for-request';
import { type EarlierPackProblem, type Services, ServicesContext, useServices } from '../features/services';
import { useAssessment } from '../session/use-session';
import { UnknownQuestionnaire } from './UnknownQuestionnaire';

/**
 * Gives the screens of an assessment the version of the questionnaire that it was answered with, in a copy that was
 * sent out as far as it asks; where the app does not
 * have that version, says so instead and gives the assessment out as a file.
 */
export function PinnedPack({ children }: { readonly children: ReactNode }) {
  const services = useServices();
  const assessment = useAssessment();
  const found = usePackOf(services, assessment.pack);
  const pack = found.ok ? found.value : services.newestPack;
  const { request } = assessment;
  const pinned = useMemo(() => ({ ...services, pack: packForRequest(pack, request) }), [services, pack, request]);
  if (!found.ok) return <UnknownQuestionnaire assessment={assessment} problem={found.error} />;
  return <ServicesContext value={pinned}>{children}</ServicesContext>;
}

/** Suspends the screens while an earlier version is fetched. */
function usePackOf(
  { newestPack, loadEarlierPack }: Services,
  { id, version }: Pick<Pack, 'id' | 'version'>,
): Result<Pack, EarlierPackProblem> {
  if (id !== newestPack.id) return failure({ kind: 'unknown-version' });
  return version === newestPack.version ? success(newestPack) : use(loadEarlierPack(version));
}
