import { expect, test } from 'vitest';
import { buildAssessment } from '../../tests/support/build-assessment';
import { buildPack, questionId } from '../../tests/support/build-pack';
import type { Vote } from './consensus';
import { castVotes, countUrn, emptyUrn } from './urn';
import { addVotes } from './workshop-commands';

const [one, two] = [questionId('R01.L1'), questionId('R02.L1')];
const assessment = buildAssessment(buildPack([{ id: one }, { id: two }]), {});
const paper = (first: Vote, second: Vote) =>
  new Map([
    [one, first],
    [two, second],
  ]);

test('an urn counts what each put in, and keeps nobody apart', () => {
  const urn = castVotes(castVotes(castVotes(emptyUrn('first', [one, two]), paper(1, 'dk')), paper(3, 2)), paper(1, 4));
  expect(urn.voters).toBe(3);
  expect(countUrn(urn)(assessment, 'now').workshop.ballots).toMatchObject({
    [one]: { first: { levels: [0, 2, 0, 1, 0], dontKnows: 0 }, second: null },
    [two]: { first: { levels: [0, 0, 1, 0, 1], dontKnows: 1 }, second: null },
  });
  const turned = castVotes(
    castVotes(castVotes(emptyUrn('first', [one, two]), paper(1, 4)), paper(3, 2)),
    paper(1, 'dk'),
  );
  expect(turned, 'the order of the voters leaves no trace').toEqual(urn);
});

test('its votes join those on paper in the same round', () => {
  const before = addVotes(one, 'second', { levels: [0, 0, 4, 0, 0], dontKnows: 0 })(assessment, 'now');
  const after = countUrn(castVotes(emptyUrn('second', [one]), paper(2, 2)))(before, 'now');
  expect(after.workshop.ballots[one]).toMatchObject({ first: null, second: { levels: [0, 0, 5, 0, 0] } });
  expect(countUrn(emptyUrn('first', []))(assessment, 'now')).toEqual(assessment);
});

test('whoever leaves a question out has not voted yet', () => {
  expect(() => castVotes(emptyUrn('first', [one, two]), new Map([[one, 1]]))).toThrow();
});
