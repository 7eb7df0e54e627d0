import { expect, test } from 'vitest';
import type { AssessmentId } from '../domain/assessment';
import type { QuestionId, ThemeId } from '../domain/pack';
import type { ParagraphId } from '../domain/source';
import { routes } from './routes';

const id = '0b1c/?#' as AssessmentId;

test('what stands in an address can not break out of its part', () => {
  expect(routes.assessment(id)).toBe('#/a/0b1c%2F%3F%23');
  expect(routes.question(id, 'T3' as ThemeId, 'R03.L2' as QuestionId)).toBe('#/a/0b1c%2F%3F%23/t/T3/R03.L2');
});

test('a paragraph is addressed by source and label', () => {
  expect(routes.paragraph('IPU11/decl-3' as ParagraphId)).toBe('#/sources/IPU11/decl-3');
});
