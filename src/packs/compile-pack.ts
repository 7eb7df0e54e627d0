import { failure, success, type Result } from '../base/result';
import type { Pack } from '../domain/pack';
import { parseInstrumentsFile } from '../formats/instruments-schema';
import { parsePackFile, parseSourcesFile, parseThemeFile } from '../formats/pack-schema';
import type { SchemaIssue } from '../formats/schema-issue';
import { buildPack } from './internal/build-pack';
import { checkComplete, saysComplete } from './internal/check-complete';
import { checkInstruments } from './internal/check-instruments';
import { checkQuestions } from './internal/check-questions';
import { checkReferences } from './internal/check-references';
import { checkSources, paragraphIdsIn } from './internal/check-sources';
import { checkSpellings, checkTermsUsed } from './internal/check-terms';
import { dropEchoes } from './internal/drop-echoes';
import { findDuplicateIds } from './internal/find-duplicates';
import { outlineQuestions, textAt } from './internal/outline';
import { parseYamlFile, problemAt, type TextFile, type YamlFile } from './internal/yaml-file';
import type { PackProblem } from './pack-problem';

/** The text of all files a pack is made of. */
export interface PackFiles {
  readonly packFile: TextFile;
  readonly themeFiles: readonly TextFile[];
  readonly sourcesFile: TextFile;
  readonly instrumentsFile: TextFile;
}

/** Turns YAML texts into a pack, or returns every problem in them, in the order of files and lines. */
export function compilePack(files: PackFiles): Result<Pack, readonly PackProblem[]> {
  const pack = readFile(files.packFile, parsePackFile);
  const sources = readFile(files.sourcesFile, parseSourcesFile);
  const instruments = readFile(files.instrumentsFile, parseInstrumentsFile);
  const themes = files.themeFiles.map((file) => readFile(file, parseThemeFile));
  const problems = [
    ...[pack, sources, instruments, ...themes].flatMap((file) => file.problems),
    ...checkRules({ pack, sources, instruments, themes }),
  ];
  const themeFiles = themes.flatMap((theme) => theme.content ?? []);
  if (!pack.content || !sources.content || !instruments.content || problems.length > 0)
    return failure(inFileOrder(problems, files));
  const contents = { packFile: pack.content, themeFiles, sourcesFile: sources.content };
  return success(buildPack({ ...contents, instrumentsFile: instruments.content }));
}

/** A file as far as it could be read: not at all, as data, or with the shape it should have. */
interface ReadFile<T> {
  readonly yaml: YamlFile | null;
  readonly content: T | null;
  readonly problems: readonly PackProblem[];
}

function readFile<T>(file: TextFile, parse: (data: unknown) => Result<T, readonly SchemaIssue[]>): ReadFile<T> {
  const yaml = parseYamlFile(file);
  if (!yaml.ok) return { yaml: null, content: null, problems: yaml.error };
  const parsed = parse(yaml.value.data);
  if (parsed.ok) return { yaml: yaml.value, content: parsed.value, problems: [] };
  const problems = parsed.error.map((issue) => problemAt(yaml.value, pathToPointAt(issue), issue.fault));
  return { yaml: yaml.value, content: null, problems };
}

interface ReadFiles {
  readonly pack: ReadFile<unknown>;
  readonly sources: ReadFile<unknown>;
  readonly instruments: ReadFile<unknown>;
  readonly themes: readonly ReadFile<unknown>[];
}

/** Rules that look across files, skipped where a file they need is not even YAML: they would only report its absence. */
function checkRules({ pack, sources, instruments, themes }: ReadFiles): readonly PackProblem[] {
  const readable = themes.flatMap((theme) => theme.yaml ?? []);
  const questions = readable.flatMap(outlineQuestions);
  const isAllReadable = readable.length === themes.length;
  // A question that lost a text may have been the only one to use a word.
  const isAllSound = themes.every((theme) => theme.content !== null);
  return [
    ...(sources.yaml ? checkSources(sources.yaml) : []),
    ...(instruments.yaml ? checkInstruments(instruments.yaml, questions) : []),
    ...findDuplicateIds(
      'theme',
      readable.flatMap((theme) => textAt(theme, ['id']) ?? []),
    ),
    ...checkQuestions(questions),
    ...(pack.yaml ? checkSpellings(pack.yaml) : []),
    ...(pack.yaml && isAllSound ? checkTermsUsed(pack.yaml, questions) : []),
    ...(pack.yaml && sources.yaml && isAllReadable
      ? [
          ...checkReferences(pack.yaml, questions, paragraphIdsIn(sources.yaml)),
          ...(saysComplete(pack.yaml) ? checkComplete(sources.yaml, questions) : []),
        ]
      : []),
  ];
}

/** An unknown field is pointed at itself, a missing one is named in the mapping that lacks it. */
function pathToPointAt({ path, fault }: SchemaIssue): SchemaIssue['path'] {
  return fault.kind === 'unknown-field' || fault.kind === 'missing-field' ? [...path, fault.field] : path;
}

function inFileOrder(problems: readonly PackProblem[], files: PackFiles): readonly PackProblem[] {
  const order = [files.packFile, ...files.themeFiles, files.sourcesFile, files.instrumentsFile].map(
    (file) => file.path,
  );
  const byPlace = (a: PackProblem, b: PackProblem) => order.indexOf(a.file) - order.indexOf(b.file) || a.line - b.line;
  return dropEchoes(problems).toSorted(byPlace);
}
