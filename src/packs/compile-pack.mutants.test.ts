import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { goodPackFiles } from '../../tests/support/pack-files';
import { compilePack, type PackFiles } from './compile-pack';

type Path = readonly (string | number)[];

/** One good file with one thing spoiled. */
interface Mutant {
  readonly file: string;
  readonly what: string;
  readonly path: Path;
  readonly data: unknown;
}

const optionalFields = ['critical-minimum', 'handling-hint', 'reservations', 'unasked'];
const nullableFields = ['verb', 'date', 'symbol', 'in-force', 'address'];
const freeText =
  /\.(meaning|step|short-title|status|says|address|label|text|why|because|title|introduction|body|date-text|question-to-send|handling-hint|verb)$/;

const listsWithoutDoubles = [
  'questions',
  'sources',
  'paragraphs',
  'also-answers',
  'instruments',
  'provisions',
  'references',
  'look-at',
  'terms',
  'also',
];

const mutants = Object.entries(dataByFile()).flatMap(([file, data]) => [
  ...walk(data).flatMap((path) => spoilAt(file, data, path)),
  ...duplicateItems(file, data),
]);

test('there are enough mutants to mean something', () => {
  expect(mutants.length).toBeGreaterThan(1000);
  expect(compilePack(filesWith('', null)).ok).toBe(true);
});

test.each(mutants)('$file: $what is refused', ({ file, path, data }) => {
  const pack = compilePack(filesWith(file, data));
  if (pack.ok) throw new Error('accepted');
  const near = pack.error.filter((problem) => problem.file === file && isRelated(problem.path, printPath(path)));
  expect(near.length, JSON.stringify(pack.error)).toBeGreaterThan(0);
  for (const problem of pack.error) expect(problem.line).toBeGreaterThan(0);
});

/** Problems point at the spoiled value, at something inside it or at what encloses it (never only at the file). */
function isRelated(found: string, spoiled: string): boolean {
  return found !== '' ? found.startsWith(spoiled) || spoiled.startsWith(found) : !spoiled.includes('.');
}

function spoilAt(file: string, data: unknown, path: Path): readonly Mutant[] {
  const value = valueAt(data, path);
  const field = String(path.at(-1));
  const mutant = (what: string, changed: unknown, at: Path = path): Mutant => ({
    file,
    what: `${printPath(path)} ${what}`,
    path: at,
    data: changed,
  });
  const removable = typeof path.at(-1) === 'string' && !mayBeLeftOut(path);
  const isText = typeof value === 'string';
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
  return [
    ...(removable ? [mutant('removed', withValue(data, path, undefined))] : []),
    ...(nullableFields.includes(field) || optionalFields.includes(field)
      ? []
      : [mutant('null', withValue(data, path, null))]),
    ...(value === true ? [] : [mutant('made true', withValue(data, path, true))]),
    ...(value === null
      ? []
      : [mutant(isText ? 'made a mapping' : 'made a text', withValue(data, path, isText ? { a: 'b' } : 'words'))]),
    ...(isText
      ? [mutant('emptied', withValue(data, path, '')), mutant('made a number', withValue(data, path, 42))]
      : []),
    ...(isText && !freeText.test(`.${field}`) && !isFreeListItem(path) && !isListedProvision(path)
      ? [mutant('misspelt', withValue(data, path, `${value}!`))]
      : []),
    ...(isMapping ? [mutant('with an unknown key', withValue(data, path, { ...value, 'Extra key': 'x' }))] : []),
  ];
}

function mayBeLeftOut(path: Path): boolean {
  const field = String(path.at(-1));
  const isOptional = field === 'parts' || (field === 'provision' && !isListedProvision(path)) || isTopRemedy(path);
  return isOptional || optionalFields.includes(field) || isRequirement(path);
}

/** The step from level 3 to 4 is given only where level 4 is a sensible goal. */
function isTopRemedy(path: Path): boolean {
  return path.at(-2) === 'remedies' && path.at(-1) === '3';
}

/** Taking a requirement out is seen at the questions that use it, in another file; compile-pack.test.ts has that case. */
function isRequirement(path: Path): boolean {
  return path.length === 2 && path[0] === 'requirements';
}

/** A provision under another name is a fault only where a question cites it, in another file. */
function isListedProvision(path: Path): boolean {
  return path[0] === 'instruments' && path.at(-1) === 'provision';
}

function isFreeListItem(path: Path): boolean {
  return /(evidence|who-would-know|reservations|elements|anchors|parts)/.test(printPath(path));
}

function duplicateItems(file: string, data: unknown): readonly Mutant[] {
  return walk(data).flatMap((path) => {
    const value = valueAt(data, path);
    if (!isList(value) || !listsWithoutDoubles.includes(String(path.at(-1)))) return [];
    return value.map((item, index) => ({
      file,
      what: `${printPath([...path, index])} twice`,
      path: [...path, value.length],
      data: withValue(data, path, [...value, item]),
    }));
  });
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function walk(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Array.isArray(value)
    ? value.flatMap((item: unknown, index) => walk(item, [...path, index]))
    : Object.entries(value).flatMap(([key, item]) => walk(item, [...path, key]));
  return [path, ...below];
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], data);
}

function withValue(data: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (isList(data)) return data.map((item, index) => (index === step ? withValue(item, rest, value) : item));
  const entries = Object.entries(data as Readonly<Record<string, unknown>>).map(([key, item]): [string, unknown] =>
    key === step ? [key, withValue(item, rest, value)] : [key, item],
  );
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
}

function dataByFile(): Readonly<Record<string, unknown>> {
  const { packFile, themeFiles, sourcesFile, instrumentsFile } = goodPackFiles();
  return Object.fromEntries(
    [packFile, ...themeFiles, sourcesFile, instrumentsFile].map(({ path, text }) => [path, parse(text) as unknown]),
  );
}

function filesWith(path: string, data: unknown): PackFiles {
  const files = goodPackFiles();
  const spoiled = (file: PackFiles['packFile']) => (file.path === path ? { path, text: stringify(data) } : file);
  return {
    packFile: spoiled(files.packFile),
    themeFiles: files.themeFiles.map(spoiled),
    sourcesFile: spoiled(files.sourcesFile),
    instrumentsFile: spoiled(files.instrumentsFile),
  };
}

function printPath(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}
