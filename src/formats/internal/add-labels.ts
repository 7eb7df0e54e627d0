import { isJsonObject, type JsonObject, type Migration } from '../migrate';

/**
 * Version 3 labels notes apart from their answers, labels everything else a user writes, and knows attachments. Until
 * then the label of an answer covered its note, so the note keeps it; nothing else had one, so nothing else is cleared.
 */
export const addLabels: Migration = {
  from: 2,
  migrate: (file) => ({
    ...file,
    labels: isJsonObject(file.answers) ? noteLabels(file.answers) : {},
    attachments: {},
  }),
};

function noteLabels(answers: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]) =>
      isJsonObject(answer) && answer.note !== '' ? [[`note/${id}`, answer.handling]] : [],
    ),
  );
}
