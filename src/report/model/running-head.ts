import type { Report } from './block';

/** What stands at the head of every page: the institution's own words, or the title of the report. */
export function runningHead({ letterhead, runningTitle }: Pick<Report, 'letterhead' | 'runningTitle'>): string {
  return letterhead === undefined || letterhead.runningHead === '' ? runningTitle : letterhead.runningHead;
}
