import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryAssessment } from '../../tests/support/arbitrary-assessment';
import { buildPack, questionId } from '../../tests/support/build-pack';
import type { Assessment } from './assessment';
import { stepIds } from './agenda';
import { handlingLabels, isWithin, labelOf, strictest } from './handling';
import { labelOfAnswer } from './labelled-pieces';
import type { QuestionId } from './pack';
import { timerOf } from './run-timer';
import { wallViewOf } from './wall-view';
import { type Run, wallScenes } from './workshop-run';

const ids = ['R01.L1', 'R02.L3', 'R05.P1', 'X01.I2', 'R04.I1'].map(questionId);
const pack = buildPack(ids.map((id) => ({ id, theme: id.startsWith('X') ? 'X' : 'T1' })));

const arbitraryRun: fc.Arbitrary<Run> = fc.record({
  day: fc.constantFrom('full' as const, 'half' as const),
  step: fc.constantFrom(...stepIds),
  timer: fc.constant(timerOf(5)),
  // The votes of random assessments are many, or none.
  people: fc.oneof(fc.nat(30), fc.nat(60_000)),
  item: fc.record({
    question: fc.constantFrom(...ids),
    round: fc.constantFrom('first' as const, 'second' as const),
    timer: fc.constant(timerOf(5)),
  }),
  closed: fc.constant({}),
  wall: fc.constantFrom(...wallScenes),
});

const label = fc.constantFrom(...handlingLabels);
const labels = fc.record({ workshop: label, answer: label });

/** Every text that people typed replaced by a marker, which says whether it may be read in the hall. */
function marked(assessment: Assessment, set: { readonly workshop: string; readonly answer: string }): Assessment {
  let count = 0;
  const secret = () => `SECRET-${(count += 1)}`;
  const over = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return freeKeys.has(key) ? secret() : value;
    if (Array.isArray(value)) return value.map((one) => over(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, over(one, name)]));
  };
  const answers = Object.fromEntries(
    Object.entries(assessment.answers).map(([id, answer]) => [id, { ...answer, handling: set.answer }]),
  );
  const labelled = { ...assessment, answers, labels: { ...assessment.labels, workshop: set.workshop } } as Assessment;
  const { workshop, ...rest } = over(labelled, '') as Assessment;
  const parking = ids.flatMap((question, index) => [
    { id: `a${index}`, question, text: `${mark(labelled, question)}-${index}` },
    {
      id: `b${index}`,
      question: `${question}.judges` as QuestionId,
      text: `${mark(labelled, question)}-part-${index}`,
    },
  ]);
  const unasked = { id: 'c', question: null, text: `${mark(labelled, null)}-unasked` };
  return { ...rest, workshop: { ...workshop, parking: [...parking, unasked] } };
}

const freeKeys = new Set(
  'title body name note text provision foundAt quotation whoWouldKnow reason explanation by owner role words'.split(
    ' ',
  ),
);

function mark(assessment: Assessment, question: QuestionId | null): string {
  const whole = question === null ? [] : [labelOfAnswer(assessment, question)];
  return isWithin(strictest([labelOf(assessment, 'workshop'), ...whole]), 'green') ? 'HALL' : 'SECRET';
}

test('no words that may not be read in the hall are ever on the wall', () => {
  let told = 0;
  fc.assert(
    fc.property(arbitraryAssessment, labels, arbitraryRun, (assessment, set, run) => {
      const view = JSON.stringify(wallViewOf({ pack, assessment: marked(assessment, set), run }));
      expect(view).not.toContain('SECRET');
      if (view.includes('HALL')) told += 1;
    }),
    { numRuns: 500 },
  );
  // The property would hold of an empty wall too.
  expect(told).toBeGreaterThan(0);
});

test('no counts are on the wall before a vote is over', () => {
  let shown = 0;
  let hidden = 0;
  fc.assert(
    fc.property(arbitraryAssessment, arbitraryRun, (assessment, run) => {
      const { scene } = wallViewOf({ pack, assessment, run });
      if (!('vote' in scene) || !run.item) return;
      const tally = assessment.workshop.ballots[run.item.question]?.[run.item.round] ?? null;
      const votes = tally ? tally.levels.reduce((sum, one) => sum + one, tally.dontKnows) : 0;
      const isOver = votes > 0 && run.people > 0 && votes >= run.people;
      expect(scene.vote.kind).toBe(isOver ? 'counted' : 'waiting');
      expect(/levels|dontKnows/.test(JSON.stringify(scene))).toBe(isOver);
      if (isOver) shown += 1;
      else if (votes > 0) hidden += 1;
    }),
    { numRuns: 2_000 },
  );
  expect(shown).toBeGreaterThan(0);
  expect(hidden).toBeGreaterThan(0);
});
