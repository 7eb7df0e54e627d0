import { expect, test } from 'vitest';
import { buildAnswer, dontKnow, level } from '../../../../tests/support/build-assessment';
import { questionId } from '../../../../tests/support/build-pack';
import type { Response } from '../../../domain/answer';
import { type AnswerState, answerState } from './answer-state';

const nobody: Response = { kind: 'dk', whoWouldKnow: '' };
const answer = (response: Response | null) => buildAnswer(questionId('R04.I1'), { response });

test.each<[string, readonly (Response | null | 'untouched')[], AnswerState]>([
  ['untouched', ['untouched'], 'unanswered'],
  ['a note only', [null], 'unanswered'],
  ['an office is missing', [nobody], 'unfinished'],
  ['complete', [dontKnow], 'answered'],
  ['one part of three', [level(1), 'untouched', 'untouched'], 'unfinished'],
  ['every part', [level(1), level(2), dontKnow], 'answered'],
  ['no part', ['untouched', null], 'unanswered'],
])('%s', (_, responses, state) => {
  expect(answerState(responses.map((response) => (response === 'untouched' ? null : answer(response))))).toBe(state);
});
