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
  /** References of the question itself and of its remedies. */
  readonly references: readonly ReferenceOutline[];
}

/** A reference as far as it can be read. */
export interface ReferenceOutline {
  readonly instrument: Found | null;
  readonly provision: Found | null;
}

/** Every question of a theme file, however incomplete, so that one fault never hides another. */
export function outlineQuestions(file: YamlFile): readonly QuestionOutline[] {
  const theme = textAt(file, ['id']);
  return itemsAt(file.data, 'questions').map((entry, index) => outlineQuestion(file, entry, index, theme));
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

function outlineQuestion(file: YamlFile, entry: unknown, index: number, theme: Found | null): QuestionOutline {
  const path = ['questions', index];
  const id = textAt(file, [...path, 'id']);
  return {
    file,
    path,
    theme: theme?.value ?? null,
    id,
    axis: id?.value.match(/^[^.]*\.([LIP])/)?.[1] ?? '',
    requirement: textAt(file, [...path, 'requirement']),
    paragraph: textAt(file, [...path, 'paragraph']),
    alsoAnswers: textsIn(file, entry, path, 'also-answers'),
    minimum: textAt(file, [...path, 'critical-minimum', 'id']),
    notApplicable: textsIn(file, entry, path, 'not-applicable'),
    elementCount: namesAt(entry, 'elements').length,
    anchors: namesAt(entry, 'anchors').flatMap((level) => textAt(file, [...path, 'anchors', level]) ?? []),
    references: outlineReferences(file, entry, path),
  };
}

function outlineReferences(file: YamlFile, entry: unknown, path: readonly PathStep[]): readonly ReferenceOutline[] {
  const remedies = fieldOf(entry, 'remedies');
  const places = [
    ...itemsAt(entry, 'references').map((_, index) => ['references', index]),
    ...namesAt(entry, 'remedies').flatMap((level) =>
      itemsAt(fieldOf(remedies, level), 'look-at').map((_, index) => ['remedies', level, 'look-at', index]),
    ),
  ];
  return places.map((place) => ({
    instrument: textAt(file, [...path, ...place, 'instrument']),
    provision: textAt(file, [...path, ...place, 'provision']),
  }));
}

function textsIn(file: YamlFile, entry: unknown, path: readonly PathStep[], field: string): readonly Found[] {
  return itemsAt(entry, field).flatMap((_, index) => textAt(file, [...path, field, index]) ?? []);
}

function fieldOf(value: unknown, field: PathStep): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, field)) return undefined;
  return Reflect.get(value, field);
}
