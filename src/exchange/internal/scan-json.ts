import { maxTextLength } from '../../domain/limits';
import { endOfScalar, endOfString, isCutShort, skipBlank } from './json-tokens';

/** The first thing in a JSON text that `JSON.parse` would not tell, or not say where. */
export type JsonFinding =
  | { readonly kind: 'syntax'; readonly offset: number; readonly truncated: boolean }
  /** A key that stands twice: `JSON.parse` silently keeps only the last. */
  | { readonly kind: 'duplicate-key'; readonly path: readonly PropertyKey[] }
  /** `__proto__`, which many programs take for the prototype. */
  | { readonly kind: 'forbidden-key'; readonly path: readonly PropertyKey[] }
  | { readonly kind: 'too-deep'; readonly path: readonly PropertyKey[] }
  /** More values than any assessment has, wherever they stand; also in fields that nobody knows. */
  | { readonly kind: 'too-many'; readonly path: readonly PropertyKey[] }
  /** A text or key longer than any field takes. */
  | { readonly kind: 'too-long'; readonly path: readonly PropertyKey[] };

/** An assessment is six levels deep; anything far beyond is no assessment. */
export const deepestNesting = 64;

/** A full assessment with a dozen citations on every question holds some 20,000. */
export const mostValues = 200_000;

/** An object (with the keys seen so far) or an array (null) that is not closed yet, and where in it we are. */
interface Container {
  readonly keys: Set<string> | null;
  step: string | number;
}

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'comma-or-end' | 'nothing';

/** What a sound text may hold at most; a file of whole assessments may hold more than one assessment. */
export interface ScanLimits {
  readonly deepest: number;
  readonly mostValues: number;
  /** In characters. */
  readonly longestText: number;
}

const limitsOfOne: ScanLimits = { deepest: deepestNesting, mostValues, longestText: maxTextLength };

/** Goes through the text once, without recursion; null where it is sound JSON without doubles and within the limits. */
export function scanJson(text: string, limits: ScanLimits = limitsOfOne): JsonFinding | null {
  const open: Container[] = [];
  let expected: Expected = 'value';
  let at = skipBlank(text, 0);
  let values = 0;
  while (at < text.length) {
    const step = read({ text, at, open, expected, limits });
    if (typeof step !== 'number') return step;
    if (expected.startsWith('value') && ++values > limits.mostValues) return { kind: 'too-many', path: pathOf(open) };
    expected = expectedAfter(text.charAt(at), open, expected);
    at = skipBlank(text, step);
  }
  return expected === 'nothing' ? null : { kind: 'syntax', offset: at, truncated: true };
}

interface Place {
  readonly text: string;
  readonly at: number;
  readonly open: Container[];
  readonly expected: Expected;
  readonly limits: ScanLimits;
}

/** Reads one token, or a key with its colon; gives the offset behind it. */
function read(place: Place): number | JsonFinding {
  const { text, at, open, expected } = place;
  const sign = text.charAt(at);
  const innermost = open.at(-1);
  switch (expected) {
    case 'nothing':
      return syntaxError(text, at);
    case 'comma-or-end':
      if (sign === ',') return at + 1;
      return closes(sign, innermost) ? close(place) : syntaxError(text, at);
    case 'key':
    case 'key-or-end':
      if (expected === 'key-or-end' && sign === '}') return close(place);
      return sign === '"' ? readKey(place) : syntaxError(text, at);
    case 'value':
    case 'value-or-end':
      if (expected === 'value-or-end' && sign === ']') return close(place);
      return readValue(place);
  }
}

function readValue({ text, at, open, limits }: Place): number | JsonFinding {
  const sign = text.charAt(at);
  if (sign === '{' || sign === '[') {
    if (open.length === limits.deepest) return { kind: 'too-deep', path: pathOf(open) };
    open.push({ keys: sign === '{' ? new Set() : null, step: 0 });
    return at + 1;
  }
  const token = sign === '"' ? endOfString(text, at) : endOfScalar(text, at);
  if (!token.ok) return syntaxError(text, token.end);
  return sign === '"' && isTooLong(text.slice(at, token.end), limits)
    ? { kind: 'too-long', path: pathOf(open) }
    : token.end;
}

/** Counts the characters an escape stands for, not those it is written with. */
function isTooLong(token: string, { longestText }: ScanLimits): boolean {
  return token.length - 2 > longestText && String(JSON.parse(token)).length > longestText;
}

function readKey({ text, at, open, limits }: Place): number | JsonFinding {
  const innermost = open.at(-1);
  const token = endOfString(text, at);
  if (!token.ok || !innermost?.keys) return syntaxError(text, token.end);
  if (isTooLong(text.slice(at, token.end), limits)) return { kind: 'too-long', path: pathOf(open.slice(0, -1)) };
  const key = String(JSON.parse(text.slice(at, token.end)));
  const isTwice = innermost.keys.has(key);
  innermost.keys.add(key);
  innermost.step = key;
  if (isTwice) return { kind: 'duplicate-key', path: pathOf(open) };
  if (key === '__proto__') return { kind: 'forbidden-key', path: pathOf(open) };
  const colon = skipBlank(text, token.end);
  return text.charAt(colon) === ':' ? colon + 1 : syntaxError(text, colon);
}

function close({ at, open }: Place): number {
  open.pop();
  return at + 1;
}

/** What may follow a token that began with `sign`; `open` is already as the token left it. */
function expectedAfter(sign: string, open: readonly Container[], before: Expected): Expected {
  const innermost = open.at(-1);
  if (sign === '{' && before.startsWith('value')) return 'key-or-end';
  if (sign === '[' && before.startsWith('value')) return 'value-or-end';
  if (sign === '"' && before.startsWith('key')) return 'value';
  if (!innermost) return 'nothing';
  if (sign !== ',') return 'comma-or-end';
  if (innermost.keys) return 'key';
  innermost.step = Number(innermost.step) + 1;
  return 'value';
}

const closes = (sign: string, innermost: Container | undefined): boolean =>
  innermost !== undefined && sign === (innermost.keys ? '}' : ']');

const pathOf = (open: readonly Container[]): readonly PropertyKey[] => open.map(({ step }) => step);

function syntaxError(text: string, offset: number): JsonFinding {
  return { kind: 'syntax', offset, truncated: isCutShort(text, offset) };
}
