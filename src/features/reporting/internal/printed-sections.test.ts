import { expect, test } from 'vitest';
import { buildAct, buildAssessment, level } from '../../../../tests/support/build-assessment';
import { buildPack } from '../../../../tests/support/build-pack';
import type { Assessment } from '../../../domain/assessment';
import type { Scope } from '../../../domain/pack';
import { blankTemplate, type ReportTemplate } from '../../../domain/report-template';
import { createContext } from '../../../report/build/context';
import { sectionBlocks } from '../../../report/build/sections/section-blocks';
import { printedSections } from './printed-sections';

const pack = buildPack([{ id: 'R01.L1' }, { id: 'R02.L3' }, { id: 'R03.L1', theme: 'X' }]);
const answered = (scope: Scope, changes: Partial<Assessment> = {}) =>
  buildAssessment(pack, { 'R01.L1': { response: level(2) } }, { scope, ...changes });
const written = (scope: Scope) => {
  const closing = { improvement: '', deficiency: 'The law lacks a rule.', remedy: '' };
  const noted = buildAssessment(pack, {
    'R01.L1': { response: level(2), note: 'See the act.' },
    'R02.L3': { response: { kind: 'withheld' } },
  });
  return { ...answered(scope, { closing, plan: [buildAct()] }), answers: noted.answers };
};
const choices = [
  { id: 'plan', isIncluded: true },
  { id: 'minimums', isIncluded: true },
  { id: 'gaps', isIncluded: false },
];
const arranged: ReportTemplate = { ...blankTemplate, sections: { quick: choices, full: choices } };

const scopes = ['quick', 'full'] as const;
const cases = scopes.flatMap((scope) =>
  [answered(scope), written(scope)].flatMap((assessment, at) =>
    [null, arranged].flatMap((template) =>
      [false, true].map((isCompared) => ({ scope, at, template, isCompared, assessment })),
    ),
  ),
);

test.each(cases)(
  'the list has the sections that the report has ($scope, $at, $template.sections, compared: $isCompared)',
  ({ assessment, template, isCompared }) => {
    const earlier = isCompared ? { earlier: { ...assessment, period: { from: '', to: '2020-01-01' } } } : {};
    const context = createContext({
      ...{ pack, assessment, locale: 'en', paper: 'a4' },
      ...earlier,
      ...(template && { template }),
    });
    const inReport = context.sections.filter(
      ({ id, isIncluded }) => isIncluded && sectionBlocks(context, id).length > 0,
    );
    const { body, annex } = printedSections({ ...context, template, isCompared });
    expect([...body, ...annex]).toEqual(inReport.map(({ id }) => id));
  },
);
