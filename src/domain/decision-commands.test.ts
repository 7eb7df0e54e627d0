import { expect, test } from 'vitest';
import { buildAssessment, level } from '../../tests/support/build-assessment';
import { buildPack, buildQuestion } from '../../tests/support/build-pack';
import type { Act } from './action-plan';
import type { Assessment } from './assessment';
import { blankClosing } from './closing';
import { type Command, setLabel, setResponse } from './commands';
import {
  addAct,
  adoptWeights,
  changeAct,
  putBackAct,
  removeAct,
  setAlternativeWeights,
  setClosing,
  setEffort,
  setEnquiry,
  setTarget,
} from './decision-commands';
import { blankEnquiry } from './enquiry';
import { maxTextLength } from './limits';
import type { RequirementId } from './pack';
import type { WeightDecision } from './weights';

const question = buildQuestion({ id: 'R01.L1' });
const pack = buildPack([question]);
const empty = buildAssessment(pack);
const at = '2026-08-01T10:00:00.000Z';
const later = '2026-08-02T10:00:00.000Z';
const run = (assessment: Assessment, ...commands: readonly Command[]): Assessment =>
  commands.reduce((current, command) => command(current, at), assessment);

const act: Omit<Act, 'changedAt'> = {
  id: 'act-1',
  question: question.id,
  act: 'Ratify the treaty',
  instrument: 'bill',
  owner: 'Committee on Justice',
  firstStep: 'Ask for the ratification bill',
  dueOn: '2026-12-01',
  money: 'none',
  sign: 'The bill is in the gazette',
  reviewOn: '2027-01-15',
  state: 'planned',
};
const profile = { name: 'Children first', weights: { ['R01' as RequirementId]: 6 as const } };
const decision: Omit<WeightDecision, 'at'> = {
  profile,
  decidedBy: 'Bureau of the committee',
  decidedOn: '2026-07-30',
  reason: 'The committee answers for children.',
};

const commands: readonly (readonly [string, Command])[] = [
  ['setEffort', setEffort(question.id, 2)],
  ['setTarget', setTarget(question.id, { level: 4, reason: '' })],
  ['setEnquiry', setEnquiry(question.id, { ...blankEnquiry, sentOn: '2026-08-01' })],
  ['adoptWeights', adoptWeights(decision)],
  ['setAlternativeWeights', setAlternativeWeights(profile)],
  ['addAct', addAct(act)],
];

test.each(commands)('%s changes what it says, stamps it, and leaves its input alone', (_, command) => {
  const before = structuredClone(empty);
  const after = command(empty, at);
  expect(after).not.toEqual(empty);
  expect(after.changedAt).toBe(at);
  expect(empty).toEqual(before);
});

test.each(commands.filter(([name]) => !['addAct', 'adoptWeights'].includes(name)))(
  '%s twice gives the very same object',
  (_, command) => {
    const once = command(empty, at);
    expect(command(once, later)).toBe(once);
  },
);

test('taking back what was never set changes nothing', () => {
  for (const command of [setEffort(question.id, null), setTarget(question.id, null), setEnquiry(question.id, null)]) {
    expect(command(empty, at)).toBe(empty);
  }
});

test('null takes an effort, a target and an enquiry back', () => {
  const full = run(empty, ...commands.slice(0, 3).map(([, command]) => command));
  const cleared = run(full, setEffort(question.id, null), setTarget(question.id, null), setEnquiry(question.id, null));
  expect(cleared).toEqual({ ...empty, changedAt: at });
});

test('an act is changed, stamped, removed and put back where it was', () => {
  const two = run(empty, addAct(act), addAct({ ...act, id: 'act-2' }));
  const done = changeAct('act-1', { state: 'done' })(two, later);
  expect(done.plan.map(({ id, state, changedAt }) => [id, state, changedAt])).toEqual([
    ['act-1', 'done', later],
    ['act-2', 'planned', at],
  ]);
  expect(changeAct('act-1', { state: 'planned' })(two, later)).toBe(two);
  const removed = run(done, removeAct('act-1'));
  expect(removed.plan.map(({ id }) => id)).toEqual(['act-2']);
  const [first] = done.plan;
  if (!first) throw new Error('no act');
  expect(run(removed, putBackAct(first, 0, null)).plan).toEqual(done.plan);
  expect(run(done, putBackAct(first, 0, null))).toBe(done);
});

test('an act id that is taken is a bug', () => {
  expect(() => run(empty, addAct(act), addAct(act))).toThrow('act-1');
});

test('texts end at the limit that every field states', () => {
  const long = 'x'.repeat(maxTextLength + 1);
  const after = run(
    empty,
    addAct({ ...act, act: long }),
    setEnquiry(question.id, { ...blankEnquiry, text: long }),
    adoptWeights({ ...decision, reason: long, profile: { ...profile, name: long } }),
    setTarget(question.id, { level: 1, reason: long }),
  );
  const lengths = [
    after.plan[0]?.act,
    after.enquiries[question.id]?.text,
    after.weighting.adopted?.reason,
    after.weighting.adopted?.profile.name,
    after.targets[question.id]?.reason,
  ].map((text) => text?.length);
  expect(lengths).toEqual(lengths.map(() => maxTextLength));
});

test.each<[string, Assessment, Omit<WeightDecision, 'at'>]>([
  ['after the first answer', run(empty, setResponse(question, level(0))), decision],
  ['in a training assessment', { ...empty, purpose: 'training' }, decision],
  ['without a reason', empty, { ...decision, reason: ' ' }],
  ['without a body that decided', empty, { ...decision, decidedBy: '' }],
  ['without a date', empty, { ...decision, decidedOn: '' }],
  ['without a name', empty, { ...decision, profile: { ...profile, name: '' } }],
])('weights are not adopted %s', (_, assessment, attempt) => {
  expect(adoptWeights(attempt)(assessment, at)).toBe(assessment);
});

test('before the first answer weights are adopted with their moment, and given up again', () => {
  const adopted = run(empty, adoptWeights(decision));
  expect(adopted.weighting.adopted).toEqual({ ...decision, at });
  expect(run(adopted, adoptWeights(null)).weighting.adopted).toBeNull();
  const answered = run(adopted, setResponse(question, level(1)));
  expect(run(answered, adoptWeights(null))).toBe(answered);
});

test('an alternative view may be set at any time and changes no adopted weights', () => {
  const answered = run(empty, setResponse(question, level(1)), setAlternativeWeights(profile));
  expect(answered.weighting).toEqual({ adopted: null, alternative: profile });
});

test('closing words are kept part by part, cut at the limit, and lose their label once nothing is said', () => {
  const said = run(empty, setClosing({ remedy: 'Amend the act' }), setLabel('closing', 'clear'));
  expect(said.closing).toEqual({ ...blankClosing, remedy: 'Amend the act' });
  expect(run(said, setClosing({ improvement: 'A team' })).closing.remedy).toBe('Amend the act');
  expect(run(said, setClosing({ remedy: 'x'.repeat(maxTextLength + 5) })).closing.remedy).toHaveLength(maxTextLength);
  expect(run(said, setClosing({ remedy: '' })).labels).toEqual({});
});
