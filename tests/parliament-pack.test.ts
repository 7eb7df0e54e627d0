import { expect, test } from 'vitest';
import { coverageOf } from '../src/domain/coverage';
import { type Level, type Question, questionsInScope } from '../src/domain/pack';
import { scoreAssessment } from '../src/domain/scores';
import { termsOf } from '../src/domain/terms';
import { loadPack, projectRoot } from '../src/cli/load-pack';
import { describeProblem } from '../src/packs/describe-problem';
import { describePublishing } from '../src/packs/describe-publishing';
import { readPublishedPacks } from '../src/packs/published-packs';
import { publishingProblems } from '../src/packs/publishing-problems';
import { buildAssessment, level } from './support/build-assessment';
import { questionId } from './support/build-pack';
import { questionPlan, themeTable } from './support/question-plan';

const loaded = loadPack();
if (!loaded.ok) throw new Error(loaded.error.map(describeProblem).join('\n'));
const pack = loaded.value;

const questions = questionsInScope(pack, 'full');
const weights = new Map(pack.requirements.map((requirement) => [requirement.id, requirement.weight]));
const found = questions.map(rowOf);

/** A question as the plan writes it. */
function rowOf(question: Question): string {
  const weight = weights.get(question.requirement);
  const minimum = question.criticalMinimum?.level ?? '-';
  const { id, requirement, theme, scope, impact, paragraph } = question;
  return [id, requirement, theme, scope, weight, impact, minimum, paragraph].join(' ');
}

/** METHOD 3.2 for these rows: L, I, P, all, quick. */
function tableOf(rows: readonly string[]): readonly string[] {
  const themes = themeTable.map((line) => line.split(' ')[0] ?? '');
  return themes.map((theme) => {
    const own = rows.filter((row) => theme === 'all' || row.split(' ')[2] === theme);
    const onAxis = (axis: string) => own.filter((row) => row.split('.')[1]?.startsWith(axis)).length;
    const quick = own.filter((row) => row.includes(' quick ')).length;
    return [theme, onAxis('L'), onAxis('I'), onAxis('P'), own.length, quick].join(' ');
  });
}

test('what is published under the version of the pack is the pack', () => {
  const published = readPublishedPacks(projectRoot);
  if (!published.ok) throw new Error(published.error.map(({ file }) => file).join(', '));
  expect(published.value.length).toBeGreaterThan(0);
  expect(publishingProblems(pack, published.value).map(describePublishing)).toEqual([]);
});

test('the plan has the 111 questions of METHOD 3.2, to the cell', () => {
  expect(tableOf(questionPlan)).toEqual(themeTable);
});

test('every question stands where the plan puts it, with its weight, impact and minimum', () => {
  expect(found.filter((row) => !questionPlan.includes(row))).toEqual([]);
});

test('the quick scan is whole', () => {
  const isQuick = (row: string) => row.includes(' quick ');
  expect(found.filter(isQuick).toSorted()).toEqual(questionPlan.filter(isQuick).toSorted());
});

test('the pack says that it is complete, and asks all that is planned', () => {
  expect(pack.complete).toBe(true);
  expect(questionPlan.filter((row) => !found.includes(row))).toEqual([]);
  expect(tableOf(found)).toEqual(themeTable);
});

test('every paragraph is dealt with, and every gap has a first step and its texts', () => {
  expect(coverageOf(pack).filter(({ status }) => status === 'not-asked-yet')).toEqual([]);
  expect(questions.filter(({ remedies, references }) => remedies.length < 3 || references.length === 0)).toEqual([]);
  const composites = questions.filter(({ parts }) => parts.length > 0);
  expect(composites.map(({ id, parts }) => [id, ...parts.map((part) => part.id)])).toEqual([
    ['R04.I1', 'investigators', 'prosecutors', 'judges'],
  ]);
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
  const homes = new Set<string>(questionsInScope(pack, 'quick').map(({ paragraph }) => paragraph));
  const others = coverageOf(pack).filter(({ paragraph }) => paragraph.startsWith('IPU23/') && !homes.has(paragraph));
  expect(others.map((entry) => entry.paragraph)).toEqual([13, 21, 23, 24, 25, 26].map((number) => `IPU23/${number}`));
});

test('every term is used by two questions or more, and no question needs more than ten', () => {
  const used = questions.map((question) => termsOf(pack, question));
  const uses = (meaning: string) => used.filter((terms) => terms.some((term) => term.meaning === meaning)).length;
  expect(pack.terms.filter(({ meaning }) => uses(meaning) < 2)).toEqual([]);
  expect(used.filter((terms) => terms.length > 10)).toEqual([]);
});

const mirror = questions.filter(({ theme }) => theme === 'X');

/** What the scores are where each of these questions was found at that level. */
function countedWith(answered: readonly Question[], found: Level) {
  const answers = Object.fromEntries(answered.map(({ id }) => [id, { response: level(found), grade: 'A' as const }]));
  const scores = scoreAssessment(pack, buildAssessment(pack, answers, { scope: 'full' }));
  const { requirements, themes, axes, minimums, flags, priorities } = scores;
  return { requirements, themes, axes, minimums, flags, priorities };
}

test('the eleven mirror questions enter no score, whatever is answered there', () => {
  expect(mirror).toHaveLength(11);
  expect(countedWith(mirror, 4)).toEqual(countedWith([], 0));
  expect(countedWith(mirror, 0)).toEqual(countedWith([], 0));
  const scored = countedWith(mirror, 0);
  expect(scored.themes.filter(({ id }) => id === mirror[0]?.theme)).toEqual([]);
  expect(scored.priorities.filter(({ question }) => question.theme === 'X')).toEqual([]);
});

const list = questions.filter(({ id }) => id === questionId('R20.L1'));

test('R20.L1 mirrors a paragraph and counts all the same, because the list is national', () => {
  expect(list.map(({ theme }) => theme)).toEqual(['T6']);
  const cell = (found: Level) =>
    countedWith(list, found).themes.find(({ id, axis }) => id === list[0]?.theme && axis === 'L');
  expect(cell(4)).not.toEqual(cell(0));
});
