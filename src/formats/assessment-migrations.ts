import type { Migration } from './migrate';

/**
 * The steps from each version of the assessment file to the next, oldest first. Version 1 is the newest, so there is
 * none yet. A new one stands in its own file with frozen samples of before and after in `tests/fixtures`.
 */
export const assessmentMigrations: readonly Migration[] = [];
