/** What content streams are made of: numbers, names ("/P"), strings as bytes, arrays, dictionaries, and operators. */
export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name' | 'operator'; readonly value: string }
  | { readonly kind: 'string'; readonly bytes: readonly number[] }
  | { readonly kind: 'array'; readonly items: readonly Token[] }
  | { readonly kind: 'dict'; readonly entries: ReadonlyMap<string, Token> };

/** Reads a content stream; throws where it is not one. */
export function tokensOf(content: string): readonly Token[] {
  const reader = { content, at: 0 };
  const tokens: Token[] = [];
  for (let token = nextToken(reader); token !== null; token = nextToken(reader)) tokens.push(token);
  return tokens;
}

interface Reader {
  readonly content: string;
  at: number;
}

function take(reader: Reader, pattern: RegExp): string | null {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.content)?.[0];
  if (found === undefined) return null;
  reader.at += found.length;
  return found;
}

function nextToken(reader: Reader): Token | null {
  take(reader, /(?:[\s\0]|%[^\r\n]*)*/y);
  if (reader.at >= reader.content.length) return null;
  if (take(reader, /<</y) !== null) return dictFrom(itemsUntil(reader, />>/y));
  if (take(reader, /\[/y) !== null) return { kind: 'array', items: itemsUntil(reader, /\]/y) };
  const hex = take(reader, /<[\dA-Fa-f\s]*>/y);
  if (hex !== null) return { kind: 'string', bytes: bytesOfHex(hex.replace(/[<>\s]/g, '')) };
  const literal = take(reader, /\((?:[^()\\]|\\[\s\S])*\)/y);
  if (literal !== null)
    return { kind: 'string', bytes: [...literal.slice(1, -1)].map((letter) => letter.charCodeAt(0)) };
  const name = take(reader, /\/[^\s/<>[\]()]*/y);
  if (name !== null) return { kind: 'name', value: name.slice(1) };
  const number = take(reader, /[+-]?(?:\d+\.?\d*|\.\d+)(?![^\s/<>[\]()])/y);
  if (number !== null) return { kind: 'number', value: Number(number) };
  const operator = take(reader, /[A-Za-z'"*][\w'"*]*/y);
  if (operator !== null) return { kind: 'operator', value: operator };
  throw new Error(`No content stream: ${JSON.stringify(reader.content.slice(reader.at, reader.at + 20))}`);
}

function itemsUntil(reader: Reader, end: RegExp): readonly Token[] {
  const items: Token[] = [];
  for (take(reader, /\s*/y); take(reader, end) === null; take(reader, /\s*/y)) {
    const item = nextToken(reader);
    if (item === null) throw new Error('A content stream ends inside an array or dictionary');
    items.push(item);
  }
  return items;
}

function dictFrom(items: readonly Token[]): Token {
  const entries = new Map<string, Token>();
  for (let at = 0; at + 1 < items.length; at += 2) {
    const [key, value] = [items[at], items[at + 1]];
    if (key?.kind === 'name' && value !== undefined) entries.set(key.value, value);
  }
  return { kind: 'dict', entries };
}

const bytesOfHex = (digits: string): readonly number[] =>
  (digits.match(/..?/g) ?? []).map((pair) => parseInt(pair.padEnd(2, '0'), 16));
