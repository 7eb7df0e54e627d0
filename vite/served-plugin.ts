import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformWithOxc, type Plugin } from 'vite';
import { servedPolicy, withPolicy } from './content-security-policy';

/** Gives the served build its policy, and a service worker that knows every file of the build by content. */
export function servedPlugin(): Plugin {
  let publicDir = '';
  let workerFile = '';
  return {
    name: 'lacuna-served',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => {
      publicDir = config.publicDir;
      workerFile = join(config.root, 'src/app/service-worker.ts');
    },
    transformIndexHtml: (html) => withPolicy(html, servedPolicy),
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const files = new Map<string, string>();
        for (const file of Object.values(bundle))
          files.set(file.fileName, hashOf(file.type === 'chunk' ? file.code : file.source));
        for (const name of filesBelow(publicDir)) files.set(name, hashOf(readFileSync(join(publicDir, name))));
        const compiled = await transformWithOxc(readFileSync(workerFile, 'utf8'), workerFile);
        const code = compiled.code.replace(/^export \{\};?$/m, ''); // a service worker is a classic script
        const names = [...files.keys()].sort();
        const version = hashOf(code + names.map((name) => `${name} ${files.get(name)}`).join('\n')).slice(0, 16);
        const constants = `const version = ${JSON.stringify(version)};\nconst files = ${JSON.stringify(names)};\n`;
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: constants + code });
      },
    },
  };
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}
