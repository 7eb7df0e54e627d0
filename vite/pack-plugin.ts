import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { compilePack } from '../src/packs/compile-pack';
import { describeProblem } from '../src/packs/describe-problem';
import type { PackProblem } from '../src/packs/pack-problem';
import { parliamentPackAt, readPackFiles } from '../src/packs/read-pack-files';

const publicId = 'virtual:lacuna-pack';
const resolvedId = `\0${publicId}`;

/** Offers the questionnaire as `virtual:lacuna-pack`; a pack with problems stops the build and names them all. */
export function packPlugin(): Plugin {
  let root = '';
  return {
    name: 'lacuna-pack',
    configResolved: (config) => {
      root = config.root;
    },
    resolveId: (id) => (id === publicId ? resolvedId : null),
    load(id) {
      if (id !== resolvedId) return null;
      const files = readPackFiles(parliamentPackAt(root));
      const pack = files.ok ? compilePack(files.value) : files;
      if (!pack.ok) return this.error(explain(pack.error));
      // Parsing one string is quicker for a browser than reading a large object literal.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(pack.value))});`;
    },
    configureServer(server) {
      server.watcher.add(watchedFolders(root));
      server.watcher.on('all', (_event, path) => {
        if (!isQuestionnaireFile(root, path)) return;
        for (const environment of Object.values(server.environments)) {
          const module = environment.moduleGraph.getModuleById(resolvedId);
          if (module) environment.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

function explain(problems: readonly PackProblem[]): string {
  const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
  return [`The questionnaire has ${count}:`, ...problems.map(describeProblem)].join('\n');
}

function watchedFolders(root: string): string[] {
  const { packFolder, sourcesFile } = parliamentPackAt(root);
  return [packFolder, sourcesFile];
}

function isQuestionnaireFile(root: string, path: string): boolean {
  const changed = resolve(path);
  return /\.ya?ml$/.test(changed) && watchedFolders(root).some((folder) => changed.startsWith(resolve(folder)));
}
