import { addClosing } from './internal/add-closing';
import { addDecisions } from './internal/add-decisions';
import { addLabels } from './internal/add-labels';
import { addWorkshop } from './internal/add-workshop';
import type { Migration } from './migrate';

/**
 * The steps from each version of the assessment file to the next, oldest first; each stands in its own file, with
 * frozen samples of every version in `tests/fixtures`.
 */
export const assessmentMigrations: readonly Migration[] = [addDecisions, addLabels, addClosing, addWorkshop];
