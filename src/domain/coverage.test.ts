import { expect, test } from 'vitest';
import { buildPack } from '../../tests/support/build-pack';
import { coverageOf } from './coverage';
import type { Pack } from './pack';
import type { Paragraph, ParagraphId, Source, SourceId } from './source';

const id = (text: string) => text as ParagraphId;

function paragraph(name: string, unasked: Paragraph['unasked'] = null): Paragraph {
  return { id: id(name), label: name, verb: null, text: `Text of ${name}.`, reservations: [], unasked };
}

function packWithParagraphs(paragraphs: readonly Paragraph[]): Pack {
  const source: Source = {
    id: 'TXT' as SourceId,
    title: 'A text',
    body: 'A body',
    date: null,
    dateText: 'undated',
    symbol: null,
    file: 'text.txt',
    sha256: '',
    paragraphs,
  };
  const pack = buildPack([{ id: 'R01.L1' }, { id: 'R01.P1' }]);
  const [theme] = pack.themes;
  if (!theme) throw new Error('no theme');
  const questions = theme.questions.map((question, index) => ({
    ...question,
    paragraph: id('TXT/home'),
    alsoAnswers: index === 1 ? [id('TXT/also'), id('TXT/spent-but-asked')] : [],
  }));
  return { ...pack, sources: [source], themes: [{ ...theme, questions }] };
}

test('every paragraph is asked, answered elsewhere, printed with a reason, or still open', () => {
  const pack = packWithParagraphs([
    paragraph('TXT/home'),
    paragraph('TXT/also'),
    paragraph('TXT/spent-but-asked', { kind: 'spent', because: 'Its event is over.' }),
    paragraph('TXT/spent', { kind: 'spent', because: 'Its event is over.' }),
    paragraph('TXT/context', { kind: 'context', because: 'It asks someone else.' }),
    paragraph('TXT/open'),
  ]);
  expect(
    coverageOf(pack).map(({ paragraph, status, home, also, because }) => [paragraph, status, home, also, because]),
  ).toEqual([
    ['TXT/home', 'asked', ['R01.L1', 'R01.P1'], [], null],
    ['TXT/also', 'answered-elsewhere', [], ['R01.P1'], null],
    ['TXT/spent-but-asked', 'answered-elsewhere', [], ['R01.P1'], 'Its event is over.'],
    ['TXT/spent', 'spent', [], [], 'Its event is over.'],
    ['TXT/context', 'context', [], [], 'It asks someone else.'],
    ['TXT/open', 'not-asked-yet', [], [], null],
  ]);
});
