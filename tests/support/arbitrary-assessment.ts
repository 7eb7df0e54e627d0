import fc from 'fast-check';
import type { Citation, Response } from '../../src/domain/answer';
import { grades } from '../../src/domain/answer';
import type { Assessment, AssessmentId, Effort } from '../../src/domain/assessment';
import {
  addCitation,
  changeCitation,
  clearAnswer,
  type Command,
  createAssessment,
  removeCitation,
  setDetails,
  setElements,
  setGradeOverride,
  setHandling,
  setLabel,
  setNote,
  setResponse,
  setReview,
  switchScope,
  toggleElement,
} from '../../src/domain/commands';
import {
  addAct,
  adoptWeights,
  changeAct,
  removeAct,
  setAlternativeWeights,
  setClosing,
  setEffort,
  setEnquiry,
  setTarget,
} from '../../src/domain/decision-commands';
import { type Act, actStates } from '../../src/domain/action-plan';
import type { Enquiry } from '../../src/domain/enquiry';
import { addAttachment, removeAttachment } from '../../src/domain/attachment-commands';
import { handlingLabels, type LabelledPart } from '../../src/domain/handling';
import { type ElementId, type Level, levels, type PackId, type RequirementId } from '../../src/domain/pack';
import { parliamentaryInstruments } from '../../src/domain/remedy';
import { truePurpose } from '../../src/domain/training-case';
import { requirementWeights, type WeightProfile } from '../../src/domain/weights';
import { addDissent, addVotes, park, setDissent, setTally, unpark } from '../../src/domain/workshop-commands';
import { buildAttachment } from './build-assessment';
import { buildQuestion } from './build-pack';

/** Words as people paste them: any script, lone surrogates, control characters, markup, prototype names. */
export const arbitraryText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom('__proto__', 'constructor', '<script>', '"\\', '\u202e', '\ud800', '\0', '=1+1', 'قانون', ''),
);

const questions = ['R01.L1', 'R02.L3', 'R05.P1', 'X01.I2', 'R04.I1.judges'].map((id) => buildQuestion({ id }));
const question = fc.constantFrom(...questions);
const level: fc.Arbitrary<Level> = fc.constantFrom(...levels);

const response: fc.Arbitrary<Response | null> = fc.oneof(
  fc.constant(null),
  fc.record({ kind: fc.constant('level' as const), level }),
  fc.record({ kind: fc.constant('range' as const), from: level, to: level }),
  fc.record({ kind: fc.constant('dk' as const), whoWouldKnow: arbitraryText }),
  fc.constant({ kind: 'withheld' } as const),
  fc.constant({ kind: 'not-reached' } as const),
  fc.record({
    kind: fc.constant('na' as const),
    reason: fc.constantFrom(null, 'institution-cannot-exist', 'event-over'),
    explanation: arbitraryText,
    confirmedBy: arbitraryText,
  }),
);

const citationFields: fc.Arbitrary<Omit<Citation, 'id'>> = fc.record({
  kind: fc.constantFrom('legal-text', 'official-document', 'statement', 'search-found-nothing'),
  title: arbitraryText,
  provision: arbitraryText,
  status: fc.constantFrom(null, 'in-force', 'adopted-not-in-force', 'bill', 'repealed'),
  date: arbitraryText,
  foundAt: arbitraryText,
  seenBy: fc.constantFrom(1, 2),
  quotation: arbitraryText,
});

const country: fc.Arbitrary<Assessment['country']> = fc.oneof(
  fc.record({ kind: fc.constant('iso' as const), code: fc.constantFrom('KE', 'FR', 'AE') }),
  fc.record({ kind: fc.constant('fictional' as const), name: arbitraryText }),
);
const period = fc.record({ from: arbitraryText, to: arbitraryText });
const scope = fc.constantFrom('quick' as const, 'full' as const);
const effort: fc.Arbitrary<Effort | null> = fc.constantFrom(null, 1, 2, 3);
const elements = fc.array(fc.constantFrom(...['a', 'b', 'c', 'old'].map((id) => id as ElementId)));

const actFields: fc.Arbitrary<Omit<Act, 'id' | 'changedAt'>> = fc.record({
  question: fc.constantFrom(null, ...questions.map(({ id }) => id)),
  act: arbitraryText,
  instrument: fc.constantFrom(null, ...parliamentaryInstruments),
  owner: arbitraryText,
  firstStep: arbitraryText,
  dueOn: arbitraryText,
  money: arbitraryText,
  sign: arbitraryText,
  reviewOn: arbitraryText,
  state: fc.constantFrom(...actStates),
});

const enquiry: fc.Arbitrary<Enquiry> = fc.record({
  office: arbitraryText,
  text: arbitraryText,
  sentOn: arbitraryText,
  dueOn: arbitraryText,
  answeredOn: arbitraryText,
});

const profile: fc.Arbitrary<WeightProfile> = fc.record({
  name: arbitraryText,
  weights: fc.dictionary(
    fc.constantFrom('R01', 'R05a').map((id) => id as RequirementId),
    fc.constantFrom(...requirementWeights),
  ),
});

const tally = fc.record({
  levels: fc.array(fc.nat(20), { minLength: 5, maxLength: 5 }),
  dontKnows: fc.nat(20),
});
const round = fc.constantFrom('first' as const, 'second' as const);

/** What a room does together. */
const together: readonly fc.Arbitrary<(fresh: string) => Command>[] = [
  fc.tuple(question, round, fc.option(tally)).map(
    ([q, which, votes]) =>
      () =>
        setTally(q.id, which, votes),
  ),
  fc.tuple(question, round, tally).map(
    ([q, which, votes]) =>
      () =>
        addVotes(q.id, which, votes),
  ),
  fc.tuple(question, arbitraryText).map(
    ([q, text]) =>
      (id) =>
        addDissent(q.id, { id, text }),
  ),
  fc.tuple(question, arbitraryText).map(
    ([q, text]) =>
      () =>
        setDissent(q.id, 'citation-2', text),
  ),
  fc.tuple(fc.option(question), arbitraryText).map(
    ([q, text]) =>
      (id) =>
        park({ id, question: q?.id ?? null, text }),
  ),
  fc.constant(() => unpark('citation-3')),
];

const decisions: readonly fc.Arbitrary<(fresh: string) => Command>[] = [
  fc.tuple(question, fc.option(fc.record({ level: fc.constantFrom(1, 2, 3, 4), reason: arbitraryText }))).map(
    ([q, target]) =>
      () =>
        setTarget(q.id, target),
  ),
  fc.tuple(question, fc.option(enquiry)).map(
    ([q, changes]) =>
      () =>
        setEnquiry(q.id, changes),
  ),
  fc
    .option(fc.record({ profile, decidedBy: arbitraryText, decidedOn: arbitraryText, reason: arbitraryText }))
    .map((decision) => () => adoptWeights(decision)),
  fc.option(profile).map((alternative) => () => setAlternativeWeights(alternative)),
  fc
    .record({ improvement: arbitraryText, deficiency: arbitraryText, remedy: arbitraryText }, { requiredKeys: [] })
    .map((parts) => () => setClosing(parts)),
  fc
    .record({
      q: question,
      citation: fc.constantFrom('citation-1', 'citation-2'),
      name: arbitraryText,
      digit: fc.nat(9),
    })
    .map(
      ({ q, citation, name, digit }) =>
        (id) =>
          addAttachment(id, { ...buildAttachment({ question: q.id, citation, name }), hash: String(digit).repeat(64) }),
    ),
  fc.constantFrom('citation-2', 'citation-3', 'citation-5').map((id) => () => removeAttachment(id)),
  actFields.map((fields) => (id) => addAct({ id, ...fields })),
  actFields.map((fields) => () => changeAct('citation-2', fields)),
  fc.constant(() => removeAct('citation-3')),
  fc
    .tuple(
      question,
      fc.oneof(
        fc.constant({ kind: 'draft' } as const),
        fc.record({ kind: fc.constant('flagged' as const), role: arbitraryText, remark: arbitraryText }),
        fc.record({ kind: fc.constant('confirmed' as const), role: arbitraryText }),
      ),
    )
    .map(
      ([q, review]) =>
        () =>
          setReview(q, review),
    ),
];

/** Ids that the steps below give, so that many labels stand over something. */
const freshId = fc.integer({ min: 0, max: 24 }).map((index) => `citation-${index}`);
const labelledPart: fc.Arbitrary<LabelledPart> = fc.oneof(
  fc.constantFrom('details' as const, 'weighting' as const, 'workshop' as const),
  fc
    .tuple(fc.constantFrom('note', 'target', 'enquiry'), question)
    .map(([kind, { id }]) => `${kind}/${id}` as LabelledPart),
  fc.tuple(fc.constantFrom('act', 'attachment'), freshId).map(([kind, id]) => `${kind}/${id}` as LabelledPart),
);

const attachments = fc.dictionary(
  freshId,
  fc.record({
    question: question.map(({ id }) => id),
    citation: freshId,
    hash: fc.constant('0'.repeat(64)),
    name: arbitraryText,
    mediaType: fc.constantFrom('', 'application/pdf'),
    sizeInBytes: fc.nat(),
    addedAt: fc.constant('2026-08-01T10:00:00.000Z'),
  }),
  { maxKeys: 4 },
);

/** Any one thing a user may do; an id of a citation or act is never given twice. */
const command: fc.Arbitrary<(fresh: string) => Command> = fc.oneof(
  fc.tuple(question, response).map(
    ([q, r]) =>
      () =>
        setResponse(q, r),
  ),
  fc.tuple(question, elements).map(
    ([q, ids]) =>
      () =>
        setElements(q, ids),
  ),
  fc.tuple(question, elements).map(
    ([q, ids]) =>
      () =>
        toggleElement(q, ids[0] ?? ('b' as ElementId)),
  ),
  fc.tuple(question, citationFields).map(
    ([q, fields]) =>
      (id: string) =>
        addCitation(q, { id, ...fields }),
  ),
  fc.tuple(question, citationFields).map(
    ([q, fields]) =>
      () =>
        changeCitation(q, 'citation-0', fields),
  ),
  question.map((q) => () => removeCitation(q, 'citation-1')),
  fc.tuple(question, fc.constantFrom(null, ...grades)).map(
    ([q, grade]) =>
      () =>
        setGradeOverride(q, grade),
  ),
  fc.tuple(question, arbitraryText).map(
    ([q, text]) =>
      () =>
        setNote(q, text),
  ),
  fc.tuple(question, fc.constantFrom(...handlingLabels)).map(
    ([q, label]) =>
      () =>
        setHandling(q, label),
  ),
  fc.tuple(labelledPart, fc.constantFrom(null, ...handlingLabels)).map(
    ([part, label]) =>
      () =>
        setLabel(part, label),
  ),
  fc.tuple(question, effort).map(
    ([q, value]) =>
      () =>
        setEffort(q.id, value),
  ),
  question.map(
    (q) => () => (assessment: Assessment, at: string) => clearAnswer(assessment, q.id).command(assessment, at),
  ),
  fc.record({ title: arbitraryText, body: arbitraryText, country, period }).map((details) => () => setDetails(details)),
  scope.map((value) => () => switchScope(value)),
  ...decisions,
  ...together,
);

/** An assessment as it stands after any series of commands: everything that the app can ever have to keep. */
export const arbitraryAssessment: fc.Arbitrary<Assessment> = fc
  .record({
    start: fc.record({ title: arbitraryText, body: arbitraryText, country, period, scope }),
    purpose: fc.constantFrom('real' as const, 'training' as const),
    steps: fc.array(command, { maxLength: 25 }),
    attachments,
  })
  .map(({ start, purpose, steps, attachments: attached }) => {
    const pack = { id: 'parliament' as PackId, version: '0.1.0' };
    const at = '2026-08-01T10:00:00.000Z';
    const begun = createAssessment({ ...start, purpose, pack, id: 'a-1' as AssessmentId }, at);
    const made = steps.reduce((current, step, index) => step(`citation-${index}`)(current, at), begun);
    return { ...made, purpose: truePurpose(made), attachments: attached };
  });
