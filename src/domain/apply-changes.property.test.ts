import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryAssessment } from '../../tests/support/arbitrary-assessment';
import { applyChanges, applyEntries } from './apply-changes';
import type { Assessment } from './assessment';
import { changesBetween, type FieldChange, inverseOf } from './field-change';
import { labelOfUnlabelled } from './handling';

const at = '2026-09-01T10:00:00.000Z';
const runs = { numRuns: 1_000 };

/** Everything but the moments of change; ticks are a set, and what others added may stand in another order. */
function said(assessment: Assessment): unknown {
  const text = JSON.stringify(assessment, (key, value: unknown) => {
    if (key === 'changedAt') return undefined;
    if (key === 'elements' && Array.isArray(value)) return (value as readonly string[]).toSorted();
    if (['citations', 'plan', 'dissents', 'parking'].includes(key)) return byId(value);
    return value;
  });
  return JSON.parse(text);
}

const byId = (value: unknown): unknown =>
  Array.isArray(value) ? Object.fromEntries(value.map((item: { readonly id: string }) => [item.id, item])) : value;

test('the changes from one assessment to another, made to the first, give the other', () => {
  fc.assert(
    fc.property(arbitraryAssessment, arbitraryAssessment, (one, other) => {
      const { assessment, conflicts } = applyChanges(one, changesBetween(one, other), at);
      expect(conflicts).toEqual([]);
      expect(said(assessment)).toEqual(said(other));
    }),
    runs,
  );
});

test('the inverse takes them back', () => {
  fc.assert(
    fc.property(arbitraryAssessment, arbitraryAssessment, (one, other) => {
      const changes = changesBetween(one, other);
      const there = applyChanges(one, changes, at).assessment;
      const back = applyChanges(there, inverseOf(changes), at);
      expect(back.conflicts).toEqual([]);
      expect(said(back.assessment)).toEqual(said(one));
    }),
    runs,
  );
});

test('an assessment does not differ from itself, and changes made twice are made once', () => {
  fc.assert(
    fc.property(arbitraryAssessment, arbitraryAssessment, (one, other) => {
      expect(changesBetween(one, structuredClone(one))).toEqual([]);
      const changes = changesBetween(one, other);
      const once = applyChanges(one, changes, at).assessment;
      expect(applyChanges(once, changes, at)).toEqual({ assessment: once, conflicts: [] });
    }),
    runs,
  );
});

/** One labels green what the other clears: nothing is lost, as an answer that is not there counts as green. */
const isImplied = ({ answers }: Assessment, { path: [kind, question = '', part], after }: FieldChange): boolean =>
  kind === 'answers' && part === 'handling' && after === labelOfUnlabelled && !Object.hasOwn(answers, question);

test('of two people who start from one assessment nobody loses a word: it stands, or a conflict shows it', () => {
  fc.assert(
    fc.property(arbitraryAssessment, arbitraryAssessment, arbitraryAssessment, (base, mine, theirs) => {
      const entries = [theirs, mine].map((side) => ({ changes: changesBetween(base, side), at }));
      const { assessment, conflicts } = applyEntries(base, entries);
      const told = JSON.stringify([assessment, conflicts]);
      for (const change of entries.flatMap(({ changes }) => changes)) {
        if (typeof change.after === 'string' && !isImplied(assessment, change))
          expect(told).toContain(JSON.stringify(change.after));
      }
    }),
    runs,
  );
});

test('who changes other fields is no conflict, and the order of the two does not matter', () => {
  fc.assert(
    fc.property(arbitraryAssessment, arbitraryAssessment, arbitraryAssessment, (base, mine, theirs) => {
      const own = changesBetween(base, mine);
      const touched = new Set(own.map(({ path: [first] }) => first));
      const others = changesBetween(base, theirs).filter(({ path: [first] }) => !touched.has(first));
      const [ahead, behind] = [
        [own, others],
        [others, own],
      ].map((sides) =>
        applyEntries(
          base,
          sides.map((changes) => ({ changes, at })),
        ),
      );
      expect(ahead?.conflicts).toEqual([]);
      expect(behind?.conflicts).toEqual([]);
      expect(ahead && said(ahead.assessment)).toEqual(behind && said(behind.assessment));
    }),
    runs,
  );
});
