import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Compiles the messages before everything else and again after each change; the test build adds pseudo-languages. */
export function messagesPlugin({ pseudo }: { readonly pseudo: boolean }): Plugin {
  let root = '';
  const compile = () => {
    const script = join(root, 'scripts/compile-messages.mjs');
    execFileSync(process.execPath, [script, ...(pseudo ? ['--pseudo'] : [])], { stdio: 'inherit' });
  };
  return {
    name: 'lacuna-messages',
    enforce: 'pre',
    configResolved: (config) => {
      root = config.root;
      compile();
    },
    resolveId: (source) => (pseudo ? pseudoFile(root, source) : null),
    configureServer(server) {
      server.watcher.on('change', (path) => {
        if (/[\\/]i18n[\\/]messages[\\/]\w[\w-]*\.json$/.test(path)) compile();
      });
    },
  };
}

/** Compiled messages of the test build lie apart, so that they never get into a normal one. */
function pseudoFile(root: string, source: string): string | null {
  const found = /(?:^|\/)generated\/(messages|runtime)$/.exec(source);
  return found === null ? null : resolve(root, `.cache/messages-pseudo/generated/${found[1]}.js`);
}
