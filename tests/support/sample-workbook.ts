import type { Cell, Workbook } from '../../src/report/model/workbook';

/** A workbook with one sheet of the given texts, one a row beside its number; invented, in English. */
export function sampleWorkbook(texts: readonly string[], changes: Partial<Workbook> = {}): Workbook {
  return {
    title: 'Gap report: Tarvenia & neighbours',
    language: 'en',
    direction: 'ltr',
    paper: 'a4',
    handlingLine: 'Public edition · TLP:CLEAR',
    fingerprintLine: 'Data B762-AC39-129F-8F31',
    trainingMark: 'TRAINING CASE',
    words: { page: 'Page {page} of {pages}', continued: 'continued', marking: 'Edition' },
    createdAt: '2026-07-02T10:00:00.000Z',
    sheets: [
      {
        id: 'answers',
        name: 'Answers',
        title: 'Answers. Tarvenia',
        columns: [
          { title: 'No.', width: 6 },
          { title: 'Day', width: 12 },
          { title: 'Words', width: 60 },
        ],
        rows: texts.map((text, at): readonly Cell[] => [
          { kind: 'integer', value: at + 1 },
          { kind: 'date', day: '2026-03-31' },
          { kind: 'text', text },
        ]),
      },
    ],
    ...changes,
  };
}
