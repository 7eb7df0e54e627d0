/** Where a token ends, or (not `ok`) where it goes wrong. */
export interface TokenEnd {
  readonly ok: boolean;
  readonly end: number;
}

const quote = 0x22;
const backslash = 0x5c;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** The offset of the next character that is no JSON blank. */
export function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

/** The end of the string that opens at `from`; character by character, so that a long text needs no deep stack. */
export function endOfString(text: string, from: number): TokenEnd {
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === quote) return { ok: true, end: at + 1 };
    if (code < 0x20) return { ok: false, end: at };
    if (code !== backslash) at += 1;
    else {
      const length = escapeLength(text, at);
      if (length === 0) return { ok: false, end: escapeRunsOut(text, at) ? text.length : at };
      at += length;
    }
  }
  return { ok: false, end: text.length };
}

/** The end of the number, `true`, `false` or `null` at `from`. */
export function endOfScalar(text: string, from: number): TokenEnd {
  scalar.lastIndex = from;
  return scalar.test(text) ? { ok: true, end: scalar.lastIndex } : { ok: false, end: from };
}

/** Whether what stands at `offset` could have become right if the text had gone on. */
export function isCutShort(text: string, offset: number): boolean {
  const longest = 32;
  if (text.length - offset > longest) return false;
  const rest = text.slice(offset);
  return ['true', 'false', 'null'].some((word) => word.startsWith(rest)) || /^[-+.\deE]*$/.test(rest);
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

function escapeLength(text: string, at: number): number {
  const next = text.charAt(at + 1);
  if (next !== '' && '"\\/bfnrt'.includes(next)) return 2;
  return next === 'u' && /^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6)) ? 6 : 0;
}

const escapeRunsOut = (text: string, at: number): boolean => /^\\(?:u[0-9a-fA-F]{0,3})?$/.test(text.slice(at, at + 7));
