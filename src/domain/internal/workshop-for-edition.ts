import type { Ballot, Tally } from '../ballot';
import type { QuestionId } from '../pack';
import type { Workshop } from '../workshop';
import type { Leaving } from './answers-for-edition';

// As for answers: every field by its name.

/**
 * What a workshop brought, as far as it speaks of answers that go out. Who contributed what stays inside: one role may
 * be one person; so do the ids of what was counted.
 */
export function workshopForEdition({ assessment, goesOut }: Leaving): Workshop {
  const { ballots, parking } = assessment.workshop;
  const told = (question: QuestionId) => assessment.answers[question] === undefined || goesOut('answers', question);
  const kept = Object.entries<Ballot>(ballots).filter(([id]) => told(id as QuestionId));
  return {
    contributions: {},
    ballots: Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, ballot]) => [id, copyOf(ballot)])),
    counted: [],
    parking: parking
      .filter(({ question }) => question === null || told(question))
      .map(({ question, text }, index) => ({ id: `p${index + 1}`, question, text })),
  };
}

function copyOf({ first, second, dissents }: Ballot): Ballot {
  return {
    first: first && copyOfTally(first),
    second: second && copyOfTally(second),
    dissents: dissents.map(({ text }, index) => ({ id: `d${index + 1}`, text })),
  };
}

function copyOfTally({ levels, dontKnows }: Tally): Tally {
  return { levels: [...levels], dontKnows };
}
