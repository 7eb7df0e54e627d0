import type { Assessment } from '../../src/domain/assessment';
import { questionsThatCount } from '../../src/domain/composite';
import type { Pack } from '../../src/domain/pack';
import { scoreAssessment } from '../../src/domain/scores';

/** What a report of an assessment may not lose: every note, every citation's title, and the words of every act. */
export function wordsToTell(pack: Pack, assessment: Assessment): readonly string[] {
  const told = scoreAssessment(pack, assessment)
    .questions.flatMap(({ question }) => questionsThatCount(question, assessment))
    .flatMap(({ id }) => assessment.answers[id] ?? [])
    .filter(({ response }) => response?.kind !== 'withheld');
  const acts = assessment.plan.flatMap(({ act, owner, firstStep, sign }) => [act, owner, firstStep, sign]);
  const titles = told.flatMap(({ citations }) => citations.map(({ title }) => title));
  return [...told.map(({ note }) => note), ...titles, ...acts].filter((words) => words.trim() !== '');
}
