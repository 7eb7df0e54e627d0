import { createRoot } from 'react-dom/client';
import { assert } from '../base/assert';
import { attachPageLifecycle } from '../session/page-lifecycle';
import { createSession } from '../session/session';
import { createMemoryRepository } from '../storage/memory-repository';
import '../ui/styles.css';
import { App } from './App';
import { ErrorBoundary } from './ErrorBoundary';
import { createRescue } from './rescue';
import { createServices } from './services';

const repository = createMemoryRepository();
const services = createServices({
  repository,
  deviceStorage: {
    facts: async () => ({ ok: true, value: { persisted: false, usageInBytes: 100, quotaInBytes: 10000 } }),
    persist: async () => ({ ok: true, value: { persisted: true, usageInBytes: 100, quotaInBytes: 10000 } }),
  },
});
const session = createSession(services);
attachPageLifecycle(session, document);

const root = document.getElementById('root');
assert(root, 'index.html holds #root');
createRoot(root).render(
  <ErrorBoundary rescue={createRescue(repository, services.clock)}>
    <App services={services} session={session} />
  </ErrorBoundary>,
);
