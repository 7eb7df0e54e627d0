import { useEffect, useState } from 'react';
import type { Urn } from '../domain/urn';
import { useOpenAssessment } from './open-assessment';
import { useServices } from './services';

/** The vote that is going on on a device that is passed round, also where another window of this browser holds it. */
export function useHeldUrn(): Urn | null {
  const { urns } = useServices();
  const { id } = useOpenAssessment().assessment;
  const [urn, setUrn] = useState(() => urns.read(id));
  useEffect(() => {
    const readAnew = () => setUrn(urns.read(id));
    window.addEventListener('storage', readAnew);
    return () => window.removeEventListener('storage', readAnew);
  }, [urns, id]);
  return urn;
}
