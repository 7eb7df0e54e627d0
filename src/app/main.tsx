// First, because the first style sheet that names the layers decides their order.
import '../ui/styles.css';
import { createRoot } from 'react-dom/client';
import { assert } from '../base/assert';
import type { Keyring } from '../domain/ports';
import { m } from '../i18n/generated/messages';
import { attachPageLifecycle } from '../session/page-lifecycle';
import { recoverLastWords } from '../session/recover-last-words';
import { createSession } from '../session/session';
import { sweepFilesOnOpening } from '../session/sweep-files';
import { createDeviceStorage } from '../storage/device-storage';
import { createExportLog } from '../storage/export-log';
import { createLastWords } from '../storage/last-words';
import { openRepository } from '../storage/open-repository';
import { App } from './App';
import { askBeforeHalfTypedIsLost } from './ask-before-half-typed-is-lost';
import { ErrorBoundary } from './ErrorBoundary';
import { askToKeepInTime } from './ask-to-keep';
import { createLocking } from './locking';
import { createRescue } from './rescue';
import type { IdleOptions } from './lock-when-idle';
import { createServices } from './services';
import { isFreeToReload } from './unsaved';
import { watchForUpdate } from './update-ready';

void start();

/** What watches for idleness comes with the first key. */
function watchIdleness(keyring: Keyring, options: Pick<IdleOptions, 'lock' | 'minutes'>): void {
  const stop = keyring.subscribe(() => {
    if (keyring.unlocked().size === 0) return;
    stop();
    void import('./lock-when-idle').then(({ lockWhenIdle }) => lockWhenIdle({ keyring, page: document, ...options }));
  });
}

/** Nothing is shown before it is known whether what is typed will last. */
async function start(): Promise<void> {
  const { loadVault, ...opened } = await openRepository();
  const { repository, keyring, isLasting } = opened;
  const { device, loadPack } = createServices({
    ...opened,
    exportLog: createExportLog(),
    deviceStorage: createDeviceStorage(),
  });
  const { ids, clock, preferences } = device;
  const lastWords = createLastWords(ids.next(), keyring);
  const titleOfCopy = (title: string) => m.save_recovered_title({ title });
  const recover = () => recoverLastWords({ repository, lastWords, ids, titleOfCopy, keyring });
  await recover();
  const session = createSession({ ...device, author: () => preferences.current().author });
  const locking = createLocking({ session, keyring, loadVault, recover });
  const services = { device: { ...device, locking }, loadPack };
  attachPageLifecycle(session, document, lastWords);
  sweepFilesOnOpening(session, device);
  watchIdleness(keyring, { lock: locking.lock, minutes: () => preferences.current().lockAfterMinutes });

  const isAtList = () => ['', '#/'].includes(location.hash);
  askToKeepInTime({ session, keeping: device.keeping, isAtList, view: window });

  const root = document.getElementById('root');
  assert(root, 'index.html holds #root');
  createRoot(root).render(
    <ErrorBoundary rescue={createRescue({ repository, clock, session })}>
      <App services={services} session={session} />
    </ErrorBoundary>,
  );
  watchForUpdate(() => isFreeToReload(session, isLasting));
  askBeforeHalfTypedIsLost(window);
}
