import type { PackProblem } from '../pack-problem';
import { findDuplicateIds } from './find-duplicates';
import { itemsAt, textAt, type Found, type QuestionOutline, type ReferenceOutline } from './outline';
import { problemAt, type YamlFile } from './yaml-file';

/** The rules of the list of instruments, and of every reference to it: only provisions that were read may be cited. */
export function checkInstruments(
  instrumentsFile: YamlFile,
  questions: readonly QuestionOutline[],
): readonly PackProblem[] {
  const instruments = outlineInstruments(instrumentsFile);
  const provisionsById: ProvisionsById = new Map(
    instruments.flatMap(({ id, provisions }) => (id ? [[id.value, provisions.map(({ value }) => value)]] : [])),
  );
  return [
    ...findDuplicateIds(
      'instrument',
      instruments.flatMap(({ id }) => id ?? []),
    ),
    ...instruments.flatMap(({ provisions }) => findDuplicateIds('provision', provisions)),
    ...questions.flatMap(({ references }) =>
      references.flatMap((list) => [
        ...list.flatMap((entry) => checkReference(entry, provisionsById)),
        ...checkNamedOnce(list),
      ]),
    ),
  ];
}

type ProvisionsById = ReadonlyMap<string, readonly string[]>;

interface InstrumentOutline {
  readonly id: Found | null;
  readonly provisions: readonly Found[];
}

function outlineInstruments(file: YamlFile): readonly InstrumentOutline[] {
  return itemsAt(file.data, 'instruments').map((entry, index) => ({
    id: textAt(file, ['instruments', index, 'id']),
    provisions: itemsAt(entry, 'provisions').flatMap(
      (_, number) => textAt(file, ['instruments', index, 'provisions', number, 'provision']) ?? [],
    ),
  }));
}

function checkReference(
  { instrument, provision }: ReferenceOutline,
  provisionsById: ProvisionsById,
): readonly PackProblem[] {
  if (!instrument) return [];
  const { file, path, value } = instrument;
  const read = provisionsById.get(value);
  if (!read) {
    const known = [...provisionsById.keys()];
    return [problemAt(file, path, { kind: 'unknown-name', thing: 'instrument', name: value, known })];
  }
  if (!provision || read.includes(provision.value)) return [];
  const facts = { instrument: value, provision: provision.value, read };
  return [problemAt(provision.file, provision.path, { kind: 'provision-not-read', ...facts })];
}

function checkNamedOnce(list: readonly ReferenceOutline[]): readonly PackProblem[] {
  const isSame = (a: ReferenceOutline, b: ReferenceOutline) =>
    a.instrument?.value === b.instrument?.value && a.provision?.value === b.provision?.value;
  return list.flatMap((entry, index) => {
    if (!entry.instrument || !list.slice(0, index).some((earlier) => isSame(earlier, entry))) return [];
    const { file, path, value } = entry.instrument;
    return [problemAt(file, path, { kind: 'duplicate-reference', instrument: value })];
  });
}
