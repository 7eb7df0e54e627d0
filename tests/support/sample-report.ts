import type { Block, Report } from '../../src/report/model/block';

/** A report with every kind of block and the texts that break renderers; invented, in English. */
export function sampleReport(changes: Partial<Report> = {}): Report {
  return {
    title: 'Sample of every block',
    subtitle: 'Republic of Tarvenia',
    opening: 'cover',
    disclaimer: 'Self-assessment. Not a ranking, not an audit.',
    language: 'en',
    direction: 'ltr',
    paper: 'a4',
    facts: [
      { term: 'Chamber', value: 'National Assembly' },
      { term: 'Period', value: '1 January 2026 to 30 June 2026' },
      { term: 'Nothing here', value: '' },
    ],
    runningTitle: 'Sample: Tarvenia',
    handlingLine: 'Handling: CLEAR',
    fingerprintLine: 'Data 0123-4567-89AB-CDEF',
    trainingMark: 'Training case. Not a real country.',
    words: { page: 'Page {page} of {pages}', contents: 'Contents', continued: 'continued' },
    createdAt: '2026-07-01T09:00:00.000Z',
    blocks: everyBlock,
    ...changes,
  };
}

/** Names the characters a report may be given by its users, and how they must come back when copied. */
export const oddTexts = {
  tabs: 'before\ttab and after',
  control: 'bell\u0007rings',
  accents: 'Łódź, Ștefan, naïve, q\u0308 and \u0065\u0301',
  greekAndCyrillic: 'Ελλάδα, Київ',
  emoji: 'a family 👩‍👩‍👧 here',
  arabic: 'the word مادة here',
  long: 'Donaudampfschifffahrtsgesellschaft'.repeat(9),
  empty: '',
  markup: '<b>&amp; (brackets) \\ and "quotes"',
} as const;

const lorem =
  'The committee shall examine every act that restricts the confidentiality of communications, and shall report to the chamber before the end of each session on what it found, what it asked and what was answered. ';

const everyBlock: readonly Block[] = [
  { kind: 'heading', level: 1, number: '1', text: 'Paragraphs', anchor: 'paragraphs' },
  { kind: 'paragraph', number: '', role: 'lead', content: [{ text: 'An opening sentence in larger type.' }] },
  { kind: 'paragraph', number: '1.1', content: [{ text: lorem.repeat(14) }] },
  { kind: 'paragraph', number: '1.2', content: [{ text: 'Strong', style: 'strong' }, { text: ', ' }, { text: 'emphasis', style: 'emphasis' }, { text: ' and ' }, { text: 'quoted words', style: 'quotation' }, { text: ', ' }, { text: 'mots français', lang: 'fr' }, { text: '.' }] }, // prettier-ignore
  { kind: 'paragraph', number: '1.3', content: [{ text: 'See ' }, { text: 'the tables', href: '#tables' }, { text: ', ' }, { text: 'a page', href: 'https://example.org/a(b)?c=ü' }, { text: ', ' }, { text: 'a lost place', href: '#nowhere' }, { text: ' and ' }, { text: 'a trick', href: 'javascript:alert(1)' }, { text: '.' }] }, // prettier-ignore
  { kind: 'paragraph', number: '', role: 'note', content: [{ text: 'A note on the paragraph before it.' }] },
  { kind: 'paragraph', number: '1.4', content: [] },
  ...Object.values(oddTexts).map((text, index): Block => ({
    kind: 'paragraph',
    number: `1.${5 + index}`,
    content: [{ text }],
  })),
  { kind: 'heading', level: 2, number: '', text: 'Lists', anchor: 'lists' },
  { kind: 'list', ordered: false, items: [[{ text: 'one' }], [{ text: 'two' }], []] },
  { kind: 'list', ordered: true, items: Array.from({ length: 11 }, (_, at) => [{ text: `point ${at + 1}` }]) },
  { kind: 'heading', level: 3, number: '', text: 'Quotations and remarks', anchor: 'quotations' },
  { kind: 'quotation', text: 'Les parlements adoptent les lois.', source: 'IPU23, paragraph 5', lang: 'fr' },
  { kind: 'callout', tone: 'neutral', title: 'A limit', content: [[{ text: 'Nothing here is legal advice.' }]] },
  { kind: 'callout', tone: 'warning', title: 'A warning', content: [[{ text: 'First.' }], [{ text: 'Second.' }]] },
  { kind: 'poster', title: 'One idea', lines: ['A short line.', 'A longer line that runs on over the width of the page and turns once.'] }, // prettier-ignore
  { kind: 'page-break' },
  { kind: 'heading', level: 1, number: '2', text: 'Tables and pictures', anchor: 'tables' },
  {
    kind: 'table',
    caption: 'Sixty rows',
    columns: [
      { title: 'Row', width: 1, align: 'end' },
      { title: 'Words', width: 4 },
      { title: 'State', width: 2, align: 'center' },
    ],
    rows: Array.from({ length: 60 }, (_, at) => [[{ text: String(at + 1) }], [{ text: at % 7 === 0 ? lorem : `row ${at + 1}` }], [{ text: 'open' }]]), // prettier-ignore
  },
  {
    kind: 'table',
    caption: 'A row taller than a page',
    columns: [{ title: 'Name', width: 1 }, { title: 'Words', width: 3 }], // prettier-ignore
    rows: [[[{ text: 'tall' }], [{ text: lorem.repeat(40) }]], [[{ text: 'short' }], []], [[]]], // prettier-ignore
  },
  {
    kind: 'verdicts',
    caption: 'Minimums',
    items: [
      { id: 'K1', state: 'met', stateWord: 'Met', label: 'First minimum', detail: 'level 3' },
      { id: 'K2', state: 'breached', stateWord: 'Breached', label: 'Second minimum', detail: 'level 1' },
      { id: 'K3', state: 'unverified', stateWord: 'Unverified', label: 'Third minimum', detail: '' },
    ],
  },
  {
    kind: 'figure',
    caption: 'A picture of every kind of mark',
    chart: {
      kind: 'dumbbells',
      key: (['proved', 'possible', 'target', 'single', 'mark', 'reach', 'apart', 'near'] as const).map((sign) => ({
        sign,
        words: `what ${sign} means`,
      })),
      rows: [1, 2].map((row) => ({
        id: `T${row}`,
        label: `Theme number ${row}`,
        alt: `Law: 10 to 20. Implementation of theme ${row}: level 3. Parliament: not enough known.`,
        remark: row === 1 ? 'Implementation: at least 55 above Law' : '',
        marks: [
          { letter: 'L', value: { kind: 'span', lo: 10, hi: 20 }, target: 75, words: '10 to 20' },
          { letter: 'I', value: { kind: 'step', lo: 75, hi: 75 }, target: 75, words: 'level 3 (one question)' },
          { letter: 'P', value: { kind: 'nothing' }, target: null, words: 'not enough known' },
        ],
      })),
    },
  },
  {
    kind: 'level-strip',
    isKeyShown: true,
    caption: 'Levels',
    legend: { proved: 'proved', possible: 'possible', target: 'asked for' },
    groups: [
      {
        title: 'First theme',
        rows: [
          { id: 'R01.L1', label: 'Known', lo: 2, hi: 2, target: 3, words: 'level 2' },
          { id: 'R02.L1', label: 'A range', lo: 1, hi: 3, target: 3, words: 'level 1 to 3' },
        ],
      },
      {
        title: 'Second theme',
        rows: [{ id: 'R03.L1', label: 'Nothing known', lo: 0, hi: 4, target: 3, words: 'not established' }],
      },
    ],
  },
];
