import { expect, test } from 'vitest';
import { type AnswerSketch, buildAssessment, dontKnow, level } from '../../../tests/support/build-assessment';
import { buildPack } from '../../../tests/support/build-pack';
import type { Assessment } from '../../domain/assessment';
import { scoreAssessment } from '../../domain/scores';
import { distanceRows, themeRows } from './chart-rows';

const ids = ['R01.L1', 'R01.L2', 'R01.I1', 'R01.I2', 'R01.P1'];
const pack = buildPack([
  ...ids.map((id) => ({ id, theme: 'T2' })),
  { id: 'R02.L1', theme: 'T3' },
  { id: 'R03.I1', theme: 'X' },
]);
const proved = (value: 0 | 1 | 2 | 3 | 4): AnswerSketch => ({ response: level(value), grade: 'B' });

function inputs(answers: Readonly<Record<string, AnswerSketch>>, changes: Partial<Assessment> = {}) {
  const assessment = buildAssessment(pack, answers, { scope: 'full', ...changes });
  const scores = scoreAssessment(pack, assessment);
  return { pack, assessment, scores, linkTo: ({ id }: { readonly id: string }) => `#/${id}`, locale: 'en' as const };
}

const answers = {
  'R01.L1': proved(3),
  'R01.L2': { response: level(3), grade: 'C' },
  'R01.I1': proved(0),
  'R01.I2': proved(1),
  'R01.P1': proved(2),
} satisfies Readonly<Record<string, AnswerSketch>>;

test('one row a theme that is scored, each with all three axes, in figures, level or words', () => {
  const [first, second, ...others] = themeRows(inputs(answers));
  expect(others).toEqual([]);
  expect([first?.key, first?.href, second?.key]).toEqual(['T2', '#/T2', 'T3']);
  expect(first?.cells.map(({ value, words, remark }) => [value, words, remark])).toEqual([
    // L: (3 + 2) / 8 to (3 + 3) / 8, outward 60 to 75.
    [{ kind: 'span', lo: 60, hi: 75 }, '60 to 75', 'Substantial'],
    [{ kind: 'span', lo: 10, hi: 15 }, '10 to 15', 'Hardly started'],
    [{ kind: 'step', lo: 50, hi: 50 }, 'level 2 (one question)', undefined],
  ]);
  expect(second?.cells.map(({ value, words }) => [value.kind, words])).toEqual([
    ['nothing', 'not enough known'],
    ['nothing', 'no question applies'],
    ['nothing', 'no question applies'],
  ]);
});

test('the alternative of a bar says the axis, both ends and the band', () => {
  expect(themeRows(inputs(answers))[0]?.cells.map(({ label }) => label)).toEqual([
    'Law on the books: 60 to 75, Substantial.',
    'Implementation: 10 to 15, Hardly started.',
    'Parliament: level 2 (one question).',
  ]);
});

test('below half coverage there is no figure at all', () => {
  const open = inputs({ ...answers, 'R01.L1': { response: dontKnow }, 'R01.L2': { response: dontKnow } });
  expect(themeRows(open)[0]?.cells[0]).toMatchObject({ value: { kind: 'nothing' }, words: 'not enough known' });
});

test('the tick stands at level 3, or where the committee put its targets', () => {
  const tick = (changes: Partial<Assessment>) => themeRows(inputs(answers, changes))[0]?.cells[0]?.target;
  const targets: Assessment['targets'] = Object.fromEntries(
    ['R01.L1', 'R01.L2'].map((id) => [id, { level: 4 as const, reason: '' }]),
  );
  expect(tick({})).toBe(75);
  expect(tick({ targets })).toBe(100);
});

test('a row tells its widest proved distance, and nothing where none is proved', () => {
  expect(distanceRows(inputs(answers)).map(({ remark }) => remark)).toEqual([
    'Law on the books: at least 45 above Implementation',
    undefined,
  ]);
  expect(distanceRows(inputs({ ...answers, 'R01.I1': { response: dontKnow } }))[0]?.remark).toBeUndefined();
});
