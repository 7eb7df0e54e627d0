import type { QuestionId } from '../../../domain/pack';

const ids = (...all: readonly string[]) => all as readonly QuestionId[];

/**
 * Three traps that a vote can show (METHOD 4.3): a signature taken for a treaty in force, a bill counted as law, an
 * office's word read as a document. The trainer's guide names the same cards.
 */
export const fullDayCards = ids('R01.L1', 'R03.L2', 'R06.I1');

/** Half a day has time for one (METHOD 4.2, step 3). */
export const halfDayCards = ids('R03.L2');
