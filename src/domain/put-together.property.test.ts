import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryAssessment } from '../../tests/support/arbitrary-assessment';
import { buildCitation } from '../../tests/support/build-assessment';
import type { Answer, Citation, Response } from './answer';
import { handlingLabels, isWithin } from './handling';
import type { ElementId, Level, QuestionId } from './pack';
import { type LabelledAnswer, putTogether } from './put-together';
import type { WordsForNote } from './words-for-note';

const words: WordsForNote = {
  whoWouldKnow: (office) => `Would know: ${office}`,
  notApplicable: (explanation) => `Does not apply: ${explanation}`,
};
const together = (one: LabelledAnswer, other: LabelledAnswer): LabelledAnswer => putTogether(one, other, words);
const runs = { numRuns: 500 };

/** Few values, so that sides often agree in part. */
const text = fc.constantFrom(
  '',
  'Police',
  'Ministry',
  'Police; Ministry',
  'a\n\n* * *\n\nb',
  'b',
  ' a ',
  '* * *',
  'c\nd',
);
const level: fc.Arbitrary<Level> = fc.constantFrom(0, 1, 2, 3, 4);
const response: fc.Arbitrary<Response | null> = fc.oneof(
  fc.constant(null),
  fc.record({ kind: fc.constant('level' as const), level }),
  fc.record({ kind: fc.constant('range' as const), from: level, to: level }),
  fc.record({ kind: fc.constant('dk' as const), whoWouldKnow: text }),
  fc.constantFrom({ kind: 'withheld' } as const, { kind: 'not-reached' } as const),
  fc.record({
    kind: fc.constant('na' as const),
    reason: fc.constantFrom(null, 'institution-cannot-exist', 'event-over', 'instrument-not-open'),
    explanation: text,
    confirmedBy: text,
  }),
);
const citation: fc.Arbitrary<Citation> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c'),
    title: fc.constantFrom('Act 1', 'Act 2'),
    seenBy: fc.constantFrom(1, 2),
  })
  .map((fields) => buildCitation({ ...fields, seenBy: fields.seenBy === 1 ? 1 : 2 }));
const moment = fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z');
const role = fc.constantFrom('Clerk', 'Counsel');
const answer: fc.Arbitrary<Answer> = fc.record({
  question: fc.constant('R01.L1' as QuestionId),
  questionRevision: fc.constantFrom('1.0', '1.9', '1.10', '2.0'),
  response,
  elements: fc.uniqueArray(fc.constantFrom(...['a', 'b', 'c'].map((id) => id as ElementId))),
  citations: fc.uniqueArray(citation, { selector: ({ id }) => id }),
  gradeOverride: fc.constantFrom(null, 'A', 'B', 'C', 'D'),
  note: text,
  handling: fc.constantFrom(...handlingLabels),
  review: fc.oneof(
    fc.constant({ kind: 'draft' as const }),
    fc.record({ kind: fc.constant('flagged' as const), remark: text, role, at: moment }),
    fc.record({ kind: fc.constantFrom('confirmed' as const, 'lapsed' as const), role, at: moment }),
  ),
  changedAt: moment,
});
const labelled: fc.Arbitrary<LabelledAnswer> = fc.record({ answer, noteLabel: fc.constantFrom(...handlingLabels) });

test('it makes no difference who comes first', () => {
  fc.assert(
    fc.property(labelled, labelled, (one, other) => {
      expect(together(one, other)).toEqual(together(other, one));
    }),
    runs,
  );
});

test('nor in which order three are put together', () => {
  fc.assert(
    fc.property(labelled, labelled, labelled, (one, other, third) => {
      expect(together(together(one, other), third)).toEqual(together(one, together(other, third)));
    }),
    { numRuns: 1_000 },
  );
});

test('an answer put together with itself stays as it is, and somebody put in twice changes nothing', () => {
  fc.assert(
    fc.property(labelled, labelled, (one, other) => {
      expect(together(one, one)).toEqual(one);
      expect(together(together(one, other), other)).toEqual(together(one, other));
    }),
    runs,
  );
});

test('answers as people make them, with any words, keep the same laws', () => {
  const said = arbitraryAssessment.map(({ answers }) => Object.values(answers)[0]).filter((one) => one !== undefined);
  const same = (one: Answer): LabelledAnswer => ({
    answer: { ...one, question: 'R01.L1' as QuestionId },
    noteLabel: 'green',
  });
  fc.assert(
    fc.property(said, said, said, (...sides) => {
      const [one, other, third] = sides.map(same) as [LabelledAnswer, LabelledAnswer, LabelledAnswer];
      expect(together(one, other)).toEqual(together(other, one));
      expect(together(together(one, other), third)).toEqual(together(one, together(other, third)));
      expect(together(one, one)).toEqual(one);
    }),
    { numRuns: 300 },
  );
});

test('no word is lost, no tick, no citation, and no label becomes laxer', () => {
  fc.assert(
    fc.property(labelled, labelled, (one, other) => {
      const both = together(one, other);
      const told = JSON.stringify(both.answer);
      const ids = new Set(both.answer.citations.map(({ id }) => id));
      expect(ids.size).toBe(both.answer.citations.length);
      for (const { answer: side, noteLabel } of [one, other]) {
        for (const word of wordsOf(side)) expect(told).toContain(word);
        expect(both.answer.elements).toEqual(expect.arrayContaining([...side.elements]));
        const titles = both.answer.citations.map(({ title }) => title);
        expect(titles).toEqual(expect.arrayContaining(side.citations.map(({ title }) => title)));
        expect(isWithin(side.handling, both.answer.handling)).toBe(true);
        expect(isWithin(noteLabel, both.noteLabel)).toBe(true);
      }
    }),
    runs,
  );
});

/** What somebody wrote, without spaces around it and the marks that part two texts. */
function wordsOf({ response, note, review }: Answer): readonly string[] {
  const texts = [note];
  if (response?.kind === 'dk') texts.push(response.whoWouldKnow);
  if (response?.kind === 'na') texts.push(response.explanation);
  if (review.kind === 'flagged') texts.push(review.remark);
  return texts.flatMap((said) => said.split(/[;\s*]+/u)).filter((word) => word !== '');
}
