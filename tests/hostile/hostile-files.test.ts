import { expect, test } from 'vitest';
import { describeFileProblem } from '../../src/cli/describe-file-problem';
import { readAssessmentFile } from '../../src/exchange/read-assessment-file';
import { loadTraining } from '../support/load-training';
import { outOf } from '../support/out-of';
import { hostileFile } from './hostile-files';
import { problemsInUse } from './use-assessment';

const { pack, assessment: other } = loadTraining();
const files = outOf(20_000);
const parts = 8;

/** Comparing and printing are the slowest uses by far, so only one file of so many gets that far. */
const thoroughOneIn = 11;

const accepted = new Map<string, number>();
const refused = new Map<string, number>();
const count = (into: Map<string, number>, kind: string) => into.set(kind, (into.get(kind) ?? 0) + 1);

test.each(Array.from({ length: parts }, (_, part) => part))(
  'of 20,000 hostile files or a fifth of them, eighth %i: each is refused in a sentence, or can be used like any other',
  (part) => {
    const troubles: string[] = [];
    for (let number = (part * files) / parts; number < ((part + 1) * files) / parts; number += 1) {
      const { kind, bytes } = hostileFile(number);
      const read = readAssessmentFile(bytes);
      count(read.ok ? accepted : refused, kind);
      const found = read.ok
        ? problemsInUse(read.value.assessment, { pack, other, isThorough: number % thoroughOneIn === 0 })
        : problemsInSentence(describeFileProblem(read.error));
      troubles.push(...found.map((trouble) => `${number}, ${kind}: ${trouble}`));
    }
    expect(troubles).toEqual([]);
  },
);

test('the harness reaches both ends: hundreds of files of many kinds are accepted, and most are refused', () => {
  expect([...accepted.values(), ...refused.values()].reduce((sum, each) => sum + each, 0)).toBe(files);
  const total = (of: ReadonlyMap<string, number>) => [...of.values()].reduce((sum, each) => sum + each, 0);
  expect(total(accepted)).toBeGreaterThan(0.15 * files);
  expect(total(refused)).toBeGreaterThan(0.5 * files);
  expect(accepted.size).toBeGreaterThan(10);
});

test('no prototype was touched on the way', () => {
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('100 MB are refused by their size alone', () => {
  const started = performance.now();
  expect(readAssessmentFile(new Uint8Array(100_000_000))).toMatchObject({ error: { kind: 'too-large' } });
  expect(performance.now() - started).toBeLessThan(1_000);
});

function problemsInSentence(sentence: string): readonly string[] {
  const isOne = sentence.length > 20 && sentence.length < 1_200 && !/undefined|\[object|NaN|Infinity/.test(sentence);
  return isOne ? [] : [`is no sentence: ${sentence.slice(0, 200)}`];
}
