import { type JsonObject, type Migration } from '../migrate';

/** Version 4 holds what the committee says itself at the end of its report; until then it could say nothing there. */
export const addClosing: Migration = {
  from: 3,
  migrate: (file): JsonObject => ({ ...file, closing: { improvement: '', deficiency: '', remedy: '' } }),
};
