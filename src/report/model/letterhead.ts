import type { Letterhead, Report } from './block';

/** Whether anything of it stands above the title; a template may only arrange sections. */
export const hasLetterhead = ({ emblem, name }: Letterhead): boolean => emblem !== null || name !== '';

/** What stands at the head of every page: the institution's own words, or the title of the report. */
export function runningHead({ letterhead, runningTitle }: Pick<Report, 'letterhead' | 'runningTitle'>): string {
  return letterhead === undefined || letterhead.runningHead === '' ? runningTitle : letterhead.runningHead;
}
