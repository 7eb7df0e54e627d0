import { expect, test } from 'vitest';
import { goodPackFiles, packFilesWith } from '../../tests/support/pack-files';
import { remedyAt } from '../domain/remedy';
import { compilePack, type PackFiles } from './compile-pack';
import { describeProblem } from './describe-problem';

/** What `lacuna check` would print. */
function complaintsAbout(files: PackFiles): readonly string[] {
  const pack = compilePack(files);
  return pack.ok ? [] : pack.error.map(describeProblem);
}

test('good files become a pack, themes in the order of their numbers', () => {
  const pack = compilePack(goodPackFiles());
  if (!pack.ok) throw new Error(complaintsAbout(goodPackFiles()).join('\n'));
  expect(pack.value.themes.map((theme) => theme.id)).toEqual(['T1', 'T2']);
  expect(pack.value.requirements).toEqual([
    { id: 'R01', paragraph: 'TXT1/1', theme: 'T1', tier: 3, weight: 3 },
    { id: 'R02', paragraph: 'TXT1/2', theme: 'T2', tier: 1, weight: 5 },
  ]);
  const [first, second] = pack.value.themes[1]?.questions ?? [];
  expect(first?.criticalMinimum).toEqual({ id: 'K1', level: 3, because: 'Without them nothing can be prosecuted.' });
  expect(first?.elements.map((element) => element.id)).toEqual(['access', 'interception', 'interference']);
  expect(first?.anchors[4]).toBe('As level 3, and reviewed in five years.');
  const contactPoint = pack.value.themes[0]?.questions[0];
  expect(contactPoint?.parts).toEqual([
    { id: 'day', label: 'By day' },
    { id: 'night', label: 'By night' },
  ]);
  expect(contactPoint?.remedies.map(({ instrument }) => instrument)).toEqual([
    'question',
    'letter',
    'budget-line',
    'audit-request',
  ]);
  expect(contactPoint?.references).toEqual([
    { instrument: 'sample-treaty', provision: 'Art. 2(1)' },
    { instrument: 'sample-treaty', provision: null },
  ]);
  expect(first && [remedyAt(first, 2)?.instrument, remedyAt(first, 3), remedyAt(first, 4)]).toEqual([
    'amendment',
    null,
    null,
  ]);
  expect(pack.value.terms).toEqual([
    { term: 'named', also: ['are named'], meaning: 'A document says who it is, so that one could write to it.' },
    { term: 'in force', also: [], meaning: 'Binding today; a text that starts later is not in force.' },
  ]);
  expect([pack.value.complete, pack.value.instrumentsAsOf]).toEqual([true, '2026-01-31']);
  expect(pack.value.instruments).toEqual([
    {
      id: 'sample-treaty',
      title: 'A treaty on samples',
      shortTitle: 'Sample Treaty',
      body: 'A sample body',
      year: 2001,
      symbol: null,
      kind: 'treaty',
      inForce: true,
      status: 'In force on the day of this list.',
      address: 'https://example.org/treaty',
      provisions: [
        { provision: 'Art. 2(1)', says: 'Every party names a contact point.' },
        { provision: 'Arts. 3-4', says: 'Every party makes two acts offences.' },
      ],
    },
  ]);
  expect([first?.axis, second?.axis, second?.handlingHint]).toEqual(['L', 'P', null]);
  expect(pack.value.sources[0]?.paragraphs.map((paragraph) => paragraph.unasked?.kind ?? null)).toEqual([
    null,
    null,
    'spent',
  ]);
});

const t1 = 'themes/T01.yaml';
const t2 = 'themes/T02.yaml';

/** Each row: file, words to replace, replacement, and the sentence that must come out. */
const brokenRules: readonly (readonly [string, string, string, string])[] = [
  [
    t1,
    'revision: "1.2"',
    'revision: 1.2',
    `${t1}:6: questions[0].revision: Expected text, found number. Put the value in quotes.`,
  ],
  [t1, 'why:', 'whi:', `${t1}:15: questions[0].whi: There is no field "whi" here. Did you mean "why"?`],
  [
    t1,
    '[event-over]',
    '[event-ovr]',
    `${t1}:12: questions[0].not-applicable[0]: "event-ovr" is not possible here. Expected: competence-outside-country, instrument-not-open, institution-cannot-exist, event-over. Did you mean "event-over"?`,
  ],
  [
    t1,
    '[TXT1/3]',
    '[TXT1/33]',
    `${t1}:11: questions[0].also-answers[0]: There is no paragraph "TXT1/33". Did you mean "TXT1/3"?`,
  ],
  [
    t1,
    '[TXT1/3]',
    '[TXT1/1]',
    `${t1}:11: questions[0].also-answers[0]: "TXT1/1" is already named by this question. Name each paragraph once, and not the home paragraph again.`,
  ],
  [
    t1,
    'paragraph: TXT1/1',
    'paragraph: TXT1/2',
    `${t1}:10: questions[0].paragraph: The home paragraph is "TXT1/2", but the requirement "R01" answers "TXT1/1" in pack.yaml. Name further paragraphs under "also-answers".`,
  ],
  [
    t1,
    'No contact point is named by anyone.',
    'No contact.',
    `${t1}:17: questions[0].anchors.0: The text has only 2 words; at least 6 are needed.`,
  ],
  [
    t1,
    'No contact point is named by anyone.',
    'None of the elements is IN force  today.',
    `${t1}:17: questions[0].anchors.0: The same anchor is already at ${t2}:25. Every anchor is written for its own question and level.`,
  ],
  [
    t1,
    'Are the contact points named?',
    `Is ${'it '.repeat(40)}so?`,
    `${t1}:14: questions[0].text: The text has 42 words; at most 40 are allowed.`,
  ],
  [t1, 'id: T1\n', 'id: T2\n', `${t1}:1: id: The theme "T2" is already at ${t2}:1. Every id may stand only once.`],
  [
    t1,
    '    why:',
    '    elements: { a: One., b: Two., c: Three. }\n    why:',
    `${t1}:15: questions[0].elements: Only questions on axis L have elements; this one is on axis I. Take the elements out.`,
  ],
  [
    t2,
    'access: Illegal access is an offence.\n      ',
    '',
    `${t2}:20: questions[0].elements: A question on axis L needs 3 to 7 elements; this one has 2.`,
  ],
  [
    t2,
    'access:',
    'Access:',
    `${t2}:21: questions[0].elements.Access: The name "Access" is not an element id, for example time-limit (small letters, digits, hyphens).`,
  ],
  [
    t2,
    'not-applicable: []',
    'not-applicable: [event-over]',
    `${t2}:16: questions[0].not-applicable: The question holds the critical minimum K1 and may never be set aside. Write "not-applicable: []".`,
  ],
  [
    t2,
    '    requirement: R02\n    scope: quick\n    impact: 2',
    '    requirement: R22\n    scope: quick\n    impact: 2',
    `${t2}:49: questions[1].requirement: There is no requirement "R22". Did you mean "R02"?`,
  ],
  [
    t2,
    'requirement: R02',
    'requirement: R01',
    `${t2}:7: questions[0].requirement: The question "R02.L1" cannot belong to the requirement "R01". The id of a question begins with the number of its requirement.`,
  ],
  [
    t2,
    'id: R02.P1',
    'id: R02.L1',
    `${t2}:47: questions[1].id: The question "R02.L1" is already at ${t2}:5. Every id may stand only once.`,
  ],
  [t2, 'id: R02.L1', 'id: R02.P2', `${t2}:20: questions[0].elements: Only questions on axis L`],
  [
    'pack.yaml',
    'R02:',
    'R02a:',
    `pack.yaml:7: requirements.R02a: No question belongs to the requirement "R02a". Add a question or take the requirement out.`,
  ],
  [
    'pack.yaml',
    'tier: 1',
    'tier: 4',
    `pack.yaml:7: requirements.R02.tier: "4" is not possible here. Expected: 1, 2, 3.`,
  ],
  [
    'pack.yaml',
    'also: [are named]',
    'also: [are namd]',
    `pack.yaml:11: terms[0].also[0]: No question uses "are namd" as whole words outside a longer spelling. Write it as the questions do or take it out.`,
  ],
  ['pack.yaml', 'also: [are named]', 'also: [are named, contac]', `pack.yaml:11: terms[0].also[1]: No question uses`],
  [
    'pack.yaml',
    'also: []',
    'also: [contact points are named]',
    `pack.yaml:11: terms[0].also[0]: No question uses "are named"`,
  ],
  [
    'pack.yaml',
    'term: in force',
    'term: Are  Named',
    `pack.yaml:13: terms[1].term: "Are  Named" is already a spelling at pack.yaml:11. Every spelling belongs to one term.`,
  ],
  [
    'pack.yaml',
    'Binding today; a text that starts later is not in force.',
    'Binding today.',
    `pack.yaml:15: terms[1].meaning: The text has only 2 words; at least 6 are needed.`,
  ],
  [
    'pack.yaml',
    'meaning: Binding',
    'means: Binding',
    `pack.yaml:15: terms[1].means: There is no field "means" here. Known here: term, also, meaning.`,
  ],
  [
    'index.yaml',
    '- id: TXT1/3',
    '- id: TXT2/3',
    `index.yaml:20: sources[0].paragraphs[2].id: The paragraph "TXT2/3" stands in the source "TXT1". Its id must begin with "TXT1/".`,
  ],
  [
    'index.yaml',
    'unasked: { kind: spent, because: The meeting was held. }',
    'unasked: { kind: spent }',
    `index.yaml:24: sources[0].paragraphs[2].unasked.because: The field "because" is missing.`,
  ],
  [
    t1,
    'step: Ask the minister in writing which office will be named.',
    'step: Name the office at once.',
    `${t1}:31: questions[0].remedies.0.step: The text has only 5 words; at least 6 are needed.`,
  ],
  [
    t1,
    'instrument: question',
    'instrument: questions',
    `${t1}:32: questions[0].remedies.0.instrument: "questions" is not possible here. Expected: bill, amendment, hearing, question, inquiry, budget-line, audit-request, letter, standing-order, post-legislative-review. Did you mean "question"?`,
  ],
  [
    t1,
    'step: Ask the minister in writing to make the naming permanent.',
    'step: Ask the minister in writing which office will be named.',
    `${t1}:35: questions[0].remedies.1.step: The same first step is already at ${t1}:31. Every step is written for its own question and level.`,
  ],
  [
    t1,
    'look-at: [{ instrument: sample-treaty }]',
    'look-at: [{ instrument: sample-treatys }]',
    `${t1}:37: questions[0].remedies.1.look-at[0].instrument: There is no instrument "sample-treatys". Did you mean "sample-treaty"?`,
  ],
  [
    t1,
    '- { instrument: sample-treaty, provision: Art. 2(1) }',
    '- { instrument: sample-treaty, provision: Art. 2 (1) }',
    `${t1}:47: questions[0].references[0].provision: "Art. 2 (1)" is not among the provisions of "sample-treaty" in instruments.yaml; only provisions that were read may carry a number. Did you mean "Art. 2(1)"?`,
  ],
  [
    t1,
    '- { instrument: sample-treaty, provision: Art. 2(1) }',
    '- { instrument: sample-treaty }',
    `${t1}:48: questions[0].references[1].instrument: "sample-treaty" is already named in this list. Name each text, or each of its provisions, once.`,
  ],
  [t1, '      night: By night\n', '', `${t1}:26: questions[0].parts: The list is too short: at least 2 expected.`],
  [
    'instruments.yaml',
    'provision: Arts. 3-4',
    'provision: Art. 2(1)',
    `instruments.yaml:15: instruments[0].provisions[1].provision: The provision "Art. 2(1)" is already at instruments.yaml:14. Every id may stand only once.`,
  ],
  [
    'instruments.yaml',
    'kind: treaty',
    'kind: treatise',
    `instruments.yaml:9: instruments[0].kind: "treatise" is not possible here. Expected: treaty, soft-law, guidance, model-law, eu-directive, eu-regulation, regional-act.`,
  ],
  [
    'instruments.yaml',
    'https://example.org/treaty',
    'example.org/treaty',
    `instruments.yaml:12: instruments[0].address: "example.org/treaty" is not an address that begins with https:// or http://.`,
  ],
  [
    'index.yaml',
    'To report back.',
    '""',
    `index.yaml:23: sources[0].paragraphs[2].text: "" is not one paragraph of text.`,
  ],
];

test.each(brokenRules)('%s with "%s" made "%s" is refused', (path, search, replacement, sentence) => {
  const complaints = complaintsAbout(packFilesWith(path, search, replacement));
  expect(
    complaints.filter((complaint) => complaint.startsWith(sentence)),
    complaints.join('\n'),
  ).toHaveLength(1);
});

test('law comes before implementation and parliament in every theme', () => {
  const files = packFilesWith(t2, 'id: R02.P1', 'id: R02.L2');
  const early = files.themeFiles.map((file) => ({ ...file, text: file.text.replace('id: R02.L1', 'id: R02.P1') }));
  expect(complaintsAbout({ ...files, themeFiles: early })).toContain(
    `${t2}:47: questions[1].id: A question on axis L stands after one on axis P. The order within a theme is L (law), I (implementation), P (parliament).`,
  );
});

test('a requirement belongs to one theme', () => {
  const question = `  - ${questionBlock(t2, 1)
    .replace('R02.P1', 'R02.P2')
    .replaceAll(/([0-4]): (The law|A single|One hearing|A named|As level)/g, '$1: Elsewhere $2')}`;
  const good = goodPackFiles();
  const longer = (file: PackFiles['packFile']) => (file.path === t1 ? { ...file, text: file.text + question } : file);
  const files = { ...good, themeFiles: good.themeFiles.map(longer) };
  const expected = `questions[1].requirement: The requirement "R02" is already asked in theme T2 (${t2}:7).`;
  expect(complaintsAbout(files).join('\n')).toContain(expected);
});

function questionBlock(path: string, index: number): string {
  return textOf(path).split('\n  - ')[index + 1] ?? '';
}

test('a paragraph without a question or a reason is refused in a complete pack and allowed in one that grows', () => {
  const files = unaskedWithoutReason(packFilesWith(t1, 'also-answers: [TXT1/3]', 'also-answers: []'));
  expect(complaintsAbout(files)).toEqual([
    'index.yaml:20: sources[0].paragraphs[2]: No question answers the paragraph "TXT1/3". Name it in a question, give its reason under "unasked", or write "complete: false" in pack.yaml.',
  ]);
  const growing = files.packFile.text.replace('complete: true', 'complete: false');
  expect(complaintsAbout({ ...files, packFile: { ...files.packFile, text: growing } })).toEqual([]);
});

function unaskedWithoutReason(files: PackFiles): PackFiles {
  const text = files.sourcesFile.text.replace(/ *unasked:.*\n/, '');
  return { ...files, sourcesFile: { ...files.sourcesFile, text } };
}

function textOf(path: string): string {
  return goodPackFiles().themeFiles.find((file) => file.path === path)?.text ?? '';
}

test('a missing anchor is named by its level', () => {
  const files = packFilesWith(t1, '      3: The contact points are named, notified and staffed.\n', '');
  expect(complaintsAbout(files)).toEqual([
    `${t1}:16: questions[0].anchors.3: The anchor of level 3 is missing. Every question has five, 0 to 4.`,
  ]);
});

test('one mistake gives one sentence at its place', () => {
  expect(complaintsAbout(packFilesWith(t1, 'requirement: R01', 'requirement: R1'))).toEqual([
    'pack.yaml:6: requirements.R01: No question belongs to the requirement "R01". Add a question or take the requirement out.',
    `${t1}:7: questions[0].requirement: There is no requirement "R1". Did you mean "R01"?`,
  ]);
});

test('all problems are returned, in the order of files and lines', () => {
  const spoiled = packFilesWith(t1, 'impact: 1', 'impact: 7');
  const twice = packFilesWith('pack.yaml', 'version: 1.0.0', 'version: one');
  const complaints = complaintsAbout({ ...spoiled, packFile: twice.packFile });
  expect(complaints.map((complaint) => complaint.split(': ')[0])).toEqual(['pack.yaml:2', `${t1}:9`]);
});

test.each([
  { text: 'id: T1\n  title: x', line: 1 },
  { text: 'id: T1\nid: T2\n', line: 2 },
  { text: 'id: "T1\n', line: 2 },
  { text: 'id: T1\n---\nid: T2\n', line: 2 },
  { text: 'id: *nobody\n', line: 1 },
])('YAML that cannot be read names the file and line: $text', ({ text, line }) => {
  const files = goodPackFiles();
  const complaints = complaintsAbout({
    ...files,
    themeFiles: [...files.themeFiles, { path: 'themes/T09.yaml', text }],
  });
  expect(complaints[0]).toMatch(new RegExp(`^themes/T09.yaml:${line}: This is not valid YAML: `));
  expect(complaints.every((complaint) => complaint.startsWith('themes/T09.yaml'))).toBe(true);
});

test.each(['', '[]', 'a text', '- 1\n- 2\n', '42', '~'])(
  'a file that holds "%s" is refused without a throw',
  (text) => {
    const files = goodPackFiles();
    for (const spoiled of [
      { ...files, packFile: { ...files.packFile, text } },
      { ...files, sourcesFile: { ...files.sourcesFile, text } },
      { ...files, instrumentsFile: { ...files.instrumentsFile, text } },
      { ...files, themeFiles: [{ path: t1, text }] },
    ]) {
      expect(complaintsAbout(spoiled).join('\n')).toContain('Expected a mapping');
    }
  },
);
