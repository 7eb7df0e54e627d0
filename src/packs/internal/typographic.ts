/**
 * A text as it is set, from a text as it is typed: the apostrophe curved, straight quotation marks paired. For what we
 * write ourselves; the words of a source stay byte for byte as they are.
 *
 * | typed            | set              |
 * |------------------|------------------|
 * | the bill's text  | the bill’s text  |
 * | members' mail    | members’ mail    |
 * | such as "false"  | such as “false”  |
 */
export function typographic(text: string): string {
  return text.replaceAll(/(?<=[\p{L}\p{N}])'/gu, '’').replaceAll(/"([^"]*)"/g, '“$1”');
}

/** Every text in data read from a file as it is set; names of fields stay as they are. */
export function typographicThroughout(data: unknown): unknown {
  if (typeof data === 'string') return typographic(data);
  if (Array.isArray(data)) return data.map(typographicThroughout);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, typographicThroughout(value)]));
}
