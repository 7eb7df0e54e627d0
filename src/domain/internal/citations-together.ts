import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { groupBy } from '../../base/group-by';
import { isSameValue } from '../../base/is-same-value';
import type { Citation } from '../answer';

/**
 * The citations of both, each once. Two with the same words are one, under the id that comes first. Two with one id and
 * different words, as when two people went on from the same file, are both kept; all but one then get "-x-" and the
 * beginning of their hash behind the id, by which they are known again. No id changes where one side has no citations.
 */
export function citationsTogether(one: readonly Citation[], other: readonly Citation[]): readonly Citation[] {
  if (other.length === 0 || isSameValue(one, other)) return one;
  return one.length === 0 ? other : eachOnce([...one, ...other]);
}

/** The same of one list, in the order of ids: equal for lists that say the same. */
export function eachOnce(citations: readonly Citation[]): readonly Citation[] {
  const worded = citations.map((citation): Worded => ({ citation, words: wordsOf(citation) }));
  const each = [...groupBy(worded, ({ words }) => words).values()].map((same) => same.map(named).reduce(sameCitation));
  return [...groupBy(each, ({ citation }) => citation.id).values()].flatMap(withOwnIds).toSorted(byId);
}

/** A citation with all that it says but who has seen it, in one text. */
interface Worded {
  readonly citation: Citation;
  readonly words: string;
}

function wordsOf(citation: Citation): string {
  const fields = Object.entries(citation).filter(([key]) => key !== 'id' && key !== 'seenBy');
  return JSON.stringify(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const sameCitation = ({ citation: one, words }: Worded, { citation: other }: Worded): Worded => ({
  citation: { ...(one.id < other.id ? one : other), seenBy: one.seenBy > other.seenBy ? one.seenBy : other.seenBy },
  words,
});

/** Under the id that the citation had before it met another of that id. */
function named({ citation, words }: Worded): Worded {
  const { id } = citation;
  const isOwn = id.includes(mark) && id.endsWith(suffixOf(words));
  return { citation: { ...citation, id: (isOwn ? id.slice(0, -suffixLength) : id).slice(0, longestId) }, words };
}

function withOwnIds(worded: readonly Worded[]): readonly Citation[] {
  if (worded.length === 1) return worded.map(({ citation }) => citation);
  const ordered = worded.toSorted((a, b) => (a.words < b.words ? -1 : 1));
  return ordered.map(({ citation, words }, index) =>
    index === 0 ? citation : { ...citation, id: `${citation.id}${suffixOf(words)}` },
  );
}

const mark = '-x-';
const suffixLength = mark.length + 12;
/** So that an id with a suffix is still one that a file may hold. */
const longestId = 128 - suffixLength;
const suffixOf = (words: string): string => `${mark}${bytesToHex(sha256(utf8ToBytes(words))).slice(0, 12)}`;

const byId = (one: Citation, other: Citation): number => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
