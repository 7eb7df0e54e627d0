import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { failure, success, type Result } from '../base/result';
import type { PackFiles } from './compile-pack';
import type { TextFile } from './internal/yaml-file';
import type { PackProblem } from './pack-problem';

/** Where the files of a pack are; paths in problems are written relative to `root`. */
export interface PackLocation {
  readonly root: string;
  readonly packFolder: string;
  readonly sourcesFile: string;
  readonly instrumentsFile: string;
}

/** The location of the parliament's pack in a checkout of this project. */
export function parliamentPackAt(root: string): PackLocation {
  return {
    root,
    packFolder: join(root, 'questionnaire/parliament'),
    sourcesFile: join(root, 'seeds/index.yaml'),
    instrumentsFile: join(root, 'questionnaire/instruments.yaml'),
  };
}

/** Reads a pack's folder, the index of sources and the list of instruments from the disk (Node only). */
export function readPackFiles(location: PackLocation): Result<PackFiles, readonly PackProblem[]> {
  const themesFolder = join(location.packFolder, 'themes');
  const names = listYaml(location, themesFolder);
  if (!names.ok) return names;
  if (names.value.length === 0) {
    return failure([{ file: nameOf(location, themesFolder), line: 1, path: '', fault: { kind: 'no-theme-files' } }]);
  }
  const packFile = readText(location, join(location.packFolder, 'pack.yaml'));
  const sourcesFile = readText(location, location.sourcesFile);
  const instrumentsFile = readText(location, location.instrumentsFile);
  const themeFiles = names.value.map((name) => readText(location, join(themesFolder, name)));
  const problems = [packFile, sourcesFile, instrumentsFile, ...themeFiles].flatMap((file) =>
    file.ok ? [] : file.error,
  );
  if (!packFile.ok || !sourcesFile.ok || !instrumentsFile.ok || problems.length > 0) return failure(problems);
  const themes = themeFiles.flatMap((file) => (file.ok ? [file.value] : []));
  const others = { sourcesFile: sourcesFile.value, instrumentsFile: instrumentsFile.value };
  return success({ packFile: packFile.value, themeFiles: themes, ...others });
}

/** Reads the text of the training case of a checkout (Node only). */
export function readTrainingCaseFile(root: string): Result<TextFile, readonly PackProblem[]> {
  return readText(parliamentPackAt(root), join(root, 'questionnaire/training/tarvenia.yaml'));
}

/** Reads the text of the trainer's guide of a checkout (Node only). */
export function readTrainerGuideFile(root: string): Result<TextFile, readonly PackProblem[]> {
  return readText(parliamentPackAt(root), join(root, 'questionnaire/training/guide.yaml'));
}

/** Reads the text of the treaty charts of a checkout (Node only). */
export function readTreatyStatusFile(root: string): Result<TextFile, readonly PackProblem[]> {
  return readText(parliamentPackAt(root), join(root, 'questionnaire/treaty-status.yaml'));
}

/** The SHA-256 of a source document in `seeds/`, or null where the file cannot be read. */
export function readSeedFingerprint(root: string, file: string): string | null {
  try {
    return createHash('sha256')
      .update(readFileSync(join(root, 'seeds', file)))
      .digest('hex');
  } catch {
    // A file that is missing or locked is reported by the caller just like a changed one.
    return null;
  }
}

function listYaml(location: PackLocation, folder: string): Result<readonly string[], readonly PackProblem[]> {
  try {
    const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
    return success(names.toSorted((a, b) => a.localeCompare(b, 'en')));
  } catch (thrown) {
    return failure([unreadable(location, folder, thrown)]);
  }
}

function readText(location: PackLocation, path: string): Result<TextFile, readonly PackProblem[]> {
  try {
    return success({ path: nameOf(location, path), text: readFileSync(path, 'utf8') });
  } catch (thrown) {
    return failure([unreadable(location, path, thrown)]);
  }
}

function unreadable(location: PackLocation, path: string, thrown: unknown): PackProblem {
  const detail = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : String(thrown);
  return { file: nameOf(location, path), line: 1, path: '', fault: { kind: 'unreadable-file', detail } };
}

function nameOf(location: PackLocation, path: string): string {
  return relative(location.root, path).replaceAll('\\', '/');
}
