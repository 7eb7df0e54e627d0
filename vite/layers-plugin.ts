import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * Puts the order of the cascade layers at the head of every style sheet. The minifier drops the statement as redundant
 * in the one chunk that holds it, and the sheets of other chunks are read before that one.
 */
export function layersPlugin(): Plugin {
  const order = readFileSync(new URL('../src/ui/layers.css', import.meta.url), 'utf8').match(/@layer [^;{]+;/)?.[0];
  if (!order) throw new Error('src/ui/layers.css states the order of the cascade layers.');
  return {
    name: 'lacuna-layers',
    apply: 'build',
    generateBundle: {
      order: 'pre',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = `${order}${String(file.source)}`;
        }
      },
    },
  };
}
