import fc from 'fast-check';
import { expect, test } from 'vitest';
import { goodPackFiles } from '../../tests/support/pack-files';
import { compilePack } from './compile-pack';

function verdictOn(text: string): boolean {
  const files = goodPackFiles();
  const path = 'themes/T09.yaml';
  const result = compilePack({ ...files, themeFiles: [...files.themeFiles, { path, text }] });
  if (!result.ok) expect(result.error.every((problem) => problem.file !== '' && problem.line > 0)).toBe(true);
  return result.ok;
}

test('any text gives problems with file and line, never a throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => !verdictOn(text)),
    { numRuns: 300 },
  );
});

test('any data in the place of questions gives problems, never a throw', () => {
  const theme = (questions: string) => `id: T9\ntitle: A theme\nintroduction: A theme.\nquestions: ${questions}\n`;
  fc.assert(
    fc.property(fc.json(), (json) => !verdictOn(theme(json))),
    { numRuns: 300 },
  );
});

test.each([
  'questions: &a [*a]',
  'scope: &a [*a]\nquestions: [{ scope: *a }]',
  '__proto__: { questions: 1 }',
  'constructor: 1',
])('a file that plays tricks is refused: %s', (text) => {
  expect(verdictOn(`id: T9\n${text}\n`)).toBe(false);
});

test('a file cut off within its first question is refused', () => {
  const files = goodPackFiles();
  const [whole] = files.themeFiles;
  if (!whole) throw new Error('no theme');
  for (let length = 0; length < whole.text.indexOf('question-to-send'); length += 3) {
    const cut = { path: whole.path, text: whole.text.slice(0, length) };
    expect(compilePack({ ...files, themeFiles: [cut, ...files.themeFiles.slice(1)] }).ok).toBe(false);
  }
});
