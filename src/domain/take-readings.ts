/**
 * What papers say, brought into an assessment. A preview tells first what each reading would do; nothing happens until
 * its command is applied, and one step takes it all back.
 *
 * | the form and the answer here           | finding | what happens                                    |
 * |----------------------------------------|---------|-------------------------------------------------|
 * | nothing was answered here              | new     | what the form says                              |
 * | both say the same                      | same    | nothing                                         |
 * | one response, more ticks, evidence, words | adds | both together                                   |
 * | two responses                          | differs | as the user chooses: keep, take, or both        |
 *
 * Whatever is chosen but `keep`, ticks, evidence and notes of both sides stay (`put-together.ts`). A grade marked on
 * paper without a document counts as a correction by hand; documents outrank it, and A needs two (METHOD 2.3).
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { isSameValue } from '../base/is-same-value';
import type { Answer, Citation } from './answer';
import type { Assessment } from './assessment';
import type { Command } from './commands';
import { partQuestions, wholeQuestionId } from './composite';
import { labelOf, labelOfUnlabelled } from './handling';
import { withLabel } from './internal/change-assessment';
import { fittingCitation, fittingResponse, fittingText } from './internal/fitting-text';
import { paragraphsTogether } from './internal/texts-together';
import { mostEntries } from './limits';
import { findQuestion, type Pack, type Question } from './pack';
import { type LabelledAnswer, putTogether } from './put-together';
import type { WordsForNote } from './words-for-note';
import type { ReadDocument, Reading } from './reading';
import { afterChange, draft } from './review';

export type ReadingFinding = 'new' | 'same' | 'adds' | 'differs';

/** What to do where a form and the answer here differ. */
export const readingChoices = ['keep', 'take', 'both'] as const;
export type ReadingChoice = (typeof readingChoices)[number];

/** One reading beside what stands here. */
export interface PlannedReading {
  readonly question: Question;
  readonly reading: Reading;
  readonly before: Answer | null;
  readonly finding: ReadingFinding;
}

/** What each reading would do; a reading on a question that the pack does not have is left out. */
export function planReadings(
  readings: readonly Reading[],
  pack: Pack,
  assessment: Assessment,
): readonly PlannedReading[] {
  return readings.flatMap((reading) => {
    const question = questionOf(reading, pack);
    if (question === null) return [];
    const before = assessment.answers[question.id] ?? null;
    return [{ question, reading, before, finding: findingOf(reading, question, before) }];
  });
}

export interface TakingOptions {
  /** By question id; where nothing is chosen, what is here stays. */
  readonly choices: Readonly<Record<string, ReadingChoice>>;
  readonly words: WordsForNote;
  /** Says in a note where the answer comes from, by role; "" where nobody wrote one. */
  readonly origin: string;
}

/** Brings readings in, as one change. What would not fit into a file any more stays as it is. */
export function takeReadings(planned: readonly PlannedReading[], options: TakingOptions): Command {
  return (assessment, at) => planned.reduce((current, one) => taken(current, one, { ...options, at }), assessment);
}

function questionOf({ question: id }: Reading, pack: Pack): Question | null {
  const whole = findQuestion(pack, wholeQuestionId(id));
  if (whole === null || whole.id === id) return whole;
  return partQuestions(whole).find((part) => part.id === id) ?? null;
}

const silent: WordsForNote = { whoWouldKnow: (office) => office, notApplicable: (explanation) => explanation };

function findingOf(reading: Reading, question: Question, before: Answer | null): ReadingFinding {
  if (before === null) return 'new';
  const read = answerOf(reading, question, before.changedAt);
  if (before.response !== null && read.response !== null && !isSameValue(before.response, read.response))
    return 'differs';
  const both = putTogether(labelled(before), labelled(read), silent).answer;
  if (says(both, before)) return 'same';
  return before.response === null ? 'new' : 'adds';
}

/** Whether they say the same, in whatever order ticks and evidence stand. */
function says(one: Answer, other: Answer): boolean {
  const [a, b] = [one, other].map(({ response, elements, citations, gradeOverride, note }) => ({
    response,
    elements: elements.toSorted(),
    citations: citations.toSorted((x, y) => (x.id < y.id ? -1 : 1)),
    gradeOverride,
    note: note.trim(),
  }));
  return isSameValue(a, b);
}

function taken(
  assessment: Assessment,
  { question, reading, finding }: PlannedReading,
  { choices, words, origin, at }: TakingOptions & { readonly at: string },
): Assessment {
  const choice = finding === 'differs' ? (choices[question.id] ?? 'keep') : 'both';
  if (finding === 'same' || choice === 'keep') return assessment;
  const here = assessment.answers[question.id];
  const noteLabel = labelOf(assessment, `note/${question.id}`);
  const read = labelled(answerOf(reading, question, at));
  const side = here && { answer: choice === 'take' ? yielding(here, reading) : here, noteLabel };
  const { answer, noteLabel: label } = side ? putTogether(side, read, words) : read;
  const after = fitting({ ...answer, note: paragraphsTogether([answer.note, origin]) }, question);
  if (after === null || (here && says(after, here))) return assessment;
  const review = here === undefined ? draft : reviewAfter(here, after);
  const answers = { ...assessment.answers, [question.id]: { ...after, review, changedAt: at } };
  const labels = label === noteLabel ? assessment.labels : withLabel(assessment.labels, `note/${question.id}`, label);
  return { ...assessment, answers, labels, changedAt: at };
}

/** The answer here without what the form says otherwise. */
const yielding = (here: Answer, reading: Reading): Answer => ({
  ...here,
  response: reading.response === null ? here.response : null,
  gradeOverride: reading.grade === null ? here.gradeOverride : null,
});

function reviewAfter(before: Answer, after: Answer): Answer['review'] {
  const isSubstance = !says({ ...before, note: '' }, { ...after, note: '' });
  return isSubstance ? afterChange(before.review) : before.review;
}

const labelled = (answer: Answer): LabelledAnswer => ({ answer, noteLabel: labelOfUnlabelled });

function answerOf({ response, elements, grade, document, note }: Reading, question: Question, at: string): Answer {
  return {
    question: question.id,
    questionRevision: question.revision,
    response: response && fittingResponse(response),
    elements,
    citations: document === null ? [] : [citationOf(document)],
    gradeOverride: grade,
    note: fittingText(note),
    handling: labelOfUnlabelled,
    review: draft,
    changedAt: at,
  };
}

/** Under an id made from its words, so that a form read twice says nothing new. */
function citationOf({ title, provision, date }: ReadDocument): Citation {
  const hash = bytesToHex(sha256(utf8ToBytes(JSON.stringify([title, provision, date])))).slice(0, 16);
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(date);
  return fittingCitation({
    id: `paper-${hash}`,
    kind: 'official-document',
    title,
    provision,
    status: null,
    date: isDate ? date : '',
    foundAt: isDate ? '' : date,
    seenBy: 1,
    quotation: '',
  });
}

/** With ticks in the order of the question; null where a file could not hold it. */
function fitting(answer: Answer, question: Question): Answer | null {
  const order = question.elements.map(({ id }) => id);
  const known = order.filter((id) => answer.elements.includes(id));
  const elements = [...known, ...answer.elements.filter((id) => !order.includes(id))];
  const isTooLong = fittingText(answer.note) !== answer.note || answer.citations.length > mostEntries.citations;
  return isTooLong ? null : { ...answer, elements };
}
