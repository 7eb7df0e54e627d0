import { expect, test } from 'vitest';
import { buildAssessment, level } from '../../tests/support/build-assessment';
import { buildPack, questionId } from '../../tests/support/build-pack';
import { enquiriesToSend, type EnquiryState, lettersByOffice, stateOfEnquiry } from './enquiries-to-send';
import { blankEnquiry, type Enquiry } from './enquiry';
import { scoreAssessment } from './scores';

const pack = buildPack([
  { id: 'R01.L1', impact: 1 },
  { id: 'R02.L1', impact: 3 },
  { id: 'R03.L1' },
  { id: 'R04.L1' },
  { id: 'R05.L1' },
]);
const dk = (whoWouldKnow: string) => ({ response: { kind: 'dk' as const, whoWouldKnow } });

function enquiriesOf(noted: Readonly<Record<string, Partial<Enquiry>>> = {}) {
  const enquiries = Object.fromEntries(
    Object.entries(noted).map(([id, changes]) => [questionId(id), { ...blankEnquiry, ...changes }]),
  );
  const assessment = buildAssessment(
    pack,
    {
      'R01.L1': dk('Ministry of Justice'),
      'R02.L1': dk(''),
      'R03.L1': { response: { kind: 'withheld' } },
      'R04.L1': { response: level(4), grade: 'A' },
      'R05.L1': dk('Ministry of Justice'),
    },
    { enquiries },
  );
  return enquiriesToSend(scoreAssessment(pack, assessment), assessment);
}

test('open points are numbered in priority order and go to the first office that may know', () => {
  expect(enquiriesOf().toSend.map(({ number, question, office, text }) => [number, question.id, office, text])).toEqual(
    [
      [1, 'R02.L1', 'An office', 'Please state R02.L1.'],
      [2, 'R05.L1', 'Ministry of Justice', 'Please state R05.L1.'],
      [3, 'R01.L1', 'Ministry of Justice', 'Please state R01.L1.'],
    ],
  );
});

test('what is withheld is listed apart and never sent', () => {
  const { toSend, withheld } = enquiriesOf({ 'R03.L1': { text: 'Tell us.' } });
  expect(withheld.map(({ priority }) => priority.question.id)).toEqual(['R03.L1']);
  expect(toSend.map(({ question }) => question.id)).not.toContain('R03.L1');
});

test('what the committee changed takes the place of what the questionnaire proposes; blanks change nothing', () => {
  const [first, second] = enquiriesOf({
    'R02.L1': { office: 'Police', text: 'How many officers?' },
    'R05.L1': { office: ' ', text: '\n' },
  }).toSend;
  expect([first?.office, first?.text]).toEqual(['Police', 'How many officers?']);
  expect([second?.office, second?.text]).toEqual(['Ministry of Justice', 'Please state R05.L1.']);
});

test('a question that was sent and has its answer now is kept apart, so that nothing noted is lost', () => {
  const { toSend, closed } = enquiriesOf({ 'R04.L1': { sentOn: '2026-07-01' } });
  expect(closed.map(({ question, noted }) => [question.id, noted.sentOn])).toEqual([['R04.L1', '2026-07-01']]);
  expect(toSend).toHaveLength(3);
});

test.each<[Partial<Enquiry>, EnquiryState]>([
  [{}, 'unsent'],
  [{ dueOn: '2026-01-01' }, 'unsent'],
  [{ sentOn: '2026-06-01' }, 'sent'],
  [{ sentOn: '2026-06-01', dueOn: '2026-07-01' }, 'sent'],
  [{ sentOn: '2026-06-01', dueOn: '2026-06-30' }, 'overdue'],
  [{ sentOn: '2026-06-01', dueOn: '2026-06-30', answeredOn: '2026-07-01' }, 'answered'],
])('%o is %s on 1 July', (noted, state) => {
  expect(stateOfEnquiry({ ...blankEnquiry, ...noted }, '2026-07-01')).toBe(state);
});

test.each<
  [string, Readonly<Record<string, Partial<Enquiry>>>, readonly (readonly [string, string, readonly number[]])[]]
>([
  [
    'one letter an office',
    {},
    [
      ['An office', 'first', [1]],
      ['Ministry of Justice', 'first', [2, 3]],
    ],
  ],
  [
    'what was sent before stays out while something else is unsent',
    { 'R05.L1': { sentOn: '2026-06-01' } },
    [
      ['An office', 'first', [1]],
      ['Ministry of Justice', 'first', [3]],
    ],
  ],
  [
    'where all is sent, a reminder of what waits',
    { 'R05.L1': { sentOn: '2026-06-01', answeredOn: '2026-06-20' }, 'R01.L1': { sentOn: '2026-06-01' } },
    [
      ['An office', 'first', [1]],
      ['Ministry of Justice', 'reminder', [3]],
    ],
  ],
  [
    'an office whose answers are all there gets no letter',
    { 'R02.L1': { answeredOn: '2026-06-20' } },
    [['Ministry of Justice', 'first', [2, 3]]],
  ],
  [
    'a changed office moves the question to its letter',
    { 'R02.L1': { office: 'Ministry of Justice ' } },
    [['Ministry of Justice', 'first', [1, 2, 3]]],
  ],
])('%s', (_, noted, letters) => {
  expect(
    lettersByOffice(enquiriesOf(noted).toSend).map(({ office, kind, enquiries }) => [
      office,
      kind,
      enquiries.map(({ number }) => number),
    ]),
  ).toEqual(letters);
});
