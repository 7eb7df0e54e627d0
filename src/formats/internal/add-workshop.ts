import { type JsonObject, type Migration } from '../migrate';

/** Version 5 holds what a workshop brought, and in a copy that was sent out what it was sent for. */
export const addWorkshop: Migration = {
  from: 4,
  migrate: (file): JsonObject => ({
    ...file,
    workshop: { contributions: {}, ballots: {}, counted: [], parking: [] },
    request: null,
  }),
};
