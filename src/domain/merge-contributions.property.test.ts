import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryAssessment, arbitraryText } from '../../tests/support/arbitrary-assessment';
import type { Answer } from './answer';
import type { Assessment, AssessmentId } from './assessment';
import { requestKinds } from './contribution';
import { countOf } from './ballot';
import { mergeContributions, type Returned, standingOf } from './merge-contributions';
import { partsOf } from './internal/texts-together';

const words = {
  saidBy: (role: string, note: string) => `${role}: ${note}`,
  whoWouldKnow: (office: string) => `Would know: ${office}`,
  notApplicable: (explanation: string) => `Not applicable: ${explanation}`,
};
const at = '2026-09-01T10:00:00.000Z';
const host = { id: 'host' as AssessmentId, pack: { id: 'p', version: '1' } } as const;

/** Copies of the host in the hands of several people, some of them twice, some as votes. */
const returned = fc.array(
  fc
    .record({
      copy: arbitraryAssessment,
      key: fc.nat(3),
      kind: fc.constantFrom(...requestKinds),
      role: arbitraryText.map((text) => `role ${text}`),
      day: fc.integer({ min: 1, max: 9 }),
    })
    .map(({ copy, key, kind, role, day }): Returned => {
      const request = { from: host.id, kind, themes: [], role };
      const id = `copy-${kind}-${key}` as AssessmentId;
      const changedAt = `2026-08-0${day}T10:00:00.000Z`;
      const assessment = { ...copy, id, request, changedAt, pack: host.pack as unknown as Assessment['pack'] };
      return { assessment, fingerprint: fingerprint(assessment) };
    }),
  { maxLength: 5 },
);
const fingerprint = ({ answers, changedAt }: Assessment): string => JSON.stringify([answers, changedAt]);
const base = arbitraryAssessment.map((assessment): Assessment => ({
  ...assessment,
  ...(host as unknown as Pick<Assessment, 'id' | 'pack'>),
}));
const merge = (assessment: Assessment, files: readonly Returned[]) =>
  mergeContributions(assessment, files, { words, at });
const answersOf = (assessment: Assessment) => Object.values<Answer>(assessment.answers);

test('property: the order of the files makes no difference, nor whether they come at once or one by one', () => {
  fc.assert(
    fc.property(base, returned, fc.nat(), (assessment, files, split) => {
      // A vote is counted as it first came; which of two states that is, only one merge of both can decide.
      const ones = files.filter(
        ({ assessment: { id } }, index) =>
          files.findIndex((one) => one.assessment.id === id) === index || id.includes('answers'),
      );
      const together = merge(assessment, ones);
      const cut = split % (ones.length + 1);
      expect(merge(assessment, ones.toReversed())).toEqual(together);
      expect(merge(merge(assessment, ones.slice(cut)), ones.slice(0, cut))).toEqual(together);
      expect(ones.reduce((sofar, one) => merge(sofar, [one]), assessment)).toEqual(together);
    }),
    { numRuns: 300 },
  );
});

test('property: merging a file again changes nothing', () => {
  fc.assert(
    fc.property(base, returned, (assessment, files) => {
      const once = merge(assessment, files);
      const again = merge(once, files);
      expect(again.answers).toEqual(once.answers);
      expect(again.workshop).toEqual(once.workshop);
      for (const file of files.slice(0, 1)) {
        if (standingOf(file, once) === 'same') expect(merge(once, [file])).toBe(once);
      }
    }),
    { numRuns: 300 },
  );
});

test('property: no word of any contribution is lost, and no word of any vote is kept', () => {
  fc.assert(
    fc.property(base, returned, (assessment, files) => {
      const merged = merge(assessment, files);
      for (const { assessment: copy } of files.filter((one) => standingOf(one, assessment) === 'new')) {
        for (const { question, note, citations, elements } of copy.request?.kind === 'answers' ? answersOf(copy) : []) {
          const here = merged.answers[question];
          for (const part of partsOf(note)) expect(here?.note).toContain(part);
          expect(here?.elements).toEqual(expect.arrayContaining([...elements]));
          for (const { title, provision, quotation } of citations)
            expect(here?.citations).toContainEqual(expect.objectContaining({ title, provision, quotation }));
        }
      }
      if (files.every((one) => one.assessment.request?.kind !== 'answers'))
        expect(merged.answers).toEqual(assessment.answers);
    }),
    { numRuns: 300 },
  );
});

test('property: each vote is counted once', () => {
  fc.assert(
    fc.property(base, returned, (assessment, files) => {
      const votes = files.filter((one) => one.assessment.request?.kind === 'first-vote');
      const merged = merge({ ...assessment, workshop: { ...assessment.workshop, ballots: {} } }, files);
      for (const [question, ballot] of Object.entries(merged.workshop.ballots)) {
        const voters = votes.filter(({ assessment: copy }) => question in copy.answers);
        expect(countOf(ballot.first ?? { levels: [], dontKnows: 0 })).toBeLessThanOrEqual(
          new Set(voters.map(({ assessment: copy }) => copy.id)).size,
        );
      }
    }),
    { numRuns: 300 },
  );
});
