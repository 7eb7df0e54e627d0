import { expect, test } from 'vitest';
import { buildAssessment, buildCitation, dontKnow, level } from '../../../../tests/support/build-assessment';
import { buildPack } from '../../../../tests/support/build-pack';
import { questionsInScope } from '../../../domain/pack';
import { type QuestionFilter, questionsThatFit } from './shown-questions';

const pack = buildPack([{ id: 'R01.L1' }, { id: 'R02.L1' }, { id: 'R03.L1' }, { id: 'R04.I1' }, { id: 'R05.P1' }]);
const assessment = buildAssessment(pack, {
  'R01.L1': { response: level(3), citations: [buildCitation()] },
  'R02.L1': { response: level(2) },
  'R03.L1': { response: level(2), citations: [buildCitation({ status: 'bill' })] },
  'R04.I1': { response: dontKnow },
});

test('a composite in the full assessment is unanswered while a part is, and weak by its weakest evidence', () => {
  const composite = buildPack([{ id: 'R04.I1', partNames: ['police', 'judges'] }]);
  const police = { response: level(2) };
  const begun = buildAssessment(composite, { 'R04.I1.police': police }, { scope: 'full' });
  const fits = (filter: QuestionFilter, inside: typeof begun) =>
    questionsThatFit(filter, questionsInScope(composite, 'full'), inside).length;
  expect([fits('unanswered', begun), fits('weak', begun)]).toEqual([1, 1]);
  const judges = { response: level(2), citations: [buildCitation()] };
  const done = buildAssessment(
    composite,
    { 'R04.I1.police': { ...police, citations: [buildCitation()] }, 'R04.I1.judges': judges },
    { scope: 'full' },
  );
  expect([fits('unanswered', done), fits('weak', done)]).toEqual([0, 0]);
});

test.each<[QuestionFilter, readonly string[]]>([
  ['all', ['R01.L1', 'R02.L1', 'R03.L1', 'R04.I1', 'R05.P1']],
  ['unanswered', ['R05.P1']],
  ['weak', ['R02.L1', 'R03.L1']],
])('%s', (filter, ids) => {
  expect(questionsThatFit(filter, questionsInScope(pack, 'quick'), assessment).map(({ id }) => id)).toEqual(ids);
});
