import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildAssessment } from '../../tests/support/build-assessment';
import { buildPack, questionId } from '../../tests/support/build-pack';
import { blankBallot, tallyOf } from '../domain/ballot';
import { wallViewOf } from '../domain/wall-view';
import { noWorkshop } from '../domain/workshop';
import { chooseItem, newRun, toggleStepTimer, wallScenes } from '../domain/workshop-run';
import { noteFromRun, parseRun } from './run-state';
import { dataFromWallMessage, parseWallMessage } from './wall-message';

const pack = buildPack([{ id: 'R01.L1' }]);
const question = questionId('R01.L1');
const ballots = { [question]: { ...blankBallot, first: tallyOf([1, 2, 3]) } };
const parking = [
  { id: 'p1', question, text: 'Later' },
  { id: 'p2', question: null, text: 'Ask' },
];
const assessment = buildAssessment(pack, {}, { workshop: { ...noWorkshop, ballots, parking } });
const run = chooseItem(toggleStepTimer({ ...newRun('half'), people: 3 }, 1_000), question, blankBallot);

test.each(wallScenes)('what is sent arrives as it was: %s', (wall) => {
  for (const people of [2, 3, 9]) {
    const view = wallViewOf({ pack, assessment, run: { ...run, people, wall } });
    const sent = { kind: 'view', about: 'a', view } as const;
    expect(parseWallMessage(JSON.parse(JSON.stringify(dataFromWallMessage(sent))))).toEqual(sent);
  }
});

test('a hello arrives as it was', () => {
  const sent = { kind: 'hello', about: 'a' } as const;
  expect(parseWallMessage(dataFromWallMessage(sent))).toEqual(sent);
});

test('what a stranger sends is no message', () => {
  const view = { training: false, language: 'en', scene: { kind: 'agenda', step: 'revolt', number: 1, of: 1 } };
  expect(parseWallMessage({ wall: 1, kind: 'view', about: 'a', view })).toBe(null);
  expect(parseWallMessage({ wall: 2, kind: 'hello', about: 'a' })).toBe(null);
  fc.assert(fc.property(fc.anything(), (data) => parseWallMessage(data) === null));
});

test('what no wall knows does not get through', () => {
  const view = { training: false, language: 'en', title: 'Hidden', scene: { kind: 'blank', note: 'Hidden' } };
  expect(JSON.stringify(parseWallMessage({ wall: 1, kind: 'view', about: 'a', view }))).not.toContain('Hidden');
});

test('a run outlives a reload', () => {
  expect(parseRun(JSON.parse(JSON.stringify(noteFromRun(run))))).toEqual(run);
});

test('what cannot be read begins a new day', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect(parseRun(data)).toEqual(newRun('full'));
    }),
  );
  expect(parseRun({ ...noteFromRun(run), step: 'priorities' })).toEqual(newRun('half'));
});
