import type { Scope } from './pack';

/** Every part of a report that can stand elsewhere or be left out; the ids stand in template files and never change. */
export type SectionId =
  | 'summary'
  | 'how-done'
  | 'minimums'
  | 'levels'
  | 'profile'
  | 'practice'
  | 'themes'
  | 'priorities'
  | 'plan'
  | 'find-out'
  | 'questions-to-send'
  | 'outward'
  | 'since'
  | 'closing'
  | 'paragraphs'
  | 'evidence'
  | 'method'
  | 'set-aside'
  | 'votes'
  | 'glossary'
  | 'letters'
  | 'gaps'
  | 'notes'
  | 'chart-figures';

/** Numbered sections come before lettered annexes, whatever is moved. */
export type ReportPart = 'body' | 'annex';

/** The sections of a report in the order of METHOD 4.1, whose annexes come after what is too long for the body. */
export const usualSections: Readonly<Record<Scope, Readonly<Record<ReportPart, readonly SectionId[]>>>> = {
  full: {
    body: [
      'summary',
      'how-done',
      'minimums',
      'profile',
      'practice',
      'themes',
      'priorities',
      'plan',
      'questions-to-send',
      'outward',
      'since',
      'closing',
    ],
    annex: [
      'paragraphs',
      'evidence',
      'method',
      'set-aside',
      'votes',
      'glossary',
      'letters',
      'gaps',
      'notes',
      'chart-figures',
    ],
  },
  // What to ask comes right after the summary: these two pages are what a member leaves with (METHOD 3.1).
  quick: {
    body: ['summary', 'find-out', 'questions-to-send', 'minimums', 'levels', 'gaps', 'plan', 'since', 'closing'],
    annex: ['evidence', 'method', 'set-aside', 'votes', 'notes'],
  },
};

/**
 * Sections without which a report would mislead, so that none can be left out:
 *
 * | section    | what a reader could not know without it                                                       |
 * |------------|-----------------------------------------------------------------------------------------------|
 * | `summary`  | all twelve critical minimums with their state, and how much is not known; it stays first, too |
 * | `how-done` | how many answers are unknown or withheld, and whose weights count (full)                      |
 * | `method`   | what a level and an interval mean, the limits, and which sections were left out               |
 * | `set-aside`| which questions were taken out of the count, and why                                          |
 */
export const fixedSections: ReadonlySet<string> = new Set<SectionId>(['summary', 'how-done', 'method', 'set-aside']);
