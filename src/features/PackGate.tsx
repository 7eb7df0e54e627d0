import { type ReactNode, Suspense, use, useMemo } from 'react';
import { assert } from '../base/assert';
import { ServicesContext, type UnopenedServices, UnopenedServicesContext } from './services';

interface PackGateProps {
  /** Stands there while the questionnaire is loaded, the first time only. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Loads the questionnaire for what stands inside; where it is there already it does nothing. */
export function PackGate({ fallback, children }: PackGateProps) {
  const services = use(ServicesContext);
  const unopened = use(UnopenedServicesContext);
  if (services) return children;
  assert(unopened, 'the gate stands inside UnopenedServicesContext');
  return (
    <Suspense fallback={fallback}>
      <Opened unopened={unopened}>{children}</Opened>
    </Suspense>
  );
}

function Opened({ unopened, children }: { readonly unopened: UnopenedServices; readonly children: ReactNode }) {
  const pack = use(unopened.loadPack());
  const services = useMemo(() => ({ ...unopened.device, pack, newestPack: pack }), [unopened, pack]);
  return <ServicesContext value={services}>{children}</ServicesContext>;
}
