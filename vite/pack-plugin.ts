import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Result } from '../src/base/result';
import { compilePack } from '../src/packs/compile-pack';
import { compileTrainingCase } from '../src/packs/compile-training-case';
import { compileTreatyStatus } from '../src/packs/compile-treaty-status';
import { describeProblem } from '../src/packs/describe-problem';
import type { PackProblem } from '../src/packs/pack-problem';
import {
  parliamentPackAt,
  readPackFiles,
  readTrainingCaseFile,
  readTreatyStatusFile,
} from '../src/packs/read-pack-files';

/** What each virtual module holds; what few sessions need is one of its own, so that it loads only when wanted. */
const compilers: Readonly<Record<string, (root: string) => Result<object, readonly PackProblem[]>>> = {
  'virtual:lacuna-pack': packAt,
  'virtual:lacuna-training-case': trainingCaseAt,
  'virtual:lacuna-treaty-status': treatyStatusAt,
};

/** Offers questionnaire and training case as virtual modules; one with problems stops the build and names them all. */
export function packPlugin(): Plugin {
  let root = '';
  return {
    name: 'lacuna-pack',
    configResolved: (config) => {
      root = config.root;
    },
    resolveId: (id) => (id in compilers ? resolved(id) : null),
    load(id) {
      const compile = id.startsWith('\0') ? compilers[id.slice(1)] : undefined;
      if (!compile) return null;
      const compiled = compile(root);
      if (!compiled.ok) return this.error(explain(compiled.error));
      // Parsing one string is quicker for a browser than reading a large object literal.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(compiled.value))});`;
    },
    configureServer(server) {
      server.watcher.add(watchedFolders(root));
      server.watcher.on('all', (_event, path) => {
        if (!isQuestionnaireFile(root, path)) return;
        for (const environment of Object.values(server.environments)) {
          for (const id of Object.keys(compilers)) {
            const module = environment.moduleGraph.getModuleById(resolved(id));
            if (module) environment.moduleGraph.invalidateModule(module);
          }
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

const resolved = (id: string): string => `\0${id}`;

function packAt(root: string) {
  const files = readPackFiles(parliamentPackAt(root));
  return files.ok ? compilePack(files.value) : files;
}

function trainingCaseAt(root: string) {
  const pack = packAt(root);
  const file = readTrainingCaseFile(root);
  if (!pack.ok) return pack;
  return file.ok ? compileTrainingCase(file.value, pack.value) : file;
}

function treatyStatusAt(root: string) {
  const pack = packAt(root);
  const file = readTreatyStatusFile(root);
  if (!pack.ok) return pack;
  return file.ok ? compileTreatyStatus(file.value, pack.value) : file;
}

function explain(problems: readonly PackProblem[]): string {
  const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
  return [`The questionnaire has ${count}:`, ...problems.map(describeProblem)].join('\n');
}

function watchedFolders(root: string): string[] {
  return [join(root, 'questionnaire'), parliamentPackAt(root).sourcesFile];
}

function isQuestionnaireFile(root: string, path: string): boolean {
  const changed = resolve(path);
  return /\.ya?ml$/.test(changed) && watchedFolders(root).some((folder) => changed.startsWith(resolve(folder)));
}
