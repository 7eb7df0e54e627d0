import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { groupBy } from '../../base/group-by';
import { isSameValue } from '../../base/is-same-value';
import type { Citation } from '../answer';

/**
 * The citations of both, each once. Two with the same words are one, under the id that comes first. Two with one id and
 * different words, as when two people went on from the same file, are both kept; all but one then get "~" and the
 * beginning of their hash behind the id, by which they are known again. No id changes where one side has no citations.
 */
export function citationsTogether(one: readonly Citation[], other: readonly Citation[]): readonly Citation[] {
  if (other.length === 0 || isSameValue(one, other)) return one;
  return one.length === 0 ? other : eachOnce([...one, ...other]);
}

/** The same of one list, in the order of ids: equal for lists that say the same. */
export function eachOnce(citations: readonly Citation[]): readonly Citation[] {
  const said = groupBy(citations, saidIn);
  const each = [...said].map(([, same]) => same.map(named).reduce(sameCitation));
  return [...groupBy(each, ({ id }) => id).values()].flatMap(withOwnIds).toSorted(byId);
}

/** All that a citation says but who has seen it, in one text. */
function saidIn(citation: Citation): string {
  const fields = Object.entries(citation).filter(([key]) => key !== 'id' && key !== 'seenBy');
  return JSON.stringify(fields.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const sameCitation = (one: Citation, other: Citation): Citation => ({
  ...(one.id < other.id ? one : other),
  seenBy: one.seenBy > other.seenBy ? one.seenBy : other.seenBy,
});

/** Under the id that the citation had before it met another of that id. */
const named = (citation: Citation): Citation => {
  const suffix = suffixOf(citation);
  return citation.id.endsWith(suffix) ? { ...citation, id: citation.id.slice(0, -suffix.length) } : citation;
};

function withOwnIds(citations: readonly Citation[]): readonly Citation[] {
  const ordered = citations.toSorted((a, b) => (saidIn(a) < saidIn(b) ? -1 : 1));
  return ordered.map((one, index) => (index === 0 ? one : { ...one, id: `${one.id}${suffixOf(one)}` }));
}

const suffixOf = (citation: Citation): string => `~${bytesToHex(sha256(utf8ToBytes(saidIn(citation)))).slice(0, 12)}`;

const byId = (one: Citation, other: Citation): number => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
