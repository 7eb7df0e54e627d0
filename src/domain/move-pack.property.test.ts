import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryAssessment } from '../../tests/support/arbitrary-assessment';
import { buildPack } from '../../tests/support/build-pack';
import { nextVersion } from '../../tests/support/pack-versions';
import { applyChanges } from './apply-changes';
import type { Assessment } from './assessment';
import { comparePacks } from './compare-packs';
import { answering, entryOf } from './journal';
import { moveToPack } from './move-pack';
import type { Pack, Question } from './pack';
import { isNewerVersion } from './pack-version';
import { differences } from './field-change';
import { assessmentShape } from './internal/field-shape';

const at = '2026-09-01T09:00:00.000Z';
const facts = { name: 'page/1', by: '', at };

const questions = ['R01.L1', 'R02.L1', 'R04.I1', 'R03.I1', 'R05a.P1'];

/** Everything that may happen to a question between two versions that can be published one after the other. */
const change: fc.Arbitrary<(question: Question) => Question | null> = fc.constantFrom(
  (question: Question) => question,
  (question: Question) => ({ ...question, revision: '1.1', why: 'For another reason.' }),
  (question: Question) => ({ ...question, revision: '2.0', elements: question.elements.slice(1) }),
  (question: Question) => ({ ...question, revision: '2.0', parts: question.parts.slice(1) }),
  (question: Question) => ({ ...question, revision: '3.0', anchors: ['0', '1', '2', '3', '4'] as const }),
  () => null,
);

/** Two versions of a questionnaire, either of which may lack what the other has. */
const versions: fc.Arbitrary<readonly [Pack, Pack]> = fc
  .tuple(fc.array(change, { minLength: 5, maxLength: 5 }), fc.array(change, { minLength: 5, maxLength: 5 }))
  .map((sides) => {
    const base = {
      ...buildPack(questions.map((id) => ({ id, partNames: id === 'R04.I1' ? ['police', 'judges'] : [] }))),
      id: 'parliament' as Pack['id'],
    };
    const [before, after] = sides.map((changes, index) =>
      nextVersion(base, index === 0 ? '0.1.0' : '0.2.0', (question) => {
        const own = changes[questions.indexOf(question.id)];
        return own ? own(question) : question;
      }),
    );
    return [before ?? base, after ?? base] as const;
  });

/** All that a person wrote or chose, without who has read it again. */
function said({ answers, ...others }: Assessment): unknown {
  const { pack: _pack, changedAt: _changedAt, ...rest } = others;
  const bare = Object.entries(answers).map(([id, { review: _review, changedAt: _at, ...answer }]) => [id, answer]);
  return { ...rest, answers: Object.fromEntries(bare) };
}

test('a move loses no answer, note or evidence', () => {
  fc.assert(
    fc.property(versions, arbitraryAssessment, ([, after], assessment) => {
      const moved = moveToPack(after)(assessment, at);
      expect(said(moved)).toEqual(said(assessment));
      expect(moved.pack.version).toBe(after.version);
    }),
  );
});

test('taking the move back is identity, in every field', () => {
  fc.assert(
    fc.property(versions, arbitraryAssessment, ([, after], assessment) => {
      const entry = entryOf(assessment, moveToPack(after)(assessment, at), facts);
      if (!entry) throw new Error('a move changes the version');
      const moved = applyChanges(assessment, entry.changes, at).assessment;
      expect(moved.pack.version).toBe(after.version);
      const undone = applyChanges(moved, answering('undo', entry, facts).changes, at);
      expect(undone.conflicts).toEqual([]);
      expect(differences({ shape: assessmentShape, before: assessment, after: undone.assessment }, [])).toEqual([]);
    }),
  );
});

test('moving twice is moving once', () => {
  fc.assert(
    fc.property(versions, arbitraryAssessment, ([, after], assessment) => {
      const once = moveToPack(after)(assessment, at);
      expect(moveToPack(after)(once, at)).toBe(once);
    }),
  );
});

test('every question of both versions is told of exactly once', () => {
  fc.assert(
    fc.property(versions, ([before, after]) => {
      const told = comparePacks(before, after).map(({ question }) => question.id);
      const all = [before, after].flatMap(({ themes }) =>
        themes.flatMap((theme) => theme.questions.map(({ id }) => id)),
      );
      expect(told.toSorted()).toEqual([...new Set(all)].toSorted());
      expect(isNewerVersion(after.version, before.version)).toBe(true);
    }),
  );
});
