import { describe, expect, test } from 'vitest';
import type { Answer, Response } from '../src/domain/answer';
import type { Assessment } from '../src/domain/assessment';
import type { QuestionId, RequirementId } from '../src/domain/pack';
import { gapClasses } from '../src/domain/priority';
import { enquiriesToSend } from '../src/domain/enquiries-to-send';
import { scoreAssessment } from '../src/domain/scores';
import type { Target } from '../src/domain/target';
import { blankClosing } from '../src/domain/closing';
import { questionsInScope } from '../src/domain/pack';
import { noWorkshop } from '../src/domain/workshop';
import { buildReport } from '../src/report/build/build-report';
import { referenceWords } from '../src/report/build/reference-words';
import type { Block, Inline } from '../src/report/model/block';
import { buildAnswer, buildAssessment, buildCitation, level, notApplicable } from './support/build-assessment';
import { buildPack } from './support/build-pack';
import { buildTemplate } from './support/build-template';
import { loadTraining } from './support/load-training';

const { pack, assessment } = loadTraining();
const options = { pack, locale: 'en', paper: 'a4' } as const;
const reportOf = (changed: Assessment = assessment) => buildReport({ ...options, assessment: changed });

const words = (inline: Inline) => inline.map(({ text }) => text).join('');

function textOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${block.number} ${block.text}`;
    case 'paragraph':
      return words(block.content);
    case 'list':
      return block.items.map(words).join('\n');
    case 'table':
      return [block.caption, ...block.rows.flat().map(words)].join('\n');
    case 'verdicts':
      return block.items.map(({ id, stateWord, label, detail }) => [id, stateWord, label, detail].join(' ')).join('\n');
    case 'level-strip':
      return block.groups
        .flatMap(({ title, rows }) => [title, ...rows.map(({ id, label, words: level }) => `${id} ${label} ${level}`)])
        .join('\n');
    case 'figure':
      return [block.caption, ...block.chart.rows.map(({ id, label, alt }) => `${id} ${label} ${alt}`)].join('\n');
    case 'quotation':
      return block.text;
    case 'callout':
      return [block.title, ...block.content.map(words)].join('\n');
    case 'form':
      return `${block.code} ${block.title} ${block.lead}`;
    case 'poster':
      return [block.title, ...block.lines].join('\n');
    case 'page-break':
      return '';
  }
}

const allText = (blocks: readonly Block[]) => blocks.map(textOf).join('\n');

test('every gap stands in the report with what level 3 asks, in priority order', () => {
  const gaps = scoreAssessment(pack, assessment).priorities.filter(({ class: name }) => gapClasses.includes(name));
  const { blocks } = reportOf();
  const asked = blocks.flatMap((block, index) => {
    const text = block.kind === 'list' ? textOf(block) : '';
    return text.includes('Level 3 asks:') ? [{ text, finding: allText(blocks.slice(index - 2, index)) }] : [];
  });
  expect(gaps).toHaveLength(24);
  expect(asked).toHaveLength(24);
  gaps.forEach(({ question }, index) => {
    expect(asked[index]?.finding).toContain(`${question.id} ${question.label}`);
    expect(asked[index]?.text).toContain(question.anchors[3]);
  });
});

test.each(['quick', 'full'] as const)(
  'a %s report numbers its sections, letters its annexes, and in each its paragraphs',
  (scope) => {
    const { blocks } = reportOf({ ...assessment, scope });
    const heads = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.number] : []));
    const firstAnnex = heads.indexOf('A');
    expect(firstAnnex).toBeGreaterThan(0);
    expect(heads.slice(0, firstAnnex)).toEqual(heads.slice(0, firstAnnex).map((_, index) => `${index + 1}`));
    expect(heads.slice(firstAnnex).join('')).toBe('ABCDEFGHIJKL'.slice(0, heads.length - firstAnnex));
    let [section, place] = ['', 0];
    for (const block of blocks) {
      if (block.kind === 'heading' && block.level === 1) [section, place] = [block.number, 0];
      if (block.kind === 'paragraph' && block.role === undefined)
        expect(block.number).toBe(`${section}.${(place += 1)}`);
    }
  },
);

test('the minimums lead: twelve verdicts in words before the first page break', () => {
  const { blocks } = reportOf();
  const firstPage = blocks.slice(
    0,
    blocks.findIndex(({ kind }) => kind === 'page-break'),
  );
  const verdicts = firstPage.find((block) => block.kind === 'verdicts');
  expect(verdicts?.items.map(({ stateWord }) => stateWord)).toHaveLength(12);
  expect(allText(firstPage)).toContain('4 met, 7 breached, 1 unverified');
});

test('votes stand in an annex as counts, dissents unsigned, and only where there are some', () => {
  expect(JSON.stringify(reportOf(assessment))).not.toContain('"votes"');
  const question = questionsInScope(pack, 'quick')[0]?.id;
  if (!question) throw new Error('There are questions.');
  // 1, 2, 2, 2, 3 and one who does not know: lower median 2, deviation 2/5.
  const ballot = {
    first: { levels: [2, 0, 0, 0, 4], dontKnows: 0 },
    second: { levels: [0, 1, 3, 1, 0], dontKnows: 1 },
    dissents: [{ id: 'd1', text: 'A decree is no law.' }],
  };
  const { blocks } = reportOf({ ...assessment, workshop: { ...noWorkshop, ballots: { [question]: ballot } } });
  const table = blocks.find((block) => block.kind === 'table' && block.caption === 'Votes on each question');
  const cells = table?.kind === 'table' ? table.rows.map((row) => row.map(([run]) => run?.text)) : [];
  expect(cells).toEqual([
    [question, 'first', '2', '0', '0', '0', '4', '0', ''],
    [
      question,
      'second',
      '0',
      '1',
      '3',
      '1',
      '0',
      '1',
      'Agreed: level 2. Lower median 2, average deviation 0.40 (2/5).',
    ],
  ]);
  expect(JSON.stringify(blocks)).toContain('A decree is no law.');
});

test('the closing box stands in the committee’s words before the annexes, and only where there are some', () => {
  expect(allText(reportOf().blocks)).not.toContain('Nothing here was calculated');
  const { blocks } = reportOf({ ...assessment, closing: { ...blankClosing, remedy: 'A judge shall order it.' } });
  const box = blocks.findIndex((block) => block.kind === 'heading' && block.anchor === 'closing');
  const annex = blocks.findIndex((block) => block.kind === 'heading' && block.number === 'A');
  expect(allText(blocks.slice(box, annex))).toContain('First remedy. A judge shall order it.');
  expect(allText(blocks.slice(box, annex))).not.toContain('Most serious');
});

test('a training report says so on its cover and on every page', () => {
  const report = reportOf();
  expect(report.trainingMark).not.toBe('');
  expect(report.disclaimer).toContain('invented');
  const real = reportOf({ ...assessment, purpose: 'real' });
  expect(real.trainingMark).toBe('');
  expect(real.disclaimer).not.toContain('invented');
});

test('what is withheld is named and never quoted', () => {
  const withheld = assessment.answers['R19.I1' as keyof typeof assessment.answers];
  if (!withheld) throw new Error('The training case answers R19.I1.');
  const secret = { ...withheld, note: 'SECRET NOTE', citations: [buildCitation({ title: 'SECRET PAPER' })] };
  const report = reportOf({ ...assessment, answers: { ...assessment.answers, [secret.question]: secret } });
  const text = allText(report.blocks);
  expect(text).not.toContain('SECRET');
  expect(text).toContain('R19.I1');
});

test('the strictest handling label of anything it holds stands on every page', () => {
  const first = Object.values(assessment.answers)[0];
  if (!first) throw new Error('The training case has answers.');
  const labelled = { ...first, handling: 'amber-strict' } as const;
  expect(reportOf().handlingLine).toBe('Internal edition · TLP:CLEAR');
  expect(reportOf({ ...assessment, labels: {} }).handlingLine).toBe('Internal edition · TLP:GREEN');
  const report = reportOf({ ...assessment, answers: { ...assessment.answers, [labelled.question]: labelled } });
  expect(report.handlingLine).toContain('AMBER+STRICT');
});

test('a quick scan prints no figure for a theme; a full assessment prints intervals and no total', () => {
  const small = buildPack([{ id: 'R01.L1' }, { id: 'R01.L2' }]);
  const answers = {
    'R01.L1': { response: level(2), grade: 'A' },
    'R01.L2': { response: level(3), grade: 'A' },
  } as const;
  const textIn = (scope: 'quick' | 'full') =>
    allText(buildReport({ ...options, pack: small, assessment: buildAssessment(small, answers, { scope }) }).blocks);
  expect(textIn('quick')).not.toContain('60 to 65');
  expect(textIn('full')).toContain('60 to 65');
  expect(textIn('full')).not.toMatch(/total[^.]*\d/i);
});

test('a question set aside is listed with its reason and the person who confirmed', () => {
  const small = buildPack([{ id: 'R01.L1' }]);
  const aside = buildAssessment(small, { 'R01.L1': { response: notApplicable } });
  const text = allText(buildReport({ ...options, pack: small, assessment: aside }).blocks);
  expect(text).toContain('Deputy clerk');
  expect(text).toContain('The constitution leaves no room');
});

test('the same answers and moment give the same report', () => {
  expect(reportOf()).toEqual(reportOf());
});

test('every gap says the first step and the instrument of parliament, and cites only what was read', () => {
  const lists = reportOf().blocks.flatMap((block) => (block.kind === 'list' ? [textOf(block)] : []));
  const steps = lists.filter((text) => text.includes('First step ('));
  expect(steps).toHaveLength(24);
  const read = new Set(
    pack.instruments.flatMap(({ shortTitle, provisions }) => [
      `${shortTitle} (check the article)`,
      ...provisions.map(({ provision }) => `${shortTitle}, ${provision}`),
    ]),
  );
  const references = pack.themes
    .flatMap(({ questions }) => questions)
    .flatMap(({ references: own, remedies }) => [...own, ...remedies.flatMap(({ lookAt }) => lookAt)]);
  expect(references.length).toBeGreaterThan(300);
  // A span is typed with a hyphen and set with a dash.
  const printed = references.map((reference) => referenceWords(pack, reference, 'en'));
  for (const words of printed) expect(read).toContain(words.replaceAll(/(?<=[\d)])–(?=[\d(])/g, '-'));
  expect(printed).toContain('Budapest Convention, Arts. 2–11');
});

test('a full assessment opens with a cover, asks 111 questions and keeps the outward strip out of the levels', () => {
  const report = reportOf({ ...assessment, scope: 'full' });
  expect(report.opening).toBe('cover');
  const strips = report.blocks.flatMap((block) => (block.kind === 'level-strip' ? [block] : []));
  const rows = strips.map(({ groups }) => groups.flatMap((group) => group.rows.map(({ id }) => id)));
  expect(rows).toHaveLength(13);
  expect(rows.slice(0, 12).flat()).toHaveLength(100);
  expect(rows[12]).toHaveLength(11);
  expect(strips.filter(({ isKeyShown }) => isKeyShown)).toHaveLength(1);
  const order = report.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.anchor] : []));
  const wanted = 'summary how-done minimums profile practice themes priorities action-plan questions-to-send outward';
  expect(order.slice(0, 10).join(' ')).toBe(wanted);
});

test('a theme of a full report says each question once: what is met, the gaps with the way to them, what nobody knows', () => {
  const full = { ...assessment, scope: 'full' } as const;
  const { blocks } = reportOf(full);
  const strips = blocks.flatMap((block) => (block.kind === 'level-strip' && block.caption === '' ? [block] : []));
  const groups = strips.flatMap((strip) => strip.groups);
  const shown = groups.flatMap(({ rows }) => rows.map(({ id }) => id));
  const asked = questionsInScope(pack, 'full').filter(({ theme }) => theme !== 'X');
  expect(shown.toSorted()).toEqual(asked.map(({ id }): string => id).toSorted());
  const rowOf = (title: string, id: string) =>
    groups.filter((group) => group.title === title).flatMap(({ rows }) => rows.filter((row) => row.id === id))[0]?.more;
  expect(words(rowOf('Met, and proved', 'R02.L3') ?? [])).toMatch(/^Evidence: [\d ,–and]+ \(A\)\.$/);
  const told = blocks.findIndex((block) => block.kind === 'heading' && block.anchor === 'gap-R03.L2') + 1;
  const place = blocks[told]?.kind === 'paragraph' ? blocks[told].number : '';
  expect(place).toMatch(/^[A-Z]\.\d+$/);
  expect(words(rowOf('Gaps', 'R03.L2') ?? [])).toBe(`Critical\u00a0(${place}).`);
  expect(rowOf('Gaps', 'R03.L2')?.[0]?.href).toBe('#gap-R03.L2');
  expect(words(rowOf('Not known', 'R07.I1') ?? [])).toBe('Don’t know. No evidence is cited.');
  const template = buildTemplate({ sections: { quick: [], full: [{ id: 'gaps', isIncluded: false }] } });
  const without = buildReport({ ...options, assessment: full, template }).blocks;
  expect(JSON.stringify(without)).not.toContain('#gap-');
  expect(JSON.stringify(without)).toMatch(/"Critical"\},\{"text":"\. Evidence: /);
});

test.each([
  ['cyber', 'Searched for “cyber” in Gazette; nothing found'],
  ['"cyber", "internet"', 'Searched for "cyber", "internet" in Gazette; nothing found'],
])('words searched for stand in quotation marks once: %s', (provision, said) => {
  const citation = buildCitation({ kind: 'search-found-nothing', title: 'Gazette', provision });
  const id = 'R06.I1' as QuestionId;
  const answer = buildAnswer(id, { response: level(1), citations: [citation] });
  const report = reportOf({ ...assessment, answers: { ...assessment.answers, [id]: answer } });
  expect(allText(report.blocks)).toContain(said);
});

test('what is withheld is not called unknown, and what counts although it was called not applicable is told as such', () => {
  const id = 'R06.I1' as QuestionId;
  const response: Response = { kind: 'na', reason: null, explanation: 'No such operators.', confirmedBy: '' };
  const answers = { ...assessment.answers, [id]: buildAnswer(id, { response }) };
  const [quick, text] = (['quick', 'full'] as const).map((scope) =>
    allText(reportOf({ ...assessment, scope, answers }).blocks),
  );
  expect(quick).toMatch(/Not known yet: .*Operators named.*Known, but withheld from this report: Joint tested plan/);
  expect(text).toContain('Not applicable: 0. Not applicable, but not set aside: 1.');
  expect(text).toContain('No such operators.\nNot set aside, so it counts as level 0 to 4');
  expect(text).toContain('Known, not disclosed here\n–');
});

test('a raised flag says what it means and which answers contradict each other', () => {
  const flags = reportOf().blocks.find((block) => block.kind === 'table' && block.rows.length === 4);
  expect(flags && textOf(flags)).toMatch(
    /F1 Powers[^\n]*\nPowers are proved at level 3, [^\n]*\nRaised\nR02\.L3 against R03\.L2\n/,
  );
  const answered = (ids: string, lo: 0 | 3) => Object.fromEntries(ids.split(' ').map((id) => [id, { response: level(lo), citations: [buildCitation()] }])); // prettier-ignore
  const law = { ...answered('R04.L1', 3), ...answered('R04.I1 R04.I2', 0) };
  const text = allText(buildReport({ ...options, assessment: buildAssessment(pack, law, { scope: 'full' }) }).blocks);
  expect(text).toContain('R04.L1 against R04.I1 and R04.I2');
});

test('a composite cites the evidence of each of its parts, and of none that is withheld', () => {
  const part = (name: string, response: Response, title: string) => ({
    ...buildAnswer(`R04.I1.${name}` as QuestionId, { response, citations: [buildCitation({ title })] }),
  });
  const parts = [
    part('investigators', level(3), 'Police order'),
    part('prosecutors', level(2), 'Prosecution plan'),
    part('judges', { kind: 'withheld' }, 'SECRET LIST'),
  ];
  const answers = { ...assessment.answers, ...Object.fromEntries(parts.map((answer) => [answer.question, answer])) };
  const text = allText(reportOf({ ...assessment, scope: 'full', answers }).blocks);
  expect(text).toContain('R04.I1.investigators\nPolice order');
  expect(text).toContain('Prosecution plan');
  expect(text).not.toContain('SECRET');
});

test('the weights in force are named with their fingerprint and, where they were adopted, the decision', () => {
  expect(allText(reportOf().blocks)).toMatch(/Weights are profile W0 \(fingerprint [0-9a-f]{12}\)/);
  const adopted = {
    profile: { name: 'Children first', weights: { ['R18' as RequirementId]: 6 as const } },
    decidedBy: 'Bureau of the committee',
    decidedOn: '2026-01-05',
    reason: 'The mandate of the committee',
    at: '2026-01-05T10:00:00.000Z',
  };
  const text = allText(reportOf({ ...assessment, weighting: { adopted, alternative: null } }).blocks);
  expect(text).toMatch(
    /profile “Children first” \(fingerprint [0-9a-f]{12}\) in place of .* Bureau of the committee, 5 January 2026\. Reason: The mandate/,
  );
  expect(text).not.toContain('Weights are profile W0');
});

test('a changed target is what a gap is measured against, with its printed reason; a lowered one without reason is not', () => {
  const withTarget = (target: Target) =>
    reportOf({ ...assessment, targets: { ['R03.L1' as QuestionId]: target } }).blocks;
  const strip = (blocks: readonly Block[]) =>
    blocks.flatMap((block) => (block.kind === 'level-strip' ? block.groups.flatMap(({ rows }) => rows) : []));
  const raised = withTarget({ level: 4, reason: 'Asked by the plenary' });
  expect(allText(raised)).toContain('The committee measures this point against level 4: Asked by the plenary');
  expect(allText(raised)).toContain('Level 4 asks: ');
  expect(strip(raised).find(({ id }) => id === 'R03.L1')?.target).toBe(4);
  const lowered = withTarget({ level: 1, reason: ' ' });
  expect(allText(lowered)).not.toContain('The committee measures this point');
  expect(strip(lowered).find(({ id }) => id === 'R03.L1')?.target).toBe(3);
});

describe('in an edition', () => {
  const small = buildPack([{ id: 'R02.L3' }, { id: 'R03.L2' }, { id: 'R01.L1' }]);
  const answer = (id: string, response: Response, handling: Answer['handling']) => ({
    ...buildAnswer(id as QuestionId, { response, grade: 'A', citations: [buildCitation()] }),
    handling,
  });
  const held = buildAssessment(
    small,
    {},
    {
      title: 'Our own title',
      answers: Object.fromEntries(
        [
          answer('R02.L3', level(4), 'clear'),
          answer('R03.L2', { kind: 'dk', whoWouldKnow: 'The secret office' }, 'green'),
          answer('R01.L1', { kind: 'dk', whoWouldKnow: 'The registrar' }, 'clear'),
        ].map((one) => [one.question, one]),
      ),
      targets: { ['R02.L3' as QuestionId]: { level: 1, reason: 'Our secret reason' } },
      weighting: {
        adopted: {
          profile: { name: 'Secret weights', weights: { ['R02' as RequirementId]: 6 } },
          decidedBy: 'Bureau',
          decidedOn: '2026-01-01',
          reason: 'Why',
          at: '2026-01-01T00:00:00Z',
        },
        alternative: null,
      },
    },
  );
  const editionOf = (edition: 'committee' | 'public', changes: Partial<Assessment> = {}) => {
    return buildReport({ ...options, pack: small, assessment: { ...held, ...changes }, edition });
  };

  test('the public report says what it is, how much it leaves out, and does without title and country', () => {
    const report = editionOf('public');
    expect(report.handlingLine).toBe('Public edition · TLP:CLEAR');
    expect(report.subtitle).toBe('Cybercrime and cybersecurity law and practice: self-assessment');
    expect(report.runningTitle).toBe('Gap report: self-assessment');
    expect(report.facts.map(({ term }) => term)).toEqual(['Scope', 'Questionnaire', 'Edition', 'As of']);
    const text = allText(report.blocks);
    expect(text).toContain('Public: holds TLP:CLEAR only. This edition leaves out, because of the handling labels:');
    expect(text).toContain('title, country, body and period, 1 answer, 1 target, and the committee’s own weights.');
    expect(text).toContain('every figure is computed with the authors’ profile W0, and may differ');
    expect(JSON.stringify(report)).not.toMatch(/secret|our own|kenya/i);
  });

  test('where it gives no answer it says so, and neither asks an office nor calls a flag clear', () => {
    const text = allText(editionOf('public').blocks);
    expect(text).toContain('On 1 question it gives no answer');
    expect(text).toContain('R03.L2 Subject of R03.L2 no answer in this edition (level 0 to 4)');
    expect(text).toMatch(/F1 Powers without safeguards\nOpen in this edition/);
    expect(text).toContain('Who would know: The registrar.');
    expect(text).not.toContain('(R03.L2)');
  });

  test('the committee report holds up to AMBER and says that nothing is left out where that is so', () => {
    const report = editionOf('committee', { labels: { details: 'amber' } });
    expect(report.handlingLine).toBe('Committee edition · TLP:AMBER');
    const text = allText(report.blocks);
    expect(text).toContain('No part had to be left out because of its handling label.');
    expect(text).toContain('The secret office');
    expect(report.facts.map(({ value }) => value)).toContain('Our own title');
  });
});

test('the report names the version, and the answers given to other levels than it has', () => {
  const id = 'R06.I1' as QuestionId;
  const answer = assessment.answers[id];
  if (!answer) throw new Error('the training case answers R06.I1');
  const report = reportOf({
    ...assessment,
    answers: { ...assessment.answers, [id]: { ...answer, questionRevision: '0.4' } },
  });
  expect(report.facts.some(({ value }) => value.includes('0.1.0'))).toBe(true);
  expect(allText(report.blocks)).toContain('counts as it was given: R06.I1.');
  expect(allText(reportOf().blocks)).not.toContain('counts as it was given');
});

describe('what the committee decided and noted', () => {
  const act = {
    id: 'act-1',
    question: 'R03.L1' as QuestionId,
    act: 'Amend the standing orders',
    instrument: 'standing-order',
    owner: 'Committee on Rules',
    firstStep: 'Draft by the legal service',
    dueOn: '2026-12-01',
    money: 'none',
    sign: 'Printed in the gazette',
    reviewOn: '',
    state: 'planned',
    changedAt: '2026-07-01T09:00:00.000Z',
  } as const;

  test('an act stands in the plan with all that is decided, says what is open, and stands beside its gap on the first page', () => {
    const { blocks } = reportOf({ ...assessment, plan: [act] });
    const plan = blocks.flatMap((block) => (block.kind === 'table' && block.isNumbered ? [block] : []));
    expect(plan.flatMap(({ rows }) => rows.map((row) => row.map(words)))).toEqual([
      [
        '7.1',
        'Amend the standing orders\nAnswers IPU23, paragraph 3. Question R03.L1, Human-rights study before the vote.\nFirst step: Draft by the legal service\nDone when: Printed in the gazette\nStill to decide: review date.',
        'Committee on Rules\nInstrument: standing order\nMoney: none',
        '1 December 2026\nPlanned',
      ],
    ]);
    const bare = { ...act, owner: '', instrument: null, money: '' };
    expect(allText(reportOf({ ...assessment, plan: [bare] }).blocks)).toContain(
      'owner and review date.\n–\n1 December',
    );
    const firstPage = allText(
      blocks.slice(
        0,
        blocks.findIndex(({ kind }) => kind === 'page-break'),
      ),
    );
    expect(firstPage).toContain('Act: Amend the standing orders. Owner: Committee on Rules. Due: 1 December 2026.');
  });

  test('a note is printed word for word with its label, line by line; beside “withheld” it is not', () => {
    const noted = (id: string) => {
      const answer = assessment.answers[id as QuestionId];
      if (!answer) throw new Error(`The training case answers ${id}.`);
      return { ...answer, note: `Note on ${id}\nand its second line` };
    };
    const answers = {
      ...assessment.answers,
      ['R01.L1' as QuestionId]: noted('R01.L1'),
      ['R19.I1' as QuestionId]: noted('R19.I1'),
    };
    const text = allText(reportOf({ ...assessment, answers }).blocks);
    expect(text).toMatch(/R01\.L1 [^\n]*\(CLEAR\)\. Note on R01\.L1\nand its second line/);
    expect(text).not.toContain('Note on R19.I1');
  });

  test('a question to send goes in the committee’s words to its office, with how far it has come', () => {
    const enquiry = {
      office: 'Office of the Clerk',
      text: 'Who keeps the list?',
      sentOn: '2026-05-01',
      dueOn: '2026-06-01',
      answeredOn: '',
    };
    const text = allText(reportOf({ ...assessment, enquiries: { ['R07.I1' as QuestionId]: enquiry } }).blocks);
    expect(text).toContain(
      'To: Office of the Clerk. Who keeps the list? (R07.I1) Sent, answer overdue. Sent on: 1 May 2026. Answer due: 1 June 2026.',
    );
  });

  test('a full report says in its body what is asked of whom, and the words in an annex, unless that is left out', () => {
    const full = { ...assessment, scope: 'full' } as const;
    const sections = (template = buildTemplate({})) => {
      const { blocks } = buildReport({ ...options, assessment: full, template });
      const from = (anchor: string) => blocks.findIndex((block) => block.kind === 'heading' && block.anchor === anchor);
      const section = (anchor: string) => {
        const [start, rest] = [from(anchor), blocks.slice(from(anchor) + 1)];
        return start < 0
          ? []
          : rest.slice(
              0,
              rest.findIndex((block) => block.kind === 'heading' && block.level === 1),
            );
      };
      return { body: section('questions-to-send'), annex: section('letters') };
    };
    const { body, annex } = sections();
    const asked = enquiriesToSend(scoreAssessment(pack, full), full).toSend;
    const rows = body.flatMap((block) => (block.kind === 'table' ? block.rows.map((row) => row.map(words)) : []));
    expect(rows.map(([number, about, office]) => [number, about, office])).toEqual(
      asked.map(({ question, office }, at) => [`9.${at + 1}`, `${question.id} ${question.label}`, office]),
    );
    for (const { text } of asked) {
      expect(allText(annex)).toContain(text);
      expect(allText(body)).not.toContain(text);
    }
    const without = sections(buildTemplate({ sections: { quick: [], full: [{ id: 'letters', isIncluded: false }] } }));
    expect(without.annex).toEqual([]);
    expect(allText(without.body)).toBe(allText(annex));
  });
});

test('a full report draws its charts with every number in words, and has the same figures in a table', () => {
  const { blocks } = reportOf({ ...assessment, scope: 'full' });
  const figures = blocks.flatMap((block) => (block.kind === 'figure' ? [block] : []));
  expect(figures.map(({ chart }) => chart.kind)).toEqual(['interval-bars', 'dumbbells']);
  const table = blocks.find((block) => block.kind === 'table' && block.caption === 'Themes on each axis');
  const printed = table ? textOf(table) : '';
  for (const { chart } of figures)
    for (const { alt, marks } of chart.rows)
      for (const { words: said, value } of marks) {
        expect(alt).toContain(said);
        if (value.kind !== 'nothing') expect(printed).toContain(said);
      }
  expect(reportOf().blocks.some(({ kind }) => kind === 'figure')).toBe(false);
});

test('since an earlier assessment the report says what is proved better, and sees no more of it than its edition', () => {
  const [id, answer] = Object.entries(assessment.answers).find(([, { response }]) => response?.kind === 'level') ?? [];
  if (id === undefined || !answer) throw new Error('The training case has levels.');
  const weaker = { ...answer, response: level(0), handling: 'amber', note: 'EARLIER NOTE' } as const;
  const earlier = {
    ...assessment,
    id: 'old' as Assessment['id'],
    title: 'Baseline',
    labels: {},
    answers: { ...assessment.answers, [id]: weaker },
  };
  const text = allText(buildReport({ ...options, assessment, earlier }).blocks);
  expect(text).toContain('Compared with “Baseline”');
  expect(text).toContain(`${id} `);
  expect(text).toContain('Proved better.');
  const open = allText(buildReport({ ...options, assessment, earlier, edition: 'public' }).blocks);
  expect(open).toContain('Since last time');
  expect(open).not.toMatch(/Baseline|EARLIER NOTE|Proved better\./);
});
