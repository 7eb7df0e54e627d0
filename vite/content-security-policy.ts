import { createHash } from 'node:crypto';

/**
 * What the served app may load: its own files and nothing else; the shaper of the PDF
 * needs WebAssembly, and the pictures of its pages are made here. */
export const servedPolicy = policy({
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
});

/** What the portable file may load: the script and style it carries, its fonts and its own workers; no address at all. */
export function portablePolicy(scripts: readonly string[], styles: readonly string[]): string {
  return policy({
    'default-src': "'none'",
    'script-src': `${scripts.map(hashSource).join(' ')} 'wasm-unsafe-eval'`,
    'style-src': styles.map(hashSource).join(' '),
    'img-src': 'blob:',
    'font-src': 'data:',
    'worker-src': 'blob:',
    'base-uri': "'none'",
    'form-action': "'none'",
  });
}

/** The HTML with the policy as its first tag after the character set, before anything it governs. */
export function withPolicy(html: string, content: string): string {
  return html.replace(/<meta charset="[^"]*"\s*\/?>/i, (charset) => {
    return `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${content}" />`;
  });
}

function policy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}

function hashSource(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}
