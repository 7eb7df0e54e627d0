import { z } from 'zod';
import { failure, success, type Result } from '../base/result';
import { textFormatOfPattern, type TextFormat } from './text-formats';

/** What a written value may be, in the words of someone who edits YAML. */
export type ValueType = 'text' | 'number' | 'list' | 'mapping' | 'yes or no' | 'nothing' | 'something else';

/** What is wrong with one value of a file, as facts; whoever shows it chooses the words. */
export type SchemaFault =
  | { readonly kind: 'missing-field'; readonly field: string }
  | { readonly kind: 'unknown-field'; readonly field: string; readonly known: readonly string[] }
  | { readonly kind: 'wrong-type'; readonly expected: ValueType; readonly found: ValueType }
  | { readonly kind: 'not-an-option'; readonly found: string; readonly options: readonly string[] }
  | { readonly kind: 'wrong-format'; readonly format: TextFormat | null; readonly found: string }
  | { readonly kind: 'wrong-name'; readonly format: TextFormat | null; readonly found: string }
  | { readonly kind: 'too-few-items'; readonly minimum: number }
  | { readonly kind: 'too-many-words'; readonly limit: number; readonly words: number }
  | { readonly kind: 'too-few-words'; readonly limit: number; readonly words: number }
  | { readonly kind: 'not-accepted'; readonly detail: string };

export type PathStep = string | number;

export interface SchemaIssue {
  /** Where in the data; for a missing or unknown field, the mapping it is missing from or stands in. */
  readonly path: readonly PathStep[];
  readonly fault: SchemaFault;
}

/** Checks data against a schema and reports every fault, never only the first. */
export function parseWithSchema<S extends z.ZodType>(
  schema: S,
  data: unknown,
): Result<z.output<S>, readonly SchemaIssue[]> {
  const parsed = schema.safeParse(data);
  if (parsed.success) return success(parsed.data);
  return failure(parsed.error.issues.flatMap((issue) => issuesFromZod(schema, data, issue)));
}

function issuesFromZod(schema: z.ZodType, data: unknown, issue: z.core.$ZodIssue): readonly SchemaIssue[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, path);
    return issue.keys.map((field) => ({ path, fault: { kind: 'unknown-field', field, known } }));
  }
  const value = valueAt(data, path);
  if (value === undefined && path.length > 0) {
    return [{ path: path.slice(0, -1), fault: { kind: 'missing-field', field: String(path.at(-1)) } }];
  }
  return [{ path, fault: faultFromZod(issue, value) }];
}

function faultFromZod(issue: z.core.$ZodIssue, value: unknown): SchemaFault {
  const found = printValue(value);
  switch (issue.code) {
    case 'invalid_type':
      return { kind: 'wrong-type', expected: expectedType(issue.expected), found: typeOfValue(value) };
    case 'invalid_value':
      return { kind: 'not-an-option', found, options: issue.values.map(String) };
    case 'invalid_format':
      return { kind: 'wrong-format', found, format: textFormatOfPattern(issue.pattern ?? '') };
    case 'invalid_key':
      return { kind: 'wrong-name', found: String(issue.path.at(-1)), format: formatOfFirst(issue.issues) };
    case 'too_small':
      return { kind: 'too-few-items', minimum: Number(issue.minimum) };
    case 'custom':
      return ruleFault(issue.params, found) ?? { kind: 'not-accepted', detail: issue.message };
    default:
      return { kind: 'not-accepted', detail: issue.message };
  }
}

/** Only what fits a sentence; a list or mapping is named, never printed (aliases can make it endless). */
function printValue(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeOfValue(value);
}

function ruleFault(params: Record<string, unknown> | undefined, value: string): SchemaFault | null {
  const words = value.split(/\s+/).filter((word) => word !== '').length;
  if (params?.kind === 'too-many-words') return { kind: 'too-many-words', limit: Number(params.limit), words };
  if (params?.kind === 'too-few-items') return { kind: 'too-few-items', minimum: Number(params.minimum) };
  if (params?.kind === 'too-few-words') return { kind: 'too-few-words', limit: Number(params.limit), words };
  return null;
}

function formatOfFirst(issues: readonly z.core.$ZodIssue[]): TextFormat | null {
  const first = issues[0];
  return first?.code === 'invalid_format' ? textFormatOfPattern(first.pattern ?? '') : null;
}

function expectedType(name: string): ValueType {
  if (name === 'string') return 'text';
  if (name === 'array') return 'list';
  if (name === 'object' || name === 'record') return 'mapping';
  return name === 'number' ? 'number' : 'something else';
}

function typeOfValue(value: unknown): ValueType {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'yes or no';
  return typeof value === 'object' ? 'mapping' : 'something else';
}

function valueAt(data: unknown, path: readonly PathStep[]): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined;
  }
  return value;
}

/** The field names a schema knows at a path, to suggest the nearest one for a misspelling. */
function fieldsAt(schema: unknown, path: readonly PathStep[]): readonly string[] {
  let current = schema;
  for (const step of path) current = schemaBelow(unwrapped(current), step);
  const here = unwrapped(current);
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

function schemaBelow(schema: unknown, step: PathStep): unknown {
  if (schema instanceof z.ZodObject) return schema.shape[step];
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodRecord ? schema.valueType : null;
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? unwrapped(schema.unwrap()) : schema;
}
