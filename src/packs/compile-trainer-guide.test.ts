import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileTrainerGuide } from './compile-trainer-guide';
import { describeProblem } from './describe-problem';

const path = 'questionnaire/training/guide.yaml';
const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const compileWith = (from: string, to: string) => {
  expect(text).toContain(from);
  return compileTrainerGuide({ path, text: text.replace(from, to) });
};

test('the guide compiles, with quotation marks as they are set', () => {
  const compiled = compileTrainerGuide({ path, text });
  expect(compiled.ok).toBe(true);
  expect(JSON.stringify(compiled)).toContain('“don’t know”');
});

test.each([
  ['a field that is mistyped', '    full: 20\n', '    ful: 20\n', 'full'],
  ['minutes that are none', '    full: 20\n', '    full: many\n', 'agenda[0].full'],
  ['an unknown kind of block', '- kind: agenda', '- kind: agend', 'blocks[2]'],
  ['a row with a cell too few', '- ["0", "0", "2", "0"]', '- ["0", "0", "2"]', 'this row has 3 cells'],
  ['an id used twice', '  - id: resolution\n    step', '  - id: opening\n    step', 'agenda[1].id'],
])('%s is told with file, line and reason', (_, from, to, reason) => {
  const compiled = compileWith(from, to);
  const told = compiled.ok ? [] : compiled.error.map(describeProblem);
  const line = text.slice(0, text.indexOf(from)).split('\n').length;
  expect(told.join('\n')).toContain(reason);
  expect(told.map((sentence) => Number(sentence.match(/guide\.yaml:(\d+):/)?.[1])).some((at) => Math.abs(at - line) <= 4)).toBe(true); // prettier-ignore
});
