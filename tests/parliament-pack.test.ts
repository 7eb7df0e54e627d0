import { expect, test } from 'vitest';
import { coverageOf } from '../src/domain/coverage';
import { questionsInScope } from '../src/domain/pack';
import { loadPack } from '../src/cli/load-pack';
import { describeProblem } from '../src/packs/describe-problem';

/** METHOD 3.3 and 2.6 for the quick scan: id, requirement, theme, weight, impact, critical minimum, home paragraph. */
const plan = `
R01.L1 R01  T1  3 2 - IPU23/1
R02.L1 R02  T2  5 3 3 IPU23/2
R02.L3 R02  T2  5 3 3 IPU23/2
R02.P1 R02  T2  5 2 - IPU23/2
R03.L1 R03  T3  5 3 2 IPU23/3
R03.L2 R03  T3  5 3 3 IPU23/3
R05.L2 R05b T3  3 3 3 IPU23/5
R04.I1 R04  T4  5 3 - IPU23/4
R05.P1 R05a T5  3 2 2 IPU23/5
R05.P3 R05a T5  3 2 - IPU23/5
R06.L1 R06  T6  5 3 2 IPU23/6
R06.I1 R06  T6  5 3 - IPU23/6
R20.I1 R20b T6  5 3 2 IPU23/20
R08.I2 R08b T7  3 3 - IPU23/8
R09.I1 R09  T7  4 3 2 IPU23/9
R10.I1 R10  T7  4 3 - IPU23/10
R07.I1 R07  T8  3 2 - IPU23/7
R07.I2 R07  T8  3 3 2 IPU23/7
R11.I1 R11  T8  5 2 - IPU23/11
R12.I1 R12  T9  3 2 - IPU23/12
R14.L1 R14  T9  5 2 - IPU23/14
R17.I1 R17  T9  5 2 - IPU23/17
R15.I1 R15  T10 3 2 - IPU23/15
R16.P1 R16  T10 5 1 - IPU23/16
R22.P1 R22  T10 5 2 - IPU23/22
R08.L1 R08a T11 3 3 - IPU23/8
R18.L1 R18  T11 4 3 3 IPU23/18
R18.L2 R18  T11 4 3 - IPU23/18
R19.L1 R19  T12 5 3 - IPU23/19
R19.I1 R19  T12 5 3 2 IPU23/19
`;

const loaded = loadPack();
if (!loaded.ok) throw new Error(loaded.error.map(describeProblem).join('\n'));
const pack = loaded.value;

test('the quick scan asks what the method plans, with its weights, impacts and minimums', () => {
  const weights = new Map(pack.requirements.map((requirement) => [requirement.id, requirement.weight]));
  const asked = questionsInScope(pack, 'quick').map((question) =>
    [
      question.id,
      question.requirement,
      question.theme,
      weights.get(question.requirement),
      question.impact,
      question.criticalMinimum?.level ?? '-',
      question.paragraph,
    ].join(' '),
  );
  const planned = plan
    .trim()
    .split('\n')
    .map((line) => line.replace(/ +/g, ' '));
  expect(asked.toSorted()).toEqual(planned.toSorted());
});

test('thirty questions: 12 on law, 13 on implementation, 5 on parliament (METHOD 3.1)', () => {
  const axes = questionsInScope(pack, 'quick').map((question) => question.axis);
  expect(['L', 'I', 'P'].map((axis) => axes.filter((other) => other === axis).length)).toEqual([12, 13, 5]);
});

test('the twelve critical minimums have the numbers of METHOD 2.6', () => {
  const minimums = questionsInScope(pack, 'quick').flatMap(({ id, criticalMinimum }) =>
    criticalMinimum ? [`${criticalMinimum.id} ${id} ${criticalMinimum.level}`] : [],
  );
  expect(minimums.toSorted((a, b) => Number(a.slice(1).split(' ')[0]) - Number(b.slice(1).split(' ')[0]))).toEqual([
    'K1 R02.L1 3',
    'K2 R02.L3 3',
    'K3 R03.L2 3',
    'K4 R03.L1 2',
    'K5 R05.L2 3',
    'K6 R05.P1 2',
    'K7 R06.L1 2',
    'K8 R07.I2 2',
    'K9 R09.I1 2',
    'K10 R18.L1 3',
    'K11 R19.I1 2',
    'K12 R20.I1 2',
  ]);
});

test('the quick scan has a question at home in 20 of the 26 IPU23 paragraphs; the others speak to someone else', () => {
  const open = coverageOf(pack).filter((entry) => entry.source === 'IPU23' && entry.home.length === 0);
  expect(open.map((entry) => entry.paragraph)).toEqual([13, 21, 23, 24, 25, 26].map((number) => `IPU23/${number}`));
});
