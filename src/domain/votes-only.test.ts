import { expect, test } from 'vitest';
import { buildAssessment, buildCitation, dontKnow, level } from '../../tests/support/build-assessment';
import { buildPack } from '../../tests/support/build-pack';
import { writeAssessmentFile } from '../exchange/write-assessment-file';
import type { Answer } from './answer';
import type { AssessmentId } from './assessment-id';
import { countVotes } from './count-votes';
import type { ElementId } from './pack';
import { votesOnly } from './votes-only';

const pack = buildPack([{ id: 'R01.L1' }, { id: 'R02.L1' }, { id: 'R03.L1' }]);
const request = { from: 'host' as AssessmentId, kind: 'first-vote', themes: [], role: 'SECRET role' } as const;
const built = buildAssessment(
  pack,
  {
    'R01.L1': { response: level(2), citations: [buildCitation({ title: 'SECRET act' })] },
    'R02.L1': { response: dontKnow },
    'R03.L1': { response: { kind: 'range', from: 1, to: 2 } },
  },
  { request, createdAt: '2026-07-01T08:00:00.000Z' },
);
const answers = Object.values<Answer>(built.answers).map((answer) => ({
  ...answer,
  note: 'SECRET note',
  elements: ['tick' as ElementId],
  changedAt: '2026-07-01T09:41:17.000Z',
}));
const copy = {
  ...built,
  answers: Object.fromEntries(answers.map((answer) => [answer.question, answer])),
  changedAt: '2026-07-01T10:00:00.000Z',
};

test('what goes back of a secret vote holds the votes, and not a word or moment of the person', () => {
  const { text } = writeAssessmentFile(votesOnly(copy));
  expect(text).not.toMatch(/SECRET|tick|09:41:17|Ministry of Justice/);
  expect(countVotes({}, [votesOnly(copy)])).toEqual(countVotes({}, [copy]));
  expect(Object.keys(votesOnly(copy).answers), 'a range is no vote').toEqual(['R01.L1', 'R02.L1']);
  expect(votesOnly(copy)).toMatchObject({ id: copy.id, changedAt: copy.changedAt });
});
