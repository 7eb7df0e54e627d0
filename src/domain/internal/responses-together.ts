import { isSameValue } from '../../base/is-same-value';
import type { Response } from '../answer';
import { claimedLevels } from '../level-interval';
import type { Level, NotApplicableReason } from '../pack';
import type { WordsForNote } from '../words-for-note';
import { namesOf, namesTogether, paragraphsTogether, partsOf } from './texts-together';

type Kind = Response['kind'];

/** Who says more outranks who says less; a level and a range say the same much. */
const rank: Readonly<Record<Kind, number>> = { level: 5, range: 5, withheld: 4, na: 3, dk: 2, 'not-reached': 1 };

/** Two responses as one (truth table in `put-together.ts`). */
export function responsesTogether(one: Response | null, other: Response | null): Response | null {
  if (isSameValue(one, other)) return one;
  const [first = null, ...others] = [one, other].filter((response) => response !== null).toSorted(byRank);
  const second = others.find(({ kind }) => first !== null && rank[kind] === rank[first.kind]) ?? first;
  if (first === null || second === null) return null;
  if (first.kind === 'dk' && second.kind === 'dk')
    return { kind: 'dk', whoWouldKnow: namesTogether([first.whoWouldKnow, second.whoWouldKnow]) };
  if (first.kind === 'na' && second.kind === 'na') return setAside(first, second);
  return covering(first, second) ?? first;
}

/** Whether the response in force is of a kind that says more. */
export function isOutranked(response: Response | null, inForce: Response | null): boolean {
  return inForce !== null && (response === null || rank[response.kind] < rank[inForce.kind]);
}

/** What an outranked response says in words, for the note. */
export function wordsOfResponse(response: Response | null, words: WordsForNote): readonly string[] {
  if (response?.kind === 'dk') return namesOf(response.whoWouldKnow).map(words.whoWouldKnow);
  return response?.kind === 'na' ? partsOf(response.explanation).map(words.notApplicable) : [];
}

const byRank = (one: Response, other: Response): number => rank[other.kind] - rank[one.kind];

function covering(one: Response, other: Response): Response | null {
  const [a, b] = [claimedLevels(one), claimedLevels(other)];
  if (!a || !b) return null;
  const [from, to]: readonly [Level, Level] = [a.lo < b.lo ? a.lo : b.lo, a.hi > b.hi ? a.hi : b.hi];
  return from === to ? { kind: 'level', level: from } : { kind: 'range', from, to };
}

type NotApplicable = Extract<Response, { readonly kind: 'na' }>;

/** Of two reasons the first in the list; who confirmed other words than these has not confirmed them. */
function setAside(one: NotApplicable, other: NotApplicable): NotApplicable {
  const reason = reasons.find((known) => known === one.reason || known === other.reason) ?? null;
  const explanation = paragraphsTogether([one.explanation, other.explanation]);
  const confirmed = [one, other].filter((side) => side.reason === reason && side.explanation === explanation);
  return { kind: 'na', reason, explanation, confirmedBy: namesTogether(confirmed.map((side) => side.confirmedBy)) };
}

const reasons: readonly NotApplicableReason[] = [
  'competence-outside-country',
  'instrument-not-open',
  'institution-cannot-exist',
  'event-over',
];
