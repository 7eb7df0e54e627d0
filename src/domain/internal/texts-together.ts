/** Stands alone on a line between what two people wrote. */
const mark = '* * *';

/**
 * Texts one under the other, parted by a line with three asterisks; the same words stand once. The order is that of the
 * alphabet, as nothing in a text says whose is the older.
 */
export function paragraphsTogether(texts: readonly string[]): string {
  const [first = '', ...others] = texts.filter((text) => text !== '');
  return others.every((text) => text === first) ? first : each(texts.flatMap(partsOf)).join(`\n\n${mark}\n\n`);
}

/** Names of offices or roles in one line, parted by semicolons; the same name stands once. */
export function namesTogether(texts: readonly string[]): string {
  const [first = '', ...others] = texts.filter((text) => text !== '');
  return others.every((text) => text === first) ? first : each(texts.flatMap(namesOf)).join('; ');
}

/** The texts that were put together, or the one text there is. */
export function partsOf(text: string): readonly string[] {
  const parts: string[][] = [[]];
  for (const line of text.split('\n')) {
    if (line.trim() === mark) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts.map((lines) => lines.join('\n').trim()).filter((part) => part !== '');
}

/** The names in such a line. */
export function namesOf(text: string): readonly string[] {
  return text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

const each = (texts: readonly string[]): readonly string[] => [...new Set(texts)].toSorted();
