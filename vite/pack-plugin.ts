import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { failure, type Result, success } from '../src/base/result';
import { compilePack } from '../src/packs/compile-pack';
import { compileTrainerGuide } from '../src/packs/compile-trainer-guide';
import { compileTrainingCase } from '../src/packs/compile-training-case';
import { compileTreatyStatus } from '../src/packs/compile-treaty-status';
import { describeProblem } from '../src/packs/describe-problem';
import { describeDamage } from '../src/packs/describe-publishing';
import type { PackProblem } from '../src/packs/pack-problem';
import { readPublishedPacks } from '../src/packs/published-packs';
import {
  parliamentPackAt,
  readPackFiles,
  readTrainerGuideFile,
  readTrainingCaseFile,
  readTreatyStatusFile,
} from '../src/packs/read-pack-files';

/** What each virtual module holds; what few sessions need is one of its own, so that it loads only when wanted. */
const compilers: Readonly<Record<string, (root: string) => Result<object, readonly PackProblem[]>>> = {
  'virtual:lacuna-pack': packAt,
  'virtual:lacuna-trainer-guide': trainerGuideAt,
  'virtual:lacuna-training-case': trainingCaseAt,
  'virtual:lacuna-treaty-status': treatyStatusAt,
};

/** A module for each earlier version of the pack, and one that knows them all. */
const earlierPacks = 'virtual:lacuna-earlier-packs';
const isOurs = (id: string): boolean => id in compilers || id === earlierPacks || id.startsWith(`${earlierPacks}/`);

/** Offers questionnaire and training case as virtual modules; one with problems stops the build and names them all. */
export function packPlugin(): Plugin {
  let root = '';
  return {
    name: 'lacuna-pack',
    configResolved: (config) => {
      root = config.root;
    },
    resolveId: (id) => (isOurs(id) ? resolved(id) : null),
    load(id) {
      const name = id.startsWith('\0') && isOurs(id.slice(1)) ? id.slice(1) : null;
      if (name === null) return null;
      const module = name.startsWith(earlierPacks) ? earlierModule(root, name) : compiledModule(root, name);
      return module.ok ? module.value : this.error(module.error);
    },
    configureServer(server) {
      server.watcher.add(watchedFolders(root));
      server.watcher.on('all', (_event, path) => {
        if (!isQuestionnaireFile(root, path)) return;
        for (const environment of Object.values(server.environments)) {
          for (const id of [...Object.keys(compilers), earlierPacks]) {
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

function compiledModule(root: string, name: string): Result<string, string> {
  const compiled = compilers[name]?.(root);
  if (!compiled) return failure(`There is no module ${name}.`);
  return compiled.ok ? success(dataModule(compiled.value)) : failure(explain(compiled.error));
}

/** Each earlier version is a part of its own, fetched when an assessment needs it; the present one is there already. */
function earlierModule(root: string, name: string): Result<string, string> {
  const published = readPublishedPacks(root);
  if (!published.ok) return failure(published.error.map(describeDamage).join('\n'));
  const asked = published.value.find(({ version }) => name === `${earlierPacks}/${version}`);
  if (asked) return success(dataModule(asked));
  const present = packAt(root);
  const earlier = published.value.filter(({ version }) => !present.ok || version !== present.value.version);
  const loaders = earlier.map(({ version }) => `"${version}": () => import("${earlierPacks}/${version}")`);
  return success(`export default { ${loaders.join(', ')} };`);
}

/** Parsing one string is quicker for a browser than reading a large object literal. */
function dataModule(value: object): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}

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

function trainerGuideAt(root: string) {
  const file = readTrainerGuideFile(root);
  return file.ok ? compileTrainerGuide(file.value) : file;
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
