import { useSyncExternalStore } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { type UnopenedServices, UnopenedServicesContext } from '../features/services';
import { currentLocale, onLocaleChange } from '../i18n/locale';
import type { Session } from '../session/session';
import { SessionContext } from '../session/use-session';
import { useArrival, useFocusAcrossLanguages } from './arrival';
import { Screens } from './Screens';
import { PassingNotice } from './PassingNotice';
import { Shell } from './Shell';
import { TrainingGuard } from './TrainingGuard';
import { UnsavedNotice } from './UnsavedNotice';
import { UpdateNotice } from './UpdateNotice';
import { WallRoute } from './WallRoute';

interface AppProps {
  readonly services: UnopenedServices;
  readonly session: Session;
}

/** The whole app over its services; a change of language makes the tree anew, so that no word stays behind. */
export function App({ services, session }: AppProps) {
  const locale = useSyncExternalStore(onLocaleChange, currentLocale);
  const [path] = useHashLocation();
  useArrival(path);
  useFocusAcrossLanguages(locale);
  return (
    <UnopenedServicesContext key={locale} value={services}>
      <SessionContext value={session}>
        <Router hook={useHashLocation}>
          <WallRoute>
            <TrainingGuard path={path} />
            <Shell path={path}>
              <UpdateNotice />
              {!services.device.isLasting && !path.startsWith('/a/') && <PassingNotice />}
              <UnsavedNotice path={path} />
              <Screens />
            </Shell>
          </WallRoute>
        </Router>
      </SessionContext>
    </UnopenedServicesContext>
  );
}
