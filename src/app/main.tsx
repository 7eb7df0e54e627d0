// First, because the first style sheet that names the layers decides their order.
import '../ui/styles.css';
import { createRoot } from 'react-dom/client';
import { assert } from '../base/assert';
import { attachPageLifecycle } from '../session/page-lifecycle';
import { createSession } from '../session/session';
import { createDeviceStorage } from '../storage/device-storage';
import { createIndexedDbRepository } from '../storage/indexed-db-repository';
import { App } from './App';
import { ErrorBoundary } from './ErrorBoundary';
import { createRescue } from './rescue';
import { createServices } from './services';
import { watchForUpdate } from './update-ready';

const repository = createIndexedDbRepository();
const services = createServices({ repository, deviceStorage: createDeviceStorage() });
const session = createSession(services.device);
attachPageLifecycle(session, document);

const root = document.getElementById('root');
assert(root, 'index.html holds #root');
createRoot(root).render(
  <ErrorBoundary rescue={createRescue(repository, services.device.clock)}>
    <App services={services} session={session} />
  </ErrorBoundary>,
);
watchForUpdate();
