/** 32 hexadecimal digits made from a text (FNV-1a, four times): the same report keeps its file id. */
export function fileIdOf(text: string): string {
  const seeds = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35];
  return seeds.map((seed) => hash(text, seed).toString(16).toUpperCase().padStart(8, '0')).join('');
}

function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
