import type { PathStep } from '../../formats/schema-issue';
import type { YamlFile } from './yaml-file';

/** A text of a file together with its place, so that a check can point at it. */
export interface Found {
  readonly file: YamlFile;
  readonly path: readonly PathStep[];
  readonly value: string;
}

/** What the cross checks need of a question, as far as it can be read; a broken field is simply absent. */
export interface QuestionOutline {
  readonly file: YamlFile;
  readonly path: readonly PathStep[];
  readonly theme: string | null;
  readonly id: Found | null;
  /** "L", "I", "P" or "" where the id cannot be read. */
  readonly axis: string;
  readonly requirement: Found | null;
  readonly paragraph: Found | null;
  readonly alsoAnswers: readonly Found[];
  readonly minimum: Found | null;
  readonly notApplicable: readonly Found[];
  readonly elementCount: number;
  readonly anchors: readonly Found[];
  /** Its text, elements and anchors: where terms are looked for. */
  readonly words: readonly string[];
  /** The first steps of the remedies. */
  readonly steps: readonly Found[];
  /** The references of the question itself, then those of each remedy. */
  readonly references: readonly (readonly ReferenceOutline[])[];
}

/** A reference as far as it can be read. */
export interface ReferenceOutline {
  readonly instrument: Found | null;
  readonly provision: Found | null;
}

/** Every question of a theme file, however incomplete, so that one fault never hides another. */
export function outlineQuestions(file: YamlFile): readonly QuestionOutline[] {
  const theme = textAt(file, ['id']);
  return itemsAt(file.data, 'questions').map((data, index) =>
    outlineQuestion({ file, data, path: ['questions', index] }, theme),
  );
}

/** The text at a field of a mapping, or null where there is none. */
export function textAt(file: YamlFile, path: readonly PathStep[]): Found | null {
  let value = file.data;
  for (const step of path) value = fieldOf(value, step);
  return typeof value === 'string' ? { file, path, value } : null;
}

/** The items of a list field, or none where it is not a list. */
export function itemsAt(data: unknown, field: PathStep): readonly unknown[] {
  const value = fieldOf(data, field);
  return Array.isArray(value) ? value : [];
}

/** The names in a mapping field, or none where it is not a mapping. */
export function namesAt(data: unknown, field: PathStep): readonly string[] {
  const value = fieldOf(data, field);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}

/** A mapping within a file, and the way to it. */
interface Entry {
  readonly file: YamlFile;
  readonly data: unknown;
  readonly path: readonly PathStep[];
}

function outlineQuestion(entry: Entry, theme: Found | null): QuestionOutline {
  const { file, data, path } = entry;
  const at = (...steps: readonly PathStep[]) => textAt(file, [...path, ...steps]);
  const id = at('id');
  const references = outlineList(entry, ['references']);
  const remedies = namesAt(data, 'remedies');
  const anchors = namesAt(data, 'anchors').flatMap((level) => at('anchors', level) ?? []);
  const elements = namesAt(data, 'elements').flatMap((name) => at('elements', name) ?? []);
  return {
    file,
    path,
    theme: theme?.value ?? null,
    id,
    axis: id?.value.match(/^[^.]*\.([LIP])/)?.[1] ?? '',
    requirement: at('requirement'),
    paragraph: at('paragraph'),
    alsoAnswers: itemsAt(data, 'also-answers').flatMap((_, index) => at('also-answers', index) ?? []),
    minimum: at('critical-minimum', 'id'),
    notApplicable: itemsAt(data, 'not-applicable').flatMap((_, index) => at('not-applicable', index) ?? []),
    elementCount: namesAt(data, 'elements').length,
    anchors,
    words: [at('text'), ...elements, ...anchors].flatMap((found) => found?.value ?? []),
    steps: remedies.flatMap((level) => at('remedies', level, 'step') ?? []),
    references: [references, ...remedies.map((level) => outlineList(entry, ['remedies', level, 'look-at']))],
  };
}

function outlineList({ file, data, path }: Entry, steps: readonly PathStep[]): readonly ReferenceOutline[] {
  const field = steps.at(-1) ?? '';
  const around = steps.slice(0, -1).reduce(fieldOf, data);
  return itemsAt(around, field).map((_, index) => {
    const at = [...path, ...steps, index];
    return { instrument: textAt(file, [...at, 'instrument']), provision: textAt(file, [...at, 'provision']) };
  });
}

function fieldOf(value: unknown, field: PathStep): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, field)) return undefined;
  return Reflect.get(value, field);
}
