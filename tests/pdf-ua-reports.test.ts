import { expect, test } from 'vitest';
import type { Assessment } from '../src/domain/assessment';
import { buildReport } from '../src/report/build/build-report';
import type { ReportOptions } from '../src/report/build/context';
import { assetsFromDisk } from '../src/report/pdf/assets-from-disk';
import { renderPdf } from '../src/report/pdf/render-pdf';
import { buildAssessment } from './support/build-assessment';
import { buildTemplate } from './support/build-template';
import { fullAssessment, plainPens, worstPens } from './support/full-assessment';
import { loadTraining } from './support/load-training';
import { judge } from './support/pdf-ua/judge';

const { pack, assessment: training } = loadTraining();
const empty = buildAssessment(pack, {}, { title: '', body: '', period: { from: '', to: '' } });
const full = fullAssessment(pack, plainPens);
const worst = fullAssessment(pack, worstPens);

const cases: readonly (readonly [string, Assessment, Partial<ReportOptions>])[] = [
  ['the training case', training, {}],
  ['the training case on letter paper, for the committee', training, { paper: 'letter', edition: 'committee' }],
  ['the training case in full, in public', { ...training, scope: 'full' }, { edition: 'public' }],
  ['a quick scan without an answer', empty, {}],
  ['a full assessment without an answer', { ...empty, scope: 'full' }, { paper: 'letter' }],
  ['every question answered', full, { earlier: training }],
  ['every question answered, in public', full, { edition: 'public' }],
  ['the worst that can be written', worst, {}],
  [
    'the worst that can be written, on letter paper, for the committee',
    worst,
    { paper: 'letter', edition: 'committee' },
  ],
  ['the worst that can be written in a quick scan', { ...worst, scope: 'quick' }, {}],
  ['the training case on a template', training, { template: buildTemplate() }],
  ['every question answered, on a template', full, { template: buildTemplate() }],
];

test.each(cases)('the report of %s breaks no rule of PDF/UA-1 that our judge knows', async (_, assessment, options) => {
  const assets = await assetsFromDisk();
  if (!assets.ok) throw new Error('Fonts and shaper are installed.');
  const report = buildReport({ pack, assessment, locale: 'en', paper: 'a4', ...options });
  const rendered = await renderPdf(report, assets.value);
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.error));
  expect(await judge(rendered.value.bytes)).toEqual([]);
});
