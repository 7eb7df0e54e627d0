import { expect, test } from 'vitest';
import { buildPack } from '../../tests/support/build-pack';
import { earlierPack, laterPack, nextVersion } from '../../tests/support/pack-versions';
import type { Question } from '../domain/pack';
import { describePublishing } from './describe-publishing';
import { isPublished, publishingProblems } from './publishing-problems';

const pack = buildPack([{ id: 'R01.L1' }, { id: 'R04.I1', partNames: ['police', 'judges'] }]);

/** What stands against publishing the pack with its first question changed. */
function problemsWith(changes: Partial<Question>, version = '1.1.0') {
  const changed = nextVersion(pack, version, (question) =>
    question.id === 'R01.L1' ? { ...question, ...changes } : question,
  );
  return publishingProblems(changed, [pack]).map(({ kind }) => kind);
}

const otherAnchors = ['None', 'One', 'Two', 'Three', 'Five'] as const;

test.each<[string, Partial<Question>, readonly string[]]>([
  ['nothing changed but the version', {}, []],
  ['better wording', { text: 'Otherwise?', revision: '1.1' }, []],
  ['better wording, same revision', { text: 'Otherwise?' }, ['revision-not-raised']],
  ['another impact, same revision', { impact: 3 }, ['revision-not-raised']],
  ['better wording, revision gone back', { text: 'Otherwise?', revision: '0.9' }, ['revision-not-raised']],
  ['other anchors', { anchors: otherAnchors, revision: '2.0' }, []],
  ['other anchors called better wording', { anchors: otherAnchors, revision: '1.1' }, ['major-not-raised']],
  ['an element less called better wording', { elements: [], revision: '1.1' }, ['major-not-raised']],
  ['another scope called better wording', { scope: 'full', revision: '1.1' }, ['major-not-raised']],
])('%s', (_, changes, expected) => {
  expect(problemsWith(changes)).toEqual(expected);
});

test('a published version never changes, and the questions that did are named', () => {
  expect(publishingProblems(pack, [pack])).toEqual([]);
  expect(isPublished(pack, [pack])).toBe(true);
  const changed = nextVersion(pack, '1.0.0', (question) => ({ ...question, why: 'Otherwise.', revision: '1.1' }));
  expect(publishingProblems(changed, [pack])).toEqual([
    { kind: 'changed-after-publishing', version: '1.0.0', questions: ['R01.L1', 'R04.I1'] },
  ]);
  expect(isPublished(changed, [pack])).toBe(false);
});

test('what changed outside the questions is a change too', () => {
  const [problem] = publishingProblems({ ...pack, title: 'Other' }, [pack]);
  expect(problem && describePublishing(problem)).toContain('has changed since, outside the questions.');
});

test('a version comes after the last one published', () => {
  expect(problemsWith({}, '0.9.0')).toEqual(['version-not-newer']);
});

test('the id of a dropped question is never used again', () => {
  const third = { ...earlierPack, version: '1.2.0' };
  const raised = nextVersion(third, '1.2.0', (question) => ({ ...question, revision: '3.0' }));
  expect(publishingProblems(raised, [earlierPack, laterPack])).toEqual([
    { kind: 'id-came-back', question: 'R05.P1', version: '1.0.0' },
  ]);
});
