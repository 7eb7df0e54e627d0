import { expect, test } from 'vitest';
import { printInterval } from '../src/domain/display';
import { printFraction } from '../src/domain/fraction';
import { gradeOfAnswer } from '../src/domain/evidence';
import { scoreAssessment } from '../src/domain/scores';
import { loadTraining } from './support/load-training';

/** METHOD 4.3: id, grade, lo, hi, class, may be higher, effort, minimum. */
const table = `
R01.L1 A 1 1 medium         - - -
R02.L1 A 2 2 critical       - 2 breached
R02.L3 A 3 3 none           - - met
R02.P1 B 0 0 high           - - -
R03.L1 A 1 1 critical       - 1 breached
R03.L2 A 2 2 critical       - 2 breached
R04.I1 * 0 2 medium         + - -
R05.P1 A 2 2 low            - - met
R05.P3 C 0 1 medium         + - -
R05.L2 A 2 2 critical       - 2 breached
R06.L1 A 1 1 critical       - 2 breached
R06.I1 C 2 3 check          - - -
R07.I1 * 0 4 find-out-first - - -
R07.I2 B 2 2 medium         - - met
R08.L1 B 1 1 high           - - -
R08.I2 D 0 4 find-out-first - - -
R09.I1 A 2 2 medium         - - met
R10.I1 B 1 1 high           - - -
R11.I1 A 3 3 none           - - -
R12.I1 C 0 1 medium         + - -
R14.L1 B 0 0 high           - - -
R15.I1 B 2 2 low            - - -
R16.P1 D 0 1 low            + - -
R17.I1 C 1 2 low            + - -
R18.L1 A 2 2 critical       - 2 breached
R18.L2 A 1 1 high           - - -
R19.L1 A 2 2 medium         - - -
R19.I1 * 0 4 find-out-first - - unverified
R20.I1 B 1 1 critical       - 1 breached
R22.P1 B 2 2 low            - - -
`
  .trim()
  .split('\n')
  .map((line) => line.split(/ +/));

const { pack, assessment } = loadTraining();
const scores = scoreAssessment(pack, assessment);
const questionOf = (id: string) => scores.questions.find(({ question }) => question.id === id);
const priorityOf = (id: string) => scores.priorities.find(({ question }) => question.id === id);

test('E7: the quick scan asks exactly the thirty questions of METHOD 4.3', () => {
  expect(scores.questions.map(({ question }) => question.id).sort()).toEqual(table.map(([id]) => id).sort());
});

test.each(table)('E7: %s, grade %s, [%s,%s] %s', (id = '', grade, lo, hi, name, higher, effort, minimum) => {
  const [scored, priority] = [questionOf(id), priorityOf(id)];
  expect(scored?.interval).toEqual({ lo: Number(lo), hi: Number(hi) });
  expect(priority?.class).toBe(name);
  expect(priority?.mayBeHigher).toBe(higher === '+');
  expect(priority?.effort).toBe(effort === '-' ? null : Number(effort));
  const status = scores.minimums.find(({ question }) => question.id === id)?.status;
  expect(status).toBe(minimum === '-' ? undefined : minimum);
  const answer = scored && assessment.answers[scored.question.id];
  if (grade !== '*') expect(answer && gradeOfAnswer(answer, assessment.period.to)).toBe(grade);
});

test('E7: minimums, classes and flags are counted', () => {
  const count = (items: readonly string[]) =>
    Object.fromEntries([...new Set(items)].map((item) => [item, items.filter((other) => other === item).length]));
  expect(count(scores.minimums.map(({ status }) => status))).toEqual({ met: 4, breached: 7, unverified: 1 });
  expect(count(scores.priorities.map(({ class: name }) => name))).toEqual({
    critical: 7,
    high: 5,
    medium: 7,
    low: 5,
    'find-out-first': 3,
    check: 1,
    none: 2,
  });
  expect(scores.flags.map(({ id, state }) => `${id} ${state}`)).toEqual([
    'F1 raised',
    'F2 not-asked',
    'F3 not-asked',
    'F4 not-asked',
  ]);
});

test('E7: the critical ones stand in order of effort, severity, weight, paragraph', () => {
  const critical = scores.priorities.filter((priority) => priority.class === 'critical');
  expect(critical.map(({ question }) => question.id)).toEqual([
    'R03.L1',
    'R20.I1',
    'R06.L1',
    'R02.L1',
    'R03.L2',
    'R18.L1',
    'R05.L2',
  ]);
});

test('E7: weighted sums of the axes, to the fraction', () => {
  expect(scores.axes.map(({ axis, lo, hi }) => [axis, printFraction(lo), printFraction(hi)])).toEqual([
    ['L', '79/208', '79/208'],
    ['I', '59/212', '63/106'],
    ['P', '4/21', '2/7'],
  ]);
  expect(scores.axes.map(printInterval)).toEqual(['35-40', '25-60', '15-30']);
});
