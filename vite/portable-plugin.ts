import type { Plugin } from 'vite';
import { portablePolicy, withPolicy } from './content-security-policy';

/**
 * Makes the build one HTML file that works by double click. Browsers refuse module files, workers and fetches from
 * file://, so scripts, styles, fonts, WebAssembly and workers all become part of the page, under a policy by hash.
 */
export function portablePlugin(): Plugin {
  return {
    name: 'lacuna-portable',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      publicDir: false,
      build: {
        assetsInlineLimit: () => true,
        cssCodeSplit: false,
        modulePreload: false,
        chunkSizeWarningLimit: 16_000,
        rolldownOptions: { output: { codeSplitting: false } },
      },
      worker: { rolldownOptions: { output: { codeSplitting: false } } },
    }),
    transform: { order: 'pre', handler: (code, id) => (/\/src\/[^?]*\.tsx?$/.test(id) ? inlineWorkers(code) : null) },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = Object.values(bundle).find((file) => file.fileName.endsWith('.html'));
        if (page?.type !== 'asset') return this.error('The portable build made no page.');
        const taken = new Set<string>([page.fileName]);
        const scripts: string[] = [];
        const styles: string[] = [];
        let html = String(page.source);
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' && file.isEntry) {
            const code = file.code.replaceAll('\r\n', '\n').replaceAll(/<(\/script|!--)/gi, '\\x3C$1');
            html = html.replace(scriptTag(file.fileName), '');
            html = html.replace('</body>', () => `<script type="module">${code}</script></body>`);
            scripts.push(code);
            taken.add(file.fileName);
          } else if (file.type === 'asset' && file.fileName.endsWith('.css')) {
            const css = String(file.source);
            html = html.replace(styleTag(file.fileName), () => `<style>${css}</style>`);
            styles.push(css);
            taken.add(file.fileName);
          }
        }
        const left = Object.keys(bundle).filter((name) => !taken.has(name));
        if (left.length > 0) return this.error(`Not part of the portable file: ${left.join(', ')}`);
        html = html.replaceAll(/\s*<link rel="(?:icon|manifest|apple-touch-icon)"[^>]*>/g, '');
        page.source = withPolicy(html, portablePolicy(scripts, styles));
        for (const name of taken) if (name !== page.fileName) Reflect.deleteProperty(bundle, name);
      },
    },
  };
}

/** Both ways to start a worker, `import X from './x?worker'` and `new Worker(new URL('./x.ts', import.meta.url))`. */
function inlineWorkers(code: string): string | null {
  const imports: string[] = [];
  const changed = code
    .replaceAll(/(['"])([^'"\n]+\?worker)\1/g, "'$2&inline'")
    .replaceAll(
      /new Worker\(\s*new URL\(\s*(['"])([^'"]+)\1,\s*import\.meta\.url,?\s*\)[^)]*\)/g,
      (_all, _quote, file) => {
        imports.push(`import InlineWorker${imports.length} from '${file}?worker&inline';\n`);
        return `new InlineWorker${imports.length - 1}()`;
      },
    );
  return changed === code ? null : imports.join('') + changed;
}

function scriptTag(fileName: string): RegExp {
  return new RegExp(`\\s*<script[^>]*src="\\./${escaped(fileName)}"[^>]*></script>`);
}

function styleTag(fileName: string): RegExp {
  return new RegExp(`<link[^>]*href="\\./${escaped(fileName)}"[^>]*>`);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
