import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryAssessment } from '../../tests/support/arbitrary-assessment';
import { buildAct, buildAnswer, buildAssessment, buildCitation, level } from '../../tests/support/build-assessment';
import { buildPack, questionId } from '../../tests/support/build-pack';
import { parseAssessmentFile, fileFromAssessment } from '../formats/assessment-file';
import type { Answer } from './answer';
import { type Assessment, unnamedCountry } from './assessment';
import { type Edition, editions, highestLabels } from './edition';
import { handlingLabels, isWithin } from './handling';
import { inEdition } from './in-edition';
import { heldBack, labelledPieces, strictestLabel } from './labelled-pieces';

/** The day on which the assessment of `buildAssessment` was last changed. */
const madeAt = '2026-07-01T00:00:00.000Z';
const pack = buildPack([{ id: 'R01.L1' }, { id: 'R04.I1' }]);
const one = questionId('R01.L1');
const answered = (handling: Answer['handling'], changes: Partial<Answer> = {}): Answer => ({
  ...buildAnswer(one, { response: level(2), citations: [buildCitation({ id: 'theirs' })] }),
  note: 'A note',
  handling,
  ...changes,
});
const holding = (changes: Partial<Assessment>) => buildAssessment(pack, {}, changes);
const shown = (assessment: Assessment, edition: Edition = 'public') => inEdition(assessment, edition).assessment;
const outside = fc.constantFrom<Edition>('committee', 'public');

test.each(handlingLabels)('an answer labelled %s goes out in the editions that let it through', (handling) => {
  const assessment = holding({ answers: { [one]: answered(handling) } });
  const where = editions.filter((edition) => one in shown(assessment, edition).answers);
  expect(where).toEqual(editions.filter((edition) => isWithin(handling, highestLabels[edition])));
});

test('the internal edition is the very assessment', () => {
  const assessment = holding({ answers: { [one]: answered('red') } });
  expect(inEdition(assessment, 'internal')).toMatchObject({ assessment, leftOut: { answers: 0 } });
  expect(shown(assessment, 'internal')).toBe(assessment);
});

test('what has no label is not public: an assessment as it is begun tells nothing', () => {
  const { id, ...rest } = shown(holding({ labels: {}, answers: { [one]: answered('green') } }));
  expect(id).toMatch(/^public-[0-9a-f]{24}$/);
  expect(rest).toMatchObject({
    title: '',
    body: '',
    country: unnamedCountry,
    period: { from: '', to: '' },
    answers: {},
  });
});

test('an answer that stays inside leaves no trace, not even that something is withheld', () => {
  const silent = holding({});
  expect(shown(holding({ answers: { [one]: answered('green') } }))).toEqual(shown(silent));
});

test('a note never goes out under a stricter answer, and its answer goes out without it', () => {
  const labels = { [`note/${one}`]: 'clear' } as const;
  expect(shown(holding({ answers: { [one]: answered('green') }, labels })).answers).toEqual({});
  expect(shown(holding({ answers: { [one]: answered('clear') }, labels })).answers[one]?.note).toBe('A note');
  expect(shown(holding({ answers: { [one]: answered('clear') } })).answers[one]?.note).toBe('');
});

test('what was typed beside "withheld" is not disclosed, whatever its label', () => {
  const answer = answered('clear', { response: { kind: 'withheld' }, gradeOverride: 'A' });
  expect(shown(holding({ answers: { [one]: answer } })).answers[one]).toMatchObject({
    response: { kind: 'withheld' },
    citations: [],
    gradeOverride: null,
  });
});

test('the answer to a whole stays inside with any of its parts, in whose place it would stand', () => {
  const whole = questionId('R04.I1');
  const part = questionId('R04.I1.judges');
  const answers = {
    [whole]: { ...answered('clear'), question: whole },
    [part]: { ...answered('red'), question: part },
  };
  expect(shown(holding({ scope: 'full', answers })).answers).toEqual({});
});

test('ids are numbered anew, of all moments only the day of the last change is told, and references follow', () => {
  const hash = 'a'.repeat(64);
  const attachment = { question: one, citation: 'theirs', hash, name: 'law.pdf', mediaType: '', sizeInBytes: 1 };
  const assessment = holding({
    answers: { [one]: answered('clear', { review: { kind: 'confirmed', role: 'Clerk', at: '2025-01-01T00:00:00Z' } }) },
    plan: [buildAct({ id: 'secret' }), buildAct({ id: 'theirs', question: one })],
    attachments: { theirs: { ...attachment, addedAt: '2025-01-01T00:00:00Z' } },
    labels: { 'act/theirs': 'clear', 'attachment/theirs': 'clear' },
  });
  const made = shown(assessment);
  expect(JSON.stringify(made)).not.toMatch(/theirs|secret|2025|T09/);
  expect(made.plan).toMatchObject([{ id: 'act-1', question: one, changedAt: madeAt }]);
  expect(made.attachments).toEqual({ 'attachment-1': { ...attachment, citation: 'c1', addedAt: madeAt } });
  expect(made.labels).toEqual({ 'act/act-1': 'clear', 'attachment/attachment-1': 'clear' });
});

test('an act that is cleared does not tell which answer that stays inside it responds to', () => {
  const assessment = holding({
    answers: { [one]: answered('amber') },
    plan: [buildAct({ question: one })],
    labels: { 'act/act-1': 'clear' },
  });
  expect(shown(assessment).plan[0]?.question).toBeNull();
  expect(shown(assessment, 'committee').plan).toMatchObject([{ question: one }]);
  expect(shown({ ...assessment, answers: {} }).plan[0]?.question).toBe(one);
});

test('how much is left out is counted by kind', () => {
  const assessment = holding({ answers: { [one]: answered('green') }, efforts: { [one]: 2 }, plan: [buildAct()] });
  expect(inEdition(assessment, 'public').leftOut).toEqual({
    details: 1,
    answers: 1,
    notes: 1,
    efforts: 1,
    targets: 0,
    enquiries: 0,
    acts: 1,
    weights: 0,
    closing: 0,
    workshop: 0,
    attachments: 0,
  });
});

test('property: whatever stays inside can be anything, and the edition is the same', () => {
  fc.assert(
    fc.property(arbitraryAssessment, outside, (assessment, edition) => {
      expect(shown(scrambled(assessment, edition), edition)).toEqual(shown(assessment, edition));
    }),
    { numRuns: 1_000 },
  );
});

test('property: an edition holds nothing above its label, is a file that can be read, and made once more is the same', () => {
  fc.assert(
    fc.property(arbitraryAssessment, outside, (assessment, edition) => {
      const made = shown(assessment, edition);
      const beyond = heldBack(made, edition).filter(({ kind }) => kind !== 'details');
      expect(beyond).toEqual([]);
      expect(isWithin(strictestLabel(made, edition), highestLabels[edition])).toBe(true);
      expect(parseAssessmentFile(fileFromAssessment(made))).toEqual({ ok: true, value: made });
      expect(shown(made, edition)).toEqual(made);
    }),
    { numRuns: 500 },
  );
});

/** The same assessment, changed at another hour of that day, with other words, levels, ids and moments in all that the edition leaves out. */
function scrambled(assessment: Assessment, edition: Edition): Assessment {
  const inside = new Set(heldBack(assessment, edition).map(({ kind, key }) => `${kind}/${key}`));
  const other = <T extends object>(kind: string, byKey: Readonly<Record<string, T>>, change: (value: T) => T) =>
    Object.fromEntries(
      Object.entries(byKey).map(([key, value]) => [key, inside.has(`${kind}/${key}`) ? change(value) : value]),
    );
  const isInside = (part: string) => inside.has(`${part}/`);
  const answers = other(
    'answers',
    other('notes', assessment.answers, (answer) => ({ ...answer, note: 'other' })),
    (answer) => ({
      ...answered(answer.handling, { response: level(4), note: 'other' }),
      question: answer.question,
    }),
  );
  return {
    ...assessment,
    id: 'other' as Assessment['id'],
    ...(isInside('details') && { title: 'other', body: 'other', period: { from: 'other', to: 'other' } }),
    ...(isInside('weights') && { weighting: { adopted: null, alternative: { name: 'other', weights: {} } } }),
    createdAt: '1999-01-01T00:00:00Z',
    changedAt: `${shown(assessment, edition).changedAt.slice(0, 10)}T23:59:59Z`,
    answers,
    targets: other('targets', assessment.targets, () => ({ level: 1, reason: 'other' })),
    enquiries: other('enquiries', assessment.enquiries, (enquiry) => ({ ...enquiry, text: 'other' })),
    plan: assessment.plan.map((act) => (inside.has(`acts/${act.id}`) ? { ...buildAct(), id: act.id } : act)),
  };
}

test('property: every piece is either held back or within the label, and nothing is held back inside', () => {
  fc.assert(
    fc.property(arbitraryAssessment, (assessment) => {
      expect(heldBack(assessment, 'internal')).toEqual([]);
      const all = labelledPieces(assessment).length;
      const { leftOut } = inEdition(assessment, 'public');
      const left = Object.values(leftOut).reduce((sum, count) => sum + count, 0);
      expect(left + labelledPieces(assessment).filter(({ label }) => label === 'clear').length).toBe(all);
    }),
  );
});
