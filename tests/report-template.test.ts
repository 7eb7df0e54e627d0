import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { usualSections } from '../src/domain/report-sections';
import {
  arrangedSections,
  blankTemplate,
  includeSection,
  isUsualArrangement,
  moveSection,
  type ReportTemplate,
  type SectionChoice,
} from '../src/domain/report-template';
import { buildReport } from '../src/report/build/build-report';
import { createContext } from '../src/report/build/context';
import { sectionBlocks } from '../src/report/build/sections/section-blocks';
import type { Block, Heading } from '../src/report/model/block';
import { buildTemplate } from './support/build-template';
import { fullAssessment, plainPens } from './support/full-assessment';
import { loadTraining } from './support/load-training';

const { pack, assessment: training } = loadTraining();
const assessments = { quick: training, full: fullAssessment(pack, plainPens) };
type Scope = keyof typeof assessments;

const options = (scope: Scope) => ({ pack, assessment: assessments[scope], locale: 'en', paper: 'a4' }) as const;
const reportOn = (template: ReportTemplate, scope: Scope = 'full') => buildReport({ ...options(scope), template });
const headings = (blocks: readonly Block[]): readonly Heading[] => blocks.filter((block) => block.kind === 'heading');
const sectionsOf = (blocks: readonly Block[]) => headings(blocks).filter(({ level }) => level === 1);
const hrefs = (blocks: readonly Block[]) =>
  [...JSON.stringify(blocks).matchAll(/"href":"#([^"]*)"/g)].map(([, to]) => to);
const without = (scope: Scope, ...ids: readonly string[]): ReportTemplate => ({
  ...blankTemplate,
  sections: { ...blankTemplate.sections, [scope]: ids.map((id) => ({ id, isIncluded: false })) },
});

test.each(['quick', 'full'] as const)(
  'a template that asks for nothing changes nothing in a report of scope %s',
  (scope) => {
    const { letterhead, ...printed } = reportOn(blankTemplate, scope);
    expect(printed).toEqual(buildReport(options(scope)));
    expect(letterhead).toEqual({ name: '', runningHead: '', emblem: null, colour: null });
  },
);

test('a section left out is gone from report and numbering, and the method annex says so by its title', () => {
  const before = reportOn(blankTemplate);
  const after = reportOn(without('full', 'themes', 'gaps'));
  expect(hrefs(before.blocks).length).toBeGreaterThan(10);
  expect(sectionsOf(after.blocks).map(({ anchor }) => anchor)).not.toContain('themes');
  const numbers = sectionsOf(after.blocks).map(({ number }) => number);
  const lettersFrom = numbers.indexOf('A');
  expect(numbers.slice(0, lettersFrom)).toEqual(numbers.slice(0, lettersFrom).map((_, at) => `${at + 1}`));
  const titles = ['themes', 'gaps'].map((anchor) => headings(before.blocks).find((one) => one.anchor === anchor)?.text);
  const said = JSON.stringify(after.blocks);
  expect(said).toContain(`Left out of this report by the template it is printed with: ${titles[0]}`);
});

test('what has nothing to say is not said to be left out', () => {
  const said = JSON.stringify(reportOn(without('quick', 'since', 'closing'), 'quick').blocks);
  expect(said).not.toContain('Left out of this report');
});

test('without the register, evidence is told by its grade and by no number', () => {
  const numbered = /Evidence: [\d, –and]+ \(grade\s[A-D]\)/;
  expect(JSON.stringify(reportOn(blankTemplate).blocks)).toMatch(numbered);
  const unlisted = JSON.stringify(reportOn(without('full', 'evidence')).blocks);
  expect(unlisted).not.toMatch(numbered);
  expect(unlisted).toMatch(/Evidence of grade [A-D]\./);
});

test('the institution speaks before the summary and after the last section, without a number that shifts others', () => {
  const report = reportOn(buildTemplate());
  const [first] = headings(report.blocks);
  expect(first).toMatchObject({ text: 'Foreword', number: '', level: 1 });
  const order = sectionsOf(report.blocks).map(({ number, anchor }) => number || anchor);
  expect(order.slice(0, 3)).toEqual(['foreword', '1', '2']);
  expect(order[order.indexOf('afterword') + 1]).toBe('A');
  expect(report.blocks).toContainEqual({ kind: 'paragraph', number: '', content: [{ text: 'It thanks all offices that answered.' }] }); // prettier-ignore
  expect(JSON.stringify(report.blocks)).toContain(
    'Written by National Assembly of Tarvenia. Nothing here was calculated.',
  );
  expect(report.disclaimer).toBe(buildReport(options('full')).disclaimer);
});

test('the letterhead has the emblem with its size and words, and a colour that can be seen', () => {
  const { letterhead } = reportOn(buildTemplate({ colour: '#FFE0F0' }));
  expect(letterhead?.emblem).toMatchObject({ width: 240, height: 240, alt: 'A ring around a triangle' });
  expect(letterhead?.colour?.onPaper).not.toBe('#ffe0f0');
  const emblem = buildTemplate().emblem;
  const unsaid = reportOn(buildTemplate({ emblem: emblem && { ...emblem, words: ' ' } }));
  expect(unsaid.letterhead?.emblem?.alt).toBe('Emblem of National Assembly of Tarvenia');
});

const arbitraryChoices = (scope: Scope): fc.Arbitrary<readonly SectionChoice[]> =>
  fc
    .shuffledSubarray([...usualSections[scope].body, ...usualSections[scope].annex, 'from-a-newer-app'])
    .chain((ids) => fc.tuple(...ids.map((id) => fc.boolean().map((isIncluded) => ({ id, isIncluded })))));

describe.each(['quick', 'full'] as const)('any choice of sections of scope %s', (scope) => {
  const runs = scope === 'full' ? 8 : 20;

  test('leaves no link without its heading, no anchor twice, and numbers without gaps', () => {
    fc.assert(
      fc.property(arbitraryChoices(scope), (choices) => {
        const report = reportOn(
          { ...buildTemplate(), sections: { ...blankTemplate.sections, [scope]: choices } },
          scope,
        );
        const anchors = headings(report.blocks).map(({ anchor }) => anchor);
        expect(new Set(anchors).size).toBe(anchors.length);
        for (const to of hrefs(report.blocks)) expect(anchors).toContain(to);
        const numbers = sectionsOf(report.blocks).flatMap(({ number }) => (number === '' ? [] : [number]));
        const letters = numbers.filter((number) => /[A-Z]/.test(number));
        const figures = numbers.slice(0, numbers.length - letters.length);
        expect(figures).toEqual(figures.map((_, at) => `${at + 1}`));
        expect(letters).toEqual(letters.map((_, at) => String.fromCharCode(65 + at)));
        for (const fixed of ['summary', 'method', 'limits']) expect(anchors).toContain(fixed);
        expect(sectionsOf(report.blocks)[1]?.anchor).toBe('summary');
      }),
      { numRuns: runs },
    );
  });

  test('names in one line exactly the sections that it left out', () => {
    fc.assert(
      fc.property(arbitraryChoices(scope), (choices) => {
        const template = { ...blankTemplate, sections: { ...blankTemplate.sections, [scope]: choices } };
        const context = createContext({ ...options(scope), template });
        const gone = context.sections.filter(({ isIncluded }) => !isIncluded);
        const titles = gone
          .flatMap(({ id }) => headings(sectionBlocks(context, id)).slice(0, 1))
          .map(({ text }) => text);
        const line = /Left out of this report by the template it is printed with: ([^"]*)\./.exec(
          JSON.stringify(reportOn(template, scope).blocks),
        )?.[1];
        if (titles.length === 0) expect(line).toBeUndefined();
        for (const title of titles) expect(line).toContain(title);
      }),
      { numRuns: runs },
    );
  });

  test('arranges every section once, body before annexes', () => {
    fc.assert(
      fc.property(arbitraryChoices(scope), (choices) => {
        const arranged = arrangedSections(
          { ...blankTemplate, sections: { ...blankTemplate.sections, [scope]: choices } },
          scope,
        );
        const { body, annex } = usualSections[scope];
        expect(arranged.slice(0, body.length).map(({ id }) => id).sort()).toEqual([...body].sort()); // prettier-ignore
        expect(arranged.slice(body.length).map(({ id }) => id).sort()).toEqual([...annex].sort()); // prettier-ignore
      }),
    );
  });
});

describe('moving and leaving out', () => {
  const ids = (template: ReportTemplate) => arrangedSections(template, 'full').map(({ id }) => id);

  test('a section moves by one place and back', () => {
    const moved = moveSection(blankTemplate, 'full', { id: 'plan', by: -1 });
    expect(ids(moved).indexOf('plan')).toBe(ids(blankTemplate).indexOf('priorities'));
    expect(isUsualArrangement(moved, 'full')).toBe(false);
    expect(isUsualArrangement(moveSection(moved, 'full', { id: 'plan', by: 1 }), 'full')).toBe(true);
  });

  test.each([
    ['how-done', -1],
    ['closing', 1],
    ['paragraphs', -1],
    ['summary', 1],
  ] as const)('%s does not move by %i: the summary is first, and annexes are annexes', (id, by) => {
    expect(moveSection(blankTemplate, 'full', { id, by })).toBe(blankTemplate);
  });

  test('fixed sections stay, and a choice that only a newer app knows is kept', () => {
    const newer: ReportTemplate = {
      ...blankTemplate,
      sections: { quick: [], full: [{ id: 'votes', isIncluded: false }] },
    };
    const asked = includeSection(newer, 'full', { id: 'method', isIncluded: false });
    expect(arrangedSections(asked, 'full').find(({ id }) => id === 'method')?.isIncluded).toBe(true);
    expect(asked.sections.full).toContainEqual({ id: 'votes', isIncluded: false });
    const left = includeSection(newer, 'full', { id: 'gaps', isIncluded: false });
    expect(arrangedSections(left, 'full').find(({ id }) => id === 'gaps')?.isIncluded).toBe(false);
  });
});
