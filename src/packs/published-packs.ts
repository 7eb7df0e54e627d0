import { readdirSync, readFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { failure, type Result, success } from '../base/result';
import type { Pack } from '../domain/pack';
import { isNewerVersion } from '../domain/pack-version';
import { fileFromPublishedPack, parsePublishedPack } from '../formats/published-pack';
import { parliamentPackAt } from './read-pack-files';

/** A file in the folder of published packs that is none, was changed, or has the wrong name. */
export interface DamagedPublication {
  readonly file: string;
}

/** Every published version of the parliament's pack, oldest first (Node only). */
export function readPublishedPacks(root: string): Result<readonly Pack[], readonly DamagedPublication[]> {
  const names = namesIn(folderAt(root)).filter((name) => name.endsWith('.json'));
  const read = names.map((name) => ({ name, pack: readPublished(join(folderAt(root), name)) }));
  const damaged = read.filter(({ name, pack }) => pack === null || name !== nameOf(pack));
  if (damaged.length > 0) return failure(damaged.map(({ name }) => ({ file: pathOf(root, name) })));
  const packs = read.flatMap(({ pack }) => pack ?? []);
  return success(packs.toSorted((a, b) => (isNewerVersion(a.version, b.version) ? 1 : -1)));
}

/** Freezes a pack under its version and gives the file's path; refuses where that version has a file. */
export function writePublishedPack(
  root: string,
  pack: Pack,
): Result<string, { readonly kind: 'exists' | 'unwritable' }> {
  const text = `${JSON.stringify(fileFromPublishedPack(pack), null, 1)}\n`;
  try {
    mkdirSync(folderAt(root), { recursive: true });
    writeFileSync(join(folderAt(root), nameOf(pack)), text, { flag: 'wx' });
    return success(pathOf(root, nameOf(pack)));
  } catch (thrown) {
    const exists = thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST';
    return failure({ kind: exists ? 'exists' : 'unwritable' });
  }
}

/** Null where it is no published pack, or not as it was. */
function readPublished(path: string): Pack | null {
  try {
    return parsePublishedPack(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // Unreadable or not even JSON: named by the caller just like a changed one.
    return null;
  }
}

/** A project that has published nothing yet has no such folder. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

const folderAt = (root: string): string => join(parliamentPackAt(root).packFolder, 'published');
const nameOf = ({ version }: Pack): string => `${version}.json`;
const pathOf = (root: string, name: string): string => relative(root, join(folderAt(root), name)).replaceAll('\\', '/');
