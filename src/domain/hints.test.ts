import { expect, test } from 'vitest';
import {
  type AnswerSketch,
  buildAssessment,
  buildCitation,
  dontKnow,
  level,
  notApplicable,
} from '../../tests/support/build-assessment';
import { buildPack, questionId } from '../../tests/support/build-pack';
import type { Response } from './answer';
import { consistencyHints, hintsAt, type HintKind } from './hints';
import type { Scope } from './pack';

const pack = buildPack([
  { id: 'R02.P1' },
  { id: 'R04.I1', partNames: ['investigators', 'judges'] },
  { id: 'R04.L1' },
  { id: 'R05.P1' },
  { id: 'R05.P2', scope: 'full' },
  { id: 'R06.L1' },
  { id: 'R06.L2', scope: 'full' },
  { id: 'R06.I1' },
  { id: 'R09.I1' },
  { id: 'R10.I1' },
  { id: 'R24.P1', theme: 'X', scope: 'full' },
]);

type Sketches = Readonly<Record<string, Response | AnswerSketch>>;

const act = (date: string, status: 'in-force' | 'bill' = 'in-force') =>
  buildCitation({ id: `act-${date}`, kind: 'legal-text', date, status });
const report = (date: string) => buildCitation({ id: `report-${date}`, kind: 'official-document', date, status: null });
const range = (from: 0 | 1 | 2 | 3 | 4, to: 0 | 1 | 2 | 3 | 4): Response => ({ kind: 'range', from, to });

function allHints(sketches: Sketches, scope: Scope) {
  const answers = Object.fromEntries(
    Object.entries(sketches).map(([id, sketch]) => [id, 'response' in sketch ? sketch : { response: sketch }]),
  );
  return consistencyHints(pack, buildAssessment(pack, answers, { scope }));
}

function hintsOn(sketches: Sketches, scope: Scope = 'full'): readonly string[] {
  return allHints(sketches, scope).map((hint) => [hint.kind, ...hint.about, ...hint.comparedWith].join(' '));
}

const budget: HintKind = 'work-without-budget';
const law: HintKind = 'practice-above-law';
const committee: HintKind = 'parliament-without-committee';
const age: HintKind = 'evidence-older-than-law';
const aside: HintKind = 'set-aside-beside-answer';

test.each<[string, Sketches, readonly string[]]>([
  ['nothing answered', {}, []],

  ['work at 3, budget at 1', { 'R09.I1': level(3), 'R10.I1': level(1) }, [`${budget} R09.I1 R10.I1`]],
  ['work at 4, budget at 0', { 'R09.I1': level(4), 'R10.I1': level(0) }, [`${budget} R09.I1 R10.I1`]],
  ['work at 2, budget at 1', { 'R09.I1': level(2), 'R10.I1': level(1) }, []],
  ['work at 3, budget at 2', { 'R09.I1': level(3), 'R10.I1': level(2) }, []],
  ['work perhaps at 3', { 'R09.I1': range(2, 3), 'R10.I1': level(1) }, []],
  ['budget perhaps at 2', { 'R09.I1': level(3), 'R10.I1': range(1, 2) }, []],
  ['budget unknown', { 'R09.I1': level(3), 'R10.I1': dontKnow }, []],

  ['practice two above law', { 'R06.I1': level(3), 'R06.L1': level(1) }, [`${law} R06.I1 R06.L1`]],
  ['practice one above law', { 'R06.I1': level(3), 'R06.L1': level(2) }, []],
  ['practice two above law in another requirement', { 'R09.I1': level(2), 'R06.L1': level(0) }, []],
  ['practice far above one law of two', { 'R06.I1': level(3), 'R06.L1': level(1), 'R06.L2': level(3) }, []],
  [
    'practice far above both laws',
    { 'R06.I1': level(4), 'R06.L1': level(1), 'R06.L2': level(2) },
    [`${law} R06.I1 R06.L1 R06.L2`],
  ],
  ['law unknown', { 'R06.I1': level(4), 'R06.L1': dontKnow }, []],
  [
    'the weakest part of a composite far above law',
    { 'R04.I1.investigators': level(3), 'R04.I1.judges': level(2), 'R04.L1': level(0) },
    [`${law} R04.I1 R04.L1`],
  ],
  [
    'one part of a composite not far above law',
    { 'R04.I1.investigators': level(4), 'R04.I1.judges': level(1), 'R04.L1': level(0) },
    [],
  ],
  ['a part unknown may be lower', { 'R04.I1.investigators': level(4), 'R04.L1': level(0) }, []],

  ['parliament at 3, committee at 1', { 'R02.P1': level(3), 'R05.P1': level(1) }, [`${committee} R02.P1 R05.P1`]],
  [
    'parliament at 3 and 4, committee at 0',
    { 'R02.P1': level(3), 'R05.P1': level(0), 'R05.P2': level(4) },
    [`${committee} R02.P1 R05.P2 R05.P1`],
  ],
  ['parliament at 2, committee at 1', { 'R02.P1': level(2), 'R05.P1': level(1) }, []],
  ['parliament at 3, committee at 2', { 'R02.P1': level(3), 'R05.P1': level(2) }, []],
  ['parliament at 3, committee unknown', { 'R02.P1': level(3), 'R05.P1': dontKnow }, []],
  ['the outward strip at 3, committee at 1', { 'R24.P1': level(3), 'R05.P1': level(1) }, []],

  [
    'a report older than the act of the same requirement',
    {
      'R06.I1': { response: level(2), citations: [report('2019-05-01')] },
      'R06.L1': { response: level(3), citations: [act('2016-01-01'), act('2022-03-01')] },
    },
    [`${age} R06.I1 R06.L1`],
  ],
  [
    'a report older than the act cited for the same question',
    { 'R06.L1': { response: level(3), citations: [report('2019-05-01'), act('2022-03-01')] } },
    [`${age} R06.L1`],
  ],
  [
    'one report of two is younger than the act',
    {
      'R06.I1': { response: level(2), citations: [report('2019-05-01'), report('2022-03-01')] },
      'R06.L1': { response: level(3), citations: [act('2022-03-01')] },
    },
    [],
  ],
  [
    'a younger bill has changed nothing yet',
    {
      'R06.I1': { response: level(2), citations: [report('2019-05-01')] },
      'R06.L1': { response: level(1), citations: [act('2022-03-01', 'bill')] },
    },
    [],
  ],
  [
    'an act of another requirement',
    {
      'R09.I1': { response: level(2), citations: [report('2019-05-01')] },
      'R06.L1': { response: level(3), citations: [act('2022-03-01')] },
    },
    [],
  ],
  [
    'a report without a date',
    {
      'R06.I1': { response: level(2), citations: [report('')] },
      'R06.L1': { response: level(3), citations: [act('2022-03-01')] },
    },
    [],
  ],
  [
    'an older act is law, not old evidence',
    {
      'R06.L1': { response: level(3), citations: [act('2012-03-01')] },
      'R06.L2': { response: level(3), citations: [act('2022-03-01')] },
    },
    [],
  ],

  ['set aside beside a level', { 'R06.I1': notApplicable, 'R06.L1': level(0) }, [`${aside} R06.I1 R06.L1`]],
  ['set aside beside a range', { 'R06.L1': notApplicable, 'R06.I1': range(1, 2) }, [`${aside} R06.L1 R06.I1`]],
  ["set aside beside don't know", { 'R06.I1': notApplicable, 'R06.L1': dontKnow }, []],
  ['set aside beside a level of another requirement', { 'R06.I1': notApplicable, 'R09.I1': level(3) }, []],
])('%s', (_, sketches, hints) => {
  expect(hintsOn(sketches)).toEqual(hints);
});

test('the quick scan is not asked about questions that only the full assessment has', () => {
  const sketches = { 'R05.P1': level(0), 'R05.P2': level(4) };
  expect(hintsOn(sketches, 'quick')).toEqual([]);
  expect(hintsOn(sketches, 'full')).toHaveLength(1);
});

test('what is claimed counts, not how well it is proved', () => {
  const believed = { response: level(3), grade: 'D' } as const;
  expect(hintsOn({ 'R09.I1': believed, 'R10.I1': level(0) })).toEqual([`${budget} R09.I1 R10.I1`]);
});

const parliament: Sketches = { 'R02.P1': level(3), 'R05.P1': level(0), 'R05.P2': level(4) };
const practice: Sketches = { 'R06.I1': level(4), 'R06.L1': level(1), 'R06.L2': level(2) };
const asides: Sketches = { 'R06.I1': notApplicable, 'R06.L1': notApplicable, 'R06.L2': level(2) };
const old = { response: level(3), citations: [report('2019-05-01'), act('2022-03-01')] };

test.each<[string, Sketches, string, readonly string[]]>([
  ['its first question', parliament, 'R02.P1', [`${committee} about R05.P1`]],
  ['its other first question', parliament, 'R05.P2', [`${committee} about R05.P1`]],
  ['the question it compares with, once', parliament, 'R05.P1', [`${committee} compared-with R02.P1 R05.P2`]],
  ['no question it does not speak of', parliament, 'R06.L1', []],
  ['practice', practice, 'R06.I1', [`${law} about R06.L1 R06.L2`]],
  ['law', practice, 'R06.L2', [`${law} compared-with R06.I1`]],
  ['an answer beside two that are set aside', asides, 'R06.L2', [`${aside} compared-with R06.L1 R06.I1`]],
  ['one of two that look at each other', { 'R06.L1': old, 'R06.L2': old }, 'R06.L1', [`${age} about R06.L2`]],
  ['a question compared with itself alone', { 'R06.L1': old }, 'R06.L1', [`${age} about`]],
])('a hint stands at %s', (_, sketches, question, expected) => {
  const found = hintsAt(allHints(sketches, 'full'), questionId(question));
  expect(found.map(({ kind, side, others }) => [kind, side, ...others].join(' '))).toEqual(expected);
});
