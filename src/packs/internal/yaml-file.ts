import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { failure, success, type Result } from '../../base/result';
import type { PathStep } from '../../formats/schema-issue';
import type { PackFault, PackProblem, Place } from '../pack-problem';

/** A file as text, named the way problems should name it. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** A YAML file as plain data, with the way back from each value to its line. */
export interface YamlFile {
  readonly path: string;
  readonly data: unknown;
  placeOf(path: readonly PathStep[]): Place;
}

/** Reads YAML; every syntax error becomes a problem with its line. */
export function parseYamlFile(file: TextFile): Result<YamlFile, readonly PackProblem[]> {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false });
  const errors = [...document.errors, ...document.warnings];
  if (errors.length > 0) {
    return failure(
      errors.map((error) => syntaxProblem(file.path, lines.linePos(error.pos[0]).line, firstLine(error.message))),
    );
  }
  const lineOf = (path: readonly PathStep[]) => lines.linePos(offsetOf(document, path)).line;
  const placeOf = (path: readonly PathStep[]): Place => ({
    file: file.path,
    line: lineOf(path),
    path: printPath(path),
  });
  try {
    return success({ path: file.path, data: document.toJS() as unknown, placeOf });
  } catch (thrown) {
    return failure([syntaxProblem(file.path, 1, thrown instanceof Error ? firstLine(thrown.message) : String(thrown))]);
  }
}

/** The problem of one place of a file. */
export function problemAt(file: YamlFile, path: readonly PathStep[], fault: PackFault): PackProblem {
  return { ...file.placeOf(path), fault };
}

function syntaxProblem(file: string, line: number, detail: string): PackProblem {
  return { file, line, path: '', fault: { kind: 'yaml-syntax', detail } };
}

function printPath(path: readonly PathStep[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

/** Offset of the key or list item at the path, or of the nearest thing around it that exists. */
function offsetOf(document: Document, path: readonly PathStep[]): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    const next = childOf(node, step);
    if (!next) break;
    offset = next.offset ?? offset;
    node = next.node;
  }
  return offset;
}

function childOf(node: unknown, step: PathStep): { readonly node: unknown; readonly offset: number | null } | null {
  if (isSeq(node)) {
    const item = typeof step === 'number' ? node.items[step] : undefined;
    return item === undefined ? null : { node: item, offset: startOf(item) };
  }
  if (!isMap(node)) return null;
  const pair = node.items.find((entry) => isScalar(entry.key) && String(entry.key.value) === String(step));
  return pair ? { node: pair.value, offset: startOf(pair.key) } : null;
}

function startOf(node: unknown): number | null {
  return isNode(node) && node.range ? node.range[0] : null;
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message;
}
