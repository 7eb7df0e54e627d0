/** The shapes that ids and texts of questionnaire files must have; each name stands in a problem's facts. */
export const textFormats = {
  /** One paragraph: no line break inside, no blank at either end. */
  text: /^\S(?:.*\S)?$/,
  'pack-id': /^[a-z][a-z0-9-]*$/,
  version: /^\d+\.\d+\.\d+$/,
  language: /^[a-z]{2}$/,
  revision: /^\d+\.\d+$/,
  'question-id': /^[A-Z]\d{2}\.[LIP][1-9]$/,
  'requirement-id': /^[A-Z]\d{2}[a-z]?$/,
  'minimum-id': /^K(?:[1-9]|1[0-2])$/,
  'element-id': /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
  /** Part of the key of an answer, which knows no hyphen. */
  'part-id': /^[a-z][a-z0-9]*$/,
  'instrument-id': /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
  'source-id': /^[A-Z]+\d*$/,
  'paragraph-id': /^[A-Z]+\d*\/[a-z0-9]+(?:-[a-z0-9]+)*$/,
  'iso-date': /^\d{4}-\d{2}-\d{2}$/,
  'seed-file': /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
  'country-code': /^[A-Z]{2}$/,
  address: /^https?:\/\/[^\s]+$/,
  sha256: /^[0-9a-f]{64}$/,
} as const satisfies Record<string, RegExp>;

export type TextFormat = keyof typeof textFormats;

/** The name of the format with this pattern, as a schema library reports it. */
export function textFormatOfPattern(pattern: string): TextFormat | null {
  for (const [name, expression] of Object.entries(textFormats)) {
    if (String(expression) === pattern && isTextFormat(name)) return name;
  }
  return null;
}

function isTextFormat(name: string): name is TextFormat {
  return name in textFormats;
}
