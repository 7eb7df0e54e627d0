import { expect, test } from 'vitest';
import { findUnwritten } from './find-unwritten';

const edit = (value: unknown, isTyping = false) => ({ field: 'R01.L1/note', value, isTyping });
const entry = (value: unknown) => ({ window: 'a', field: 'R01.L1/note', value });
const found = (unwritten: readonly unknown[], joined = 0) => ({ unwritten: unwritten.map((one) => edit(one)), joined });

test('edits that all stand in the journal, and one that does not', () => {
  expect(findUnwritten([edit('one'), edit('two')], [entry('one'), entry('two')])).toEqual(found([]));
  expect(findUnwritten([edit('one'), edit('two')], [entry('one')])).toEqual(found(['two']));
  expect(findUnwritten([edit('one'), edit('two'), edit('three')], [entry('one'), entry('three')])).toEqual(
    found(['two']),
  );
});

test('letters may stand together in what they became, and nowhere else', () => {
  const typed = [edit('one'), edit('oneb', true), edit('onebc', true)];
  expect(findUnwritten(typed, [entry('onebc')])).toEqual(found([], 2));
  expect(findUnwritten(typed, [entry('oneb'), entry('onebc')])).toEqual(found([], 1));
  expect(findUnwritten(typed, [entry('one')]).unwritten).toEqual([edit('onebc', true)]);
});

test('a range just chosen is any range', () => {
  expect(findUnwritten([edit({ kind: 'range' })], [entry({ kind: 'range', from: 1, to: 2 })])).toEqual(found([]));
  expect(findUnwritten([edit({ kind: 'range' })], [entry({ kind: 'level', level: 1 })]).unwritten).toHaveLength(1);
});
