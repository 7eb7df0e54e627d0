import type { Answer } from './answer';
import type { Assessment, AssessmentId } from './assessment';
import type { Contribution, RequestKind } from './contribution';
import { countVotes } from './count-votes';
import { type HandlingLabel, type LabelledPart, labelOf } from './handling';
import { byAnswered } from './internal/by-answered';
import { maxTextLength, mostEntries } from './limits';
import type { QuestionId } from './pack';
import { type LabelledAnswer, putTogether } from './put-together';
import type { WordsForNote } from './words-for-note';
import type { Workshop } from './workshop';

/** A copy that came back, with the fingerprint of its file. */
export interface Returned {
  readonly assessment: Assessment;
  readonly fingerprint: string;
}

/**
 * What a file that came back is to this assessment.
 *
 * | kind                | what it is                                                    |
 * |---------------------|---------------------------------------------------------------|
 * | new                 | a contribution, or votes, not here yet                        |
 * | other-state         | a contribution that is here as it was at another moment       |
 * | same                | here already, word for word; a vote is never counted twice    |
 * | other-assessment    | sent out by another assessment, or by none; training for real |
 * |                     | work, or real work for training                               |
 * | other-questionnaire | answers another questionnaire                                 |
 * | no-role             | a contribution that does not say whose it is                  |
 * | unanswered          | the copy as it was sent out                                   |
 */
export type Standing =
  'new' | 'other-state' | 'same' | 'other-assessment' | 'other-questionnaire' | 'no-role' | 'unanswered';

/** What a file is to an assessment, by the table above. */
export function standingOf({ assessment: copy, fingerprint }: Returned, assessment: Assessment): Standing {
  const { request } = copy;
  if (request?.from !== assessment.id || copy.purpose !== assessment.purpose) return 'other-assessment';
  if (copy.pack.id !== assessment.pack.id) return 'other-questionnaire';
  if (Object.keys(copy.answers).length === 0) return 'unanswered';
  if (request.kind !== 'answers') return assessment.workshop.counted.includes(copy.id) ? 'same' : 'new';
  if (request.role.trim() === '') return 'no-role';
  const known = assessment.workshop.contributions[copy.id];
  return known === undefined ? 'new' : known.fingerprint === fingerprint ? 'same' : 'other-state';
}

/** How a note says whose it is, in the language of the assessment. */
export interface WordsForMerging extends WordsForNote {
  readonly saidBy: (role: string, note: string) => string;
}

/** Together the words on a question are longer, or its evidence more, than a file may hold. */
export interface TooMuch {
  readonly kind: 'too-much';
  readonly question: QuestionId;
}

/**
 * The assessment with all that came back, stamped `at`: each answer put together with those that are here
 * (`put-together.ts`), each note under the role it comes from, each vote counted. Neither the order of the files nor
 * merging one twice makes a difference; what is no contribution to this assessment is passed over.
 */
export function mergeContributions(
  assessment: Assessment,
  returned: readonly Returned[],
  { words, at }: { readonly words: WordsForMerging; readonly at: string },
): Assessment {
  const fresh = eachOnce(returned).filter((one) => ['new', 'other-state'].includes(standingOf(one, assessment)));
  if (fresh.length === 0) return assessment;
  const contributions = fresh.filter((one) => kindOf(one) === 'answers');
  const votes = fresh.filter((one) => kindOf(one) !== 'answers');
  return {
    ...assessment,
    ...answersWith(assessment, contributions, words),
    changedAt: at,
    workshop: {
      ...assessment.workshop,
      contributions: withLatest(assessment.workshop.contributions, contributions),
      ballots: countVotes(
        assessment.workshop.ballots,
        votes.map((one) => one.assessment),
      ),
      counted: [...assessment.workshop.counted, ...votes.map((one) => one.assessment.id)].toSorted(),
    },
  };
}

/** The first question on which there is more than a file may hold; null where everything fits. */
export function overflowOf(assessment: Assessment): TooMuch | null {
  const full = Object.values<Answer>(assessment.answers).find(
    ({ note, citations }) => note.length > maxTextLength || citations.length > mostEntries.citations,
  );
  return full === undefined ? null : { kind: 'too-much', question: full.question };
}

const kindOf = ({ assessment }: Returned): RequestKind => assessment.request?.kind ?? 'answers';

/** Of the same file twice one, of a vote in two states the later; in an order that the files alone decide. */
function eachOnce(returned: readonly Returned[]): readonly Returned[] {
  const placed = returned.map((one) => [placeOf(one), one] as const).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...new Map(placed.map(([place, one]) => [kindOf(one) === 'answers' ? place : one.assessment.id, one])).values(),
  ];
}

/** Sorts by moment, then by what makes two files differ. */
const placeOf = ({ assessment, fingerprint }: Returned): string =>
  `${stateOf({ givenAt: assessment.changedAt, fingerprint })} ${assessment.id}`;

/** Two states of one contribution are both put in; the later is remembered as its state, in whatever order they come. */
function withLatest(known: Workshop['contributions'], contributions: readonly Returned[]): Workshop['contributions'] {
  const latest: Record<AssessmentId, Contribution> = { ...known };
  for (const { assessment, fingerprint } of contributions) {
    const before = latest[assessment.id];
    if (before === undefined || stateOf(before) < stateOf({ givenAt: assessment.changedAt, fingerprint }))
      latest[assessment.id] = contributionIn(assessment, fingerprint);
  }
  return latest;
}

const stateOf = ({ givenAt, fingerprint }: Pick<Contribution, 'givenAt' | 'fingerprint'>): string =>
  `${new Date(givenAt).toISOString()} ${fingerprint}`;

function contributionIn({ request, answers, changedAt }: Assessment, fingerprint: string): Contribution {
  const responses = Object.values<Answer>(answers).flatMap(({ question, response }) =>
    response === null ? [] : [[question, response] as const],
  );
  const { role = '', themes = [] } = request ?? {};
  return { role, themes, givenAt: changedAt, fingerprint, responses: Object.fromEntries(responses) };
}

function answersWith(
  assessment: Assessment,
  contributions: readonly Returned[],
  words: WordsForMerging,
): Pick<Assessment, 'answers' | 'labels'> {
  const answers: Record<QuestionId, Answer> = { ...assessment.answers };
  const labels: Partial<Record<LabelledPart, HandlingLabel>> = { ...assessment.labels };
  for (const [question, given] of byAnswered(contributions.map((one) => signed(one.assessment, words)))) {
    const own = assessment.answers[question];
    const all = own ? [{ answer: own, noteLabel: labelOf(assessment, `note/${question}`) }, ...given] : given;
    const { answer, noteLabel } = balanced(all, (a, b) => putTogether(a, b, words));
    answers[question] = answer;
    if (noteLabel !== labelOf(assessment, `note/${question}`)) labels[`note/${question}`] = noteLabel;
  }
  return { answers, labels };
}

/** The answers of a copy, each note under the role it comes from. */
function signed(copy: Assessment, words: WordsForMerging): readonly LabelledAnswer[] {
  const role = copy.request?.role.trim() ?? '';
  return Object.values<Answer>(copy.answers).map((answer) => ({
    answer: answer.note.trim() === '' ? answer : { ...answer, note: words.saidBy(role, answer.note) },
    noteLabel: labelOf(copy, `note/${answer.question}`),
  }));
}

/** Halves before halves: the words of a thousand are copied ten times and not a thousand times. */
function balanced<T>(items: readonly T[], join: (a: T, b: T) => T): T {
  const [first, second] = items;
  if (first === undefined) throw new Error('there is something to put together');
  if (second === undefined) return first;
  const middle = items.length >> 1;
  return join(balanced(items.slice(0, middle), join), balanced(items.slice(middle), join));
}
