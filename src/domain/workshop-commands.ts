/** What a room does together: votes, dissents and what it puts off. Commands as in `commands.ts`. */
import { assert } from '../base/assert';
import { addTallies, type Ballot, ballotOn, countOf, mostVotes, type Round, type Tally } from './ballot';
import type { Command } from './commands';
import { changed, withEntry } from './internal/change-assessment';
import { fittingText } from './internal/fitting-text';
import { mostEntries } from './limits';
import type { QuestionId } from './pack';
import { isWorkshopHeld, type ParkedPoint, type Workshop } from './workshop';

/** Puts the result of one secret vote in the place of what stood there; null takes the round back. */
export function setTally(question: QuestionId, round: Round, tally: Tally | null): Command {
  assert(tally === null || countOf(tally) <= mostVotes, 'a hall has fewer people');
  return ballotCommand(question, (ballot) => ({ ...ballot, [round]: tally }));
}

/** Adds votes that came in by other ways to a round. */
export function addVotes(question: QuestionId, round: Round, votes: Tally): Command {
  return ballotCommand(question, (ballot) => {
    const before = ballot[round];
    return { ...ballot, [round]: before === null ? votes : addTallies(before, votes) };
  });
}

/** Files a dissent on a question, as long as a file has room for it; it is printed unsigned. */
export function addDissent(question: QuestionId, dissent: { readonly id: string; readonly text: string }): Command {
  return ballotCommand(question, (ballot) =>
    ballot.dissents.length >= mostEntries.dissents
      ? ballot
      : { ...ballot, dissents: [...ballot.dissents, { id: dissent.id, text: fittingText(dissent.text) }] },
  );
}

/** Changes the words of a dissent; "" takes it away. */
export function setDissent(question: QuestionId, id: string, text: string): Command {
  return ballotCommand(question, (ballot) => ({
    ...ballot,
    dissents: ballot.dissents.flatMap((one) => {
      if (one.id !== id) return [one];
      return text === '' ? [] : [{ id, text: fittingText(text) }];
    }),
  }));
}

/** Puts something off, to come back to it. */
export function park(point: ParkedPoint): Command {
  return workshopCommand((workshop) =>
    workshop.parking.length >= mostEntries.parked
      ? workshop
      : { ...workshop, parking: [...workshop.parking, { ...point, text: fittingText(point.text) }] },
  );
}

/** Takes a point off the parking list. */
export function unpark(id: string): Command {
  return workshopCommand((workshop) => ({
    ...workshop,
    parking: workshop.parking.filter((point) => point.id !== id),
  }));
}

/** Says in whose name this copy answers, by role. */
export function setRequestRole(role: string): Command {
  return (assessment, at) =>
    changed(assessment, { request: assessment.request && { ...assessment.request, role: fittingText(role) } }, at);
}

function ballotCommand(question: QuestionId, change: (ballot: Ballot) => Ballot): Command {
  return workshopCommand((workshop) => {
    const after = change(ballotOn(workshop.ballots, question));
    const isBlank = after.first === null && after.second === null && after.dissents.length === 0;
    return { ...workshop, ballots: withEntry(workshop.ballots, question, isBlank ? null : after) };
  });
}

/** Once nothing of a workshop is left, its label goes too. */
export function workshopCommand(change: (workshop: Workshop) => Workshop): Command {
  return (assessment, at) => {
    const workshop = change(assessment.workshop);
    const { workshop: _, ...others } = assessment.labels;
    return changed(assessment, { workshop, ...(!isWorkshopHeld(workshop) && { labels: others }) }, at);
  };
}
