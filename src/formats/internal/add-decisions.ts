import { isJsonObject, type Migration } from '../migrate';

/**
 * Version 2 knows who read an answer again, and what the committee decided: targets, weights, acts, questions to send.
 * A file of version 1 has none of it, so every answer is a draft.
 */
export const addDecisions: Migration = {
  from: 1,
  migrate: (file) => ({
    ...file,
    answers: isJsonObject(file.answers) ? draftAnswers(file.answers) : file.answers,
    targets: {},
    weighting: { adopted: null, alternative: null },
    plan: [],
    enquiries: {},
  }),
};

function draftAnswers(answers: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      isJsonObject(answer) ? { ...answer, review: { kind: 'draft' } } : answer,
    ]),
  );
}
