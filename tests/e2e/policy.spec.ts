import type { Request } from '@playwright/test';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, portableAddress, test } from './support/lacuna-test';

const page = readFileSync('dist/index.html', 'utf8');
const portable = readFileSync('dist/lacuna.html', 'utf8');

const common = ["default-src 'none'", "base-uri 'none'", "form-action 'none'"];

test('the served page allows its own files, and nothing else', () => {
  expect(directivesOf(page)).toEqual(
    [
      ...common,
      "connect-src 'self'",
      "font-src 'self'",
      "img-src 'self' blob:",
      "manifest-src 'self'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "style-src 'self'",
      "worker-src 'self'",
    ].sort(),
  );
  expect(scriptsOf(page).every(({ open, code }) => /\ssrc="\.\//.test(open) && code === '')).toBe(true);
  expect(page).not.toContain('<style');
});

test('the portable file allows the script and the style it carries, by hash, and no address', () => {
  const scripts = scriptsOf(portable).map(({ code }) => hashOf(code));
  const styles = [...portable.matchAll(/<style>(.*?)<\/style>/gs)].map(([, code = '']) => hashOf(code));
  expect(scripts).toHaveLength(1);
  expect(directivesOf(portable)).toEqual(
    [
      ...common,
      'font-src data:',
      'img-src blob:',
      `script-src ${scripts.join(' ')} 'wasm-unsafe-eval'`,
      `style-src ${styles.join(' ')}`,
      'worker-src blob:',
    ].sort(),
  );
});

for (const [name, html] of [
  ['served page', page],
  ['portable file', portable],
] as const) {
  test(`the ${name} states its policy before anything it governs, and holds no handler, style attribute or script address`, () => {
    const markup = html.replaceAll(/(<(script|style)\b[^>]*>).*?<\/\2>/gs, '$1');
    expect(markup.indexOf('Content-Security-Policy')).toBeLessThan(markup.search(/<(?:script|style|link)\b/));
    expect(markup.match(/<[^>]*\s(?:on\w+|style|srcdoc)\s*=/gi)).toBeNull();
    expect(markup).not.toMatch(/javascript:/i);
  });
}

interface Outcome {
  readonly ran: readonly string[];
  readonly stopped: readonly string[];
}

/** Ways in which somebody's text would try to act, had it got into the page as markup; all run at once. */
function attack(): void {
  const ran: string[] = [];
  const stopped: string[] = [];
  Reflect.set(window, 'ran', (what: string) => ran.push(what));
  Reflect.set(window, 'outcome', { ran, stopped });
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    stopped.push(
      `${effectiveDirective} ${/^(?:data|blob|inline|eval)/.exec(blockedURI)?.[0] ?? new URL(blockedURI).origin}`,
    ),
  );
  const add = (tag: string, attributes: Readonly<Record<string, string>>, text = '') => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = text;
    document.body.append(element);
    return element;
  };
  const code = (name: string) => `ran(${JSON.stringify(name)})`;
  const blob = URL.createObjectURL(new Blob([code('blob script')], { type: 'text/javascript' }));
  // Later, because what a test calls by itself may do more than a page.
  setTimeout(() => {
    add('script', {}, code('inline script'));
    add('script', { src: 'https://example.invalid/a.js' });
    add('script', { src: `data:text/javascript,${code('data script')}` });
    add('script', { src: blob });
    add('button', { onclick: code('handler') }).click();
    add('a', { href: `javascript:${code('link')}` }).click();
    add('style', {}, 'body { --ran: 1 }');
    add('p', { style: '--ran: 1' });
    add('iframe', { srcdoc: `<script>parent.${code('frame')}</script>` });
    add('iframe', { src: 'https://example.invalid/' });
    add('object', { data: 'https://example.invalid/a.swf' });
    add('img', { src: 'https://example.invalid/a.png', onerror: code('image handler') });
    add('form', { action: 'https://example.invalid/', method: 'post' });
    document.forms[document.forms.length - 1]?.submit();
    for (const evaluate of [
      () => void window.eval(code('eval')),
      () => void Reflect.construct(Function, [code('Function')]).call(null),
      () => void Reflect.apply(setTimeout, window, [code('timeout'), 0]),
      () => new WebSocket('wss://example.invalid/'),
      () => new EventSource('https://example.invalid/'),
      () => void navigator.sendBeacon('https://example.invalid/', 'x'),
      () => void fetch('https://example.invalid/').catch(() => undefined),
      () => new Worker('https://example.invalid/a.js'),
    ]) {
      try {
        evaluate();
      } catch {
        // Stopped, which is what this is about.
      }
    }
  }, 0);
}

const stoppedEverywhere = [
  'connect-src https://example.invalid',
  'connect-src wss://example.invalid',
  'form-action https://example.invalid',
  'frame-src https://example.invalid',
  'img-src https://example.invalid',
  'object-src https://example.invalid',
  'script-src eval',
  'script-src-attr inline',
  'script-src-elem blob',
  'script-src-elem data',
  'script-src-elem https://example.invalid',
  'script-src-elem inline',
  'style-src-attr inline',
  'style-src-elem inline',
];

for (const where of ['served', 'portable'] as const) {
  test(`no script that gets into the page runs, and nothing leaves it (${where})`, async ({ browser, served }) => {
    const target = await browser.newPage(); // its own, for here the errors are what we want
    const asked: Request[] = [];
    target.on('request', (request) => asked.push(request));
    await target.goto(where === 'served' ? served.origin : portableAddress);
    await target.locator('h1').waitFor();
    await target.evaluate(attack);
    const outcome = () => target.evaluate(() => Reflect.get(window, 'outcome') as Outcome);
    await expect.poll(async () => (await outcome()).stopped).toEqual(expect.arrayContaining(stoppedEverywhere));
    const { ran } = await outcome();
    const sent = asked.filter((request) => request.failure()?.errorText !== 'csp').map((request) => request.url());
    await target.close();
    expect(ran).toEqual([]);
    expect(sent.filter((address) => address.includes('example.invalid'))).toEqual([]);
  });
}

/** The policy of a page, one directive a line, in order of the alphabet. */
function directivesOf(html: string): readonly string[] {
  const policies = [...html.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/g)];
  expect(policies).toHaveLength(1);
  return (policies[0]?.[1] ?? '').split('; ').sort();
}

function scriptsOf(html: string): readonly { readonly open: string; readonly code: string }[] {
  return [...html.matchAll(/(<script\b[^>]*>)(.*?)<\/script>/gs)].map(([, open = '', code = '']) => ({ open, code }));
}

const hashOf = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
