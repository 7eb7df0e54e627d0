import type { PageContent } from './pdf-ua/page-content';
import { type Token, tokensOf } from './pdf-ua/content-tokens';

export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** The corners that lines, boxes and curves of a page keep within, and the places where text begins. */
export function inkBounds(content: string): Bounds {
  const points: (readonly [x: number, y: number])[] = [];
  let operands: number[] = [];
  let text: readonly [x: number, y: number] = [0, 0];
  for (const token of tokensOf(content)) {
    if (token.kind !== 'operator') {
      operands = [...operands, ...numberIn(token)];
      continue;
    }
    const [a = 0, b = 0, width = 0, height = 0] = operands;
    if (token.value === 'BT') text = [0, 0];
    if (token.value === 'Td') {
      text = [text[0] + a, text[1] + b];
      points.push(text);
    }
    if (token.value === 're') points.push([a, b], [a + width, b + height]);
    if (['m', 'l', 'c'].includes(token.value)) points.push(...pairsOf(operands));
    operands = [];
  }
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
}

const numberIn = (token: Token): readonly number[] => (token.kind === 'number' ? [token.value] : []);

const pairsOf = (numbers: readonly number[]): readonly (readonly [number, number])[] =>
  numbers.flatMap((x, at) => (at % 2 === 0 ? [[x, numbers[at + 1] ?? 0] as const] : []));

/** The type of the element to which the last tagged thing on a page belongs. */
export function lastTag({ drawn }: PageContent): string | null {
  const tags = drawn.flatMap(({ marks }) => marks.filter(({ mcid }) => mcid !== null).map(({ tag }) => tag));
  return tags.at(-1) ?? null;
}
