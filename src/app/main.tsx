// First, because the first style sheet that names the layers decides their order.
import '../ui/styles.css';
import { createRoot } from 'react-dom/client';
import { assert } from '../base/assert';
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
import { createRescue } from './rescue';
import { createServices } from './services';
import { isFreeToReload } from './unsaved';
import { watchForUpdate } from './update-ready';

void start();

/** Nothing is shown before it is known whether what is typed will last. */
async function start(): Promise<void> {
  const { repository, files, loadBackups, isLasting } = await openRepository();
  const services = createServices({
    repository,
    files,
    loadBackups,
    exportLog: createExportLog(),
    deviceStorage: createDeviceStorage(),
    isLasting,
  });
  const { ids, clock } = services.device;
  const lastWords = createLastWords(ids.next());
  await recoverLastWords({ repository, lastWords, ids, titleOfCopy: (title) => m.save_recovered_title({ title }) });
  const { preferences } = services.device;
  const session = createSession({ ...services.device, author: () => preferences.current().author });
  attachPageLifecycle(session, document, lastWords);
  sweepFilesOnOpening(session, services.device);

  const isAtList = () => ['', '#/'].includes(location.hash);
  askToKeepInTime({ session, keeping: services.device.keeping, isAtList, view: window });

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
