import { isSameValue } from '../base/is-same-value';
import type { Reference } from './instrument';
import { levels, type Pack, type Question } from './pack';

/** Which part of a question says something else; an element, a part of a composite and a level are named by what they are known by. */
export type QuestionPiece =
  | { readonly kind: 'element' | 'part'; readonly id: string }
  | { readonly kind: 'anchor'; readonly level: number }
  | { readonly kind: 'scope' | 'impact' | 'minimum' | 'reason' }
  | { readonly kind: 'label' | 'text' | 'why' | 'evidence' | 'who' | 'send' | 'caution' | 'remedy' | 'reference' };

/** What was said there and what is; null where it was not there, or is not any more. */
export interface Difference {
  readonly piece: QuestionPiece;
  readonly before: string | null;
  readonly after: string | null;
}

/** A question in the pack that words its references. */
export interface Side {
  readonly pack: Pack;
  readonly question: Question;
}

/** Everything that a user reads in one question and not in the other, in the order of the question card. */
export function questionDifferences(before: Side, after: Side): readonly Difference[] {
  const [a, b] = [before.question, after.question];
  const one = (kind: 'label' | 'text' | 'why') => difference({ kind }, a[kind], b[kind]);
  return [
    ...one('label'),
    ...one('text'),
    ...one('why'),
    ...byId('element', textsById(a.elements), textsById(b.elements)),
    ...byId('part', labelsById(a.parts), labelsById(b.parts)),
    ...levels.flatMap((level) => difference({ kind: 'anchor', level }, a.anchors[level], b.anchors[level])),
    ...difference({ kind: 'scope' }, a.scope, b.scope),
    ...difference({ kind: 'impact' }, String(a.impact), String(b.impact)),
    ...difference({ kind: 'minimum' }, minimumOf(a), minimumOf(b)),
    ...listed('reason', a.notApplicable, b.notApplicable),
    ...listed('evidence', a.evidence, b.evidence),
    ...listed('who', a.whoWouldKnow, b.whoWouldKnow),
    ...difference({ kind: 'send' }, a.questionToSend, b.questionToSend),
    ...difference({ kind: 'caution' }, a.handlingHint, b.handlingHint),
    ...listed('remedy', stepsOf(a), stepsOf(b)),
    ...listed('reference', referencesOf(before), referencesOf(after)),
  ];
}

/** Whether the difference asks for a new major revision: anchors, elements, parts or scope (METHOD 2.11). */
export function isOfSubstance({ piece: { kind } }: Difference): boolean {
  return kind === 'anchor' || kind === 'element' || kind === 'part' || kind === 'scope';
}

/** Whether two questions are worded, placed and counted alike, in every field there is. */
export function isSameQuestion(before: Question, after: Question): boolean {
  return isSameValue({ ...before, revision: '' }, { ...after, revision: '' });
}

function difference(piece: QuestionPiece, before: string | null, after: string | null): readonly Difference[] {
  return before === after ? [] : [{ piece, before, after }];
}

function byId(
  kind: 'element' | 'part',
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly Difference[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  return ids.flatMap((id) => difference({ kind, id }, before.get(id) ?? null, after.get(id) ?? null));
}

/** Of a list without ids: what went, then what came. */
function listed(
  kind: 'reason' | 'evidence' | 'who' | 'remedy' | 'reference',
  before: readonly string[],
  after: readonly string[],
): readonly Difference[] {
  const gone = before.filter((text) => !after.includes(text));
  const come = after.filter((text) => !before.includes(text));
  return [
    ...gone.flatMap((text) => difference({ kind }, text, null)),
    ...come.flatMap((text) => difference({ kind }, null, text)),
  ];
}

const textsById = (items: Question['elements']) => new Map<string, string>(items.map(({ id, text }) => [id, text]));
const labelsById = (items: Question['parts']) => new Map<string, string>(items.map(({ id, label }) => [id, label]));
const stepsOf = ({ remedies }: Question) => remedies.map(({ step }) => step);

function minimumOf({ criticalMinimum }: Question): string | null {
  return criticalMinimum && String(criticalMinimum.level);
}

function referencesOf({ pack, question }: Side): readonly string[] {
  const titleOf = ({ instrument, provision }: Reference) => {
    const title = pack.instruments.find(({ id }) => id === instrument)?.shortTitle ?? instrument;
    return provision === null ? title : `${title}, ${provision}`;
  };
  return question.references.map(titleOf);
}
