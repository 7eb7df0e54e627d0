import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Assessment } from '../src/domain/assessment';
import { gapClasses } from '../src/domain/priority';
import { scoreAssessment } from '../src/domain/scores';
import { buildReport } from '../src/report/build/build-report';
import { renderDocx } from '../src/report/docx/render-docx';
import { textForXml } from '../src/report/docx/text/text-for-xml';
import type { Report } from '../src/report/model/block';
import { arbitraryAssessment, arbitraryText } from './support/arbitrary-assessment';
import { buildAct, buildAnswer, buildAssessment, buildCitation, level } from './support/build-assessment';
import { buildPack, buildQuestion } from './support/build-pack';
import { loadTraining } from './support/load-training';
import { openDocx } from './support/open-docx';
import { reportTexts } from './support/report-texts';

vi.setConfig({ testTimeout: 60_000 });

const options = { locale: 'en', paper: 'a4' } as const;
const ids = ['R01.L1', 'R02.L3', 'R05.P1', 'X01.I2'];
const pack = buildPack(ids.map((id) => ({ id })));

async function opened(report: Report) {
  const rendered = await renderDocx(report);
  if (!rendered.ok) throw new Error(rendered.error.detail);
  return openDocx(rendered.value.bytes);
}

/**
 * Lines may break anywhere, so blanks don't count, nor does a line of blanks alone: a vertical tab is one too. Nor do
 * marks that place signs.
 */
const spaceless = (text: string): string => textForXml(text).replace(/[\s\u200e\u200f]+/g, '');

async function missingFrom(report: Report, said: readonly string[]): Promise<readonly string[]> {
  const { text } = await opened(report);
  const found = spaceless(text.replace(/[\u202a-\u202c]/g, '')); // ours, around typed words; typed ones are shown
  const lines = said.flatMap((text) => text.split('\n')); // a note's lines are paragraphs, each with its number
  return lines.filter((line) => line.trim() !== '' && !found.includes(spaceless(line)));
}

test('whatever was done to an assessment, its DOCX says every text of its report', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryAssessment, async (assessment) => {
      const report = buildReport({ ...options, pack, assessment });
      expect(await missingFrom(report, reportTexts(report))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

const strange = fc.oneof(
  arbitraryText,
  fc.constantFrom(
    'ملاحظة (note) 12',
    'Київ, Закон № 5',
    '网络犯罪法',
    '👩‍👩‍👧 emoji',
    'bell\u0007',
    '=cmd|"/c"!A1',
    '</w:t>',
  ),
);

test('evidence, notes, acts and gaps are found in the DOCX in the words in which they were typed', async () => {
  const texts = fc.record({ title: strange, note: strange, act: strange });
  await fc.assert(
    fc.asyncProperty(texts, async ({ title, note, act }) => {
      const own = buildPack([{ id: 'R01.L1' }]);
      const answer = { ...buildAnswer(buildQuestion({ id: 'R01.L1' }).id, { response: level(1), citations: [buildCitation({ title })] }), note }; // prettier-ignore
      const changes = { answers: { [answer.question]: answer }, plan: [buildAct({ act })] };
      for (const scope of ['quick', 'full'] as const) {
        const report = buildReport({
          ...options,
          pack: own,
          assessment: buildAssessment(own, {}, { ...changes, scope }),
        });
        expect(await missingFrom(report, [title, note, act, 'Subject of R01.L1'])).toEqual([]);
      }
    }),
    { numRuns: 40 },
  );
});

test('the training case has every gap with what level 3 asks, short and in full', async () => {
  const { pack: whole, assessment } = loadTraining();
  for (const scope of ['quick', 'full'] as const) {
    const scored = { ...assessment, scope };
    const gaps = scoreAssessment(whole, scored).priorities.filter(({ class: name }) => gapClasses.includes(name));
    const report = buildReport({ ...options, pack: whole, assessment: scored });
    const said = gaps.flatMap(({ question }) => [`${question.id} ${question.label}`, question.anchors[3]]);
    expect(await missingFrom(report, [...said, ...reportTexts(report)])).toEqual([]);
  }
});

test('nothing at all, and far too much, make a file that opens', async () => {
  const { pack: whole } = loadTraining();
  const questions = whole.themes.flatMap((theme) => theme.questions);
  const long = `${'Donaudampfschifffahrtsgesellschaftskapitaen'.padEnd(60, 'x')} ${'a word '.repeat(705)}`.slice(
    0,
    5_000,
  );
  const answers = Object.fromEntries(
    questions.map(({ id }, index) => {
      const citations = Array.from({ length: 3 }, (_, at) => buildCitation({ id: `c-${index}-${at}`, title: `Paper ${index}.${at}` })); // prettier-ignore
      return [id, { ...buildAnswer(id, { response: level(1), citations }), note: long }];
    }),
  );
  const empty: Assessment = buildAssessment(whole, {}, { scope: 'full' });
  for (const assessment of [empty, { ...empty, answers }]) {
    const report = buildReport({ ...options, pack: whole, assessment });
    expect(await missingFrom(report, reportTexts(report))).toEqual([]);
  }
});
