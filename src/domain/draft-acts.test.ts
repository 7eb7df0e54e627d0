import { expect, test } from 'vitest';
import { buildAct, buildAssessment, dontKnow, level } from '../../tests/support/build-assessment';
import { buildPack, questionId } from '../../tests/support/build-pack';
import { loadTraining } from '../../tests/support/load-training';
import { isActComplete, lacksOfAct } from './act-lacks';
import { draftAct, draftActs, gapsWithoutAct } from './draft-acts';
import type { Level, Question } from './pack';
import type { Remedy } from './remedy';
import { scoreAssessment } from './scores';

const remedy = (step: string): Remedy => ({ step, instrument: 'hearing', lookAt: [] });
const base = buildPack([{ id: 'R01.L1', impact: 1 }, { id: 'R02.L1', impact: 3 }, { id: 'R03.L1' }, { id: 'R04.L1' }]);
const withRemedies = (question: Question): Question => ({ ...question, remedies: [remedy('Hear'), remedy('Write')] });
const pack = {
  ...base,
  themes: base.themes.map((theme) => ({ ...theme, questions: theme.questions.map(withRemedies) })),
};
const assessment = buildAssessment(pack, {
  'R01.L1': { response: level(1), grade: 'A' },
  'R02.L1': { response: level(0), grade: 'A' },
  'R03.L1': { response: dontKnow },
  'R04.L1': { response: level(3), grade: 'A' },
});
const scores = scoreAssessment(pack, assessment);

test('each certain gap gives one act, the gravest first; what is open or reached gives none', () => {
  expect(draftActs(scores, assessment)).toEqual([
    {
      question: 'R02.L1',
      act: 'Subject of R02.L1',
      instrument: 'hearing',
      owner: '',
      firstStep: 'Hear',
      dueOn: '',
      money: '',
      sign: 'One',
      reviewOn: '',
      state: 'planned',
    },
    expect.objectContaining({ question: 'R01.L1', firstStep: 'Write', sign: 'Two' }),
  ]);
});

test('a gap with an act is not drafted a second time; an act of the committee’s own takes no gap away', () => {
  const plan = [buildAct({ question: questionId('R02.L1') }), buildAct({ id: 'act-2' })];
  expect(gapsWithoutAct(scores, { plan }).map(({ question }) => question.id)).toEqual(['R01.L1']);
});

test.each<[Level, string, string | null, string]>([
  [0, 'Hear', 'hearing', 'One'],
  [1, 'Write', 'hearing', 'Two'],
  [2, '', null, 'Three'],
  [3, '', null, 'Four'],
  [4, '', null, ''],
])('from level %i the first step is "%s", by "%s", and the sign "%s"', (lo, firstStep, instrument, sign) => {
  const [question] = pack.themes.flatMap(({ questions }) => questions);
  if (!question) throw new Error('The pack has a question.');
  expect(draftAct({ question, interval: { lo, hi: lo } })).toMatchObject({ firstStep, instrument, sign });
});

test('every gap of the training case gets an act with a first step and a sign, and lacks what only a committee decides', () => {
  const training = loadTraining();
  const drafted = draftActs(scoreAssessment(training.pack, training.assessment), training.assessment);
  expect(drafted.length).toBeGreaterThan(10);
  for (const act of drafted) {
    expect([act.act, act.instrument, act.firstStep]).not.toContain('');
    expect(lacksOfAct(act)).toEqual(['owner', 'due', 'review']);
    expect(isActComplete(act)).toBe(false);
  }
});
