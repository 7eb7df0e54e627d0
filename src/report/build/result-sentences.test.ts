import { expect, test } from 'vitest';
import { type AnswerSketch, buildAssessment, dontKnow, level } from '../../../tests/support/build-assessment';
import { buildPack } from '../../../tests/support/build-pack';
import { fraction } from '../../domain/fraction';
import type { Level, QuestionId, ThemeId } from '../../domain/pack';
import { scoreAssessment } from '../../domain/scores';
import type { Stability } from '../../domain/stability';
import { clearlyWeakerSentences, setAsideSentence, stabilitySentences, themeSentence } from './result-sentences';

const pack = buildPack(
  ['R08.I1', 'R08.I2', 'R09.I1', 'R10.I1', 'R10.I2', 'R10.I3'].map((id) => ({ id, theme: 'T7' })),
  { R08: 3, R09: 4, R10: 4 },
);
const single = buildPack([{ id: 'R01.L1', theme: 'T1' }]);
const proved = (value: Level): AnswerSketch => ({ response: level(value), grade: 'B' });
const unknown: AnswerSketch = { response: dontKnow };

function sentence(answers: readonly AnswerSketch[], questions = pack) {
  const ids = questions.themes.flatMap((theme) => theme.questions.map(({ id }) => id));
  const sketches = Object.fromEntries(ids.map((id, at) => [id, answers[at] ?? unknown]));
  const [cell] = scoreAssessment(questions, buildAssessment(questions, sketches, { scope: 'full' })).themes;
  return cell && themeSentence(cell, 'en');
}

test.each([
  [
    [proved(1), unknown, proved(3), proved(2), { response: level(3), grade: 'C' }, unknown],
    'On implementation, theme 7 is proved at 40 and could be up to 75; 29 % of it is not established.',
  ],
  [Array(6).fill(proved(3)), 'On implementation, theme 7 is proved at 75, and all of it is established.'],
  [
    [proved(3), proved(2), ...(Array(4).fill(proved(3)) as AnswerSketch[])],
    'On implementation, theme 7 lies between 70 and 75, and all of it is established.',
  ],
  [[], 'On implementation, not enough is known of theme 7 for a figure.'],
] satisfies [AnswerSketch[], string][])('a theme in a sentence, no number without its interval', (answers, words) => {
  expect(sentence(answers)).toBe(words);
});

test('a single question says its level and that it is one', () => {
  expect(sentence([proved(2)], single)).toBe(
    'On the law on the books, theme 1 has one question, so its level stands for itself: level 2.',
  );
});

const [t1, t2, t3] = ['T1', 'T2', 'T3'] as unknown as readonly [ThemeId, ThemeId, ThemeId];
const stability: Stability = {
  themes: [t1, t2, t3].map((theme, at) => ({
    theme,
    rankByScenario: [],
    ranks: { from: 1, to: 3 },
    amongWeakest: [16, 12, 4][at] ?? 0,
  })),
  weakest: [t1, t2],
  clearlyWeaker: [
    [t1, t2],
    [t1, t3],
  ],
};

test('weakest themes with how often; or that the order depends on how one counts', () => {
  expect(stabilitySentences(stability, (theme) => `Theme ${theme}`, 'en')).toEqual([
    '“Theme T1” is among the weakest three in 16 of 16 ways of counting.',
    '“Theme T2” is among the weakest three in 12 of 16 ways of counting.',
  ]);
  expect(stabilitySentences({ ...stability, weakest: [] }, (theme) => theme, 'en')).toEqual([
    'The order of themes depends on how one counts, so no theme is called weakest.',
  ]);
  expect(clearlyWeakerSentences(stability, (theme) => theme, 'en')).toEqual([
    '“T1” is clearly weaker than “T2” and “T3”, in every way of counting and whatever is still unknown.',
  ]);
});

test('what is set aside is never understated', () => {
  const share = { theme: t1, questions: ['R01.L1' as QuestionId], share: fraction(1, 3), isLimited: true };
  expect(setAsideSentence(share, 'en')).toBe(
    'Limited scope: one question is set aside as not applicable, with 34 % of the weight of the theme.',
  );
});
