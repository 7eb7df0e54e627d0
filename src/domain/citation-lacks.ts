import type { Citation } from './answer';

/** What keeps a citation from the best grade that its kind can earn. */
export type CitationLack = 'title' | 'provision' | 'date' | 'second-reader' | 'too-old';

/**
 * What a citation lacks on the day the assessment speaks of, gravest first (METHOD 2.3).
 *
 * | kind                               | needs                                                        |
 * |------------------------------------|--------------------------------------------------------------|
 * | legal text                         | title, article, date, a second reader                        |
 * | official document                  | title, page, date, a second reader, at most three years of age |
 * | recorded search that found nothing | where, which words and when, so that it can be repeated      |
 * | statement by an office             | the office                                                   |
 *
 * A legal text does not age: it holds until it is changed, and its status says whether it holds.
 */
export function lacksOfCitation(citation: Citation, assessedOn: string): readonly CitationLack[] {
  const needs = needsOf[citation.kind];
  return needs.filter((need) => isLacking[need](citation, assessedOn));
}

const needsOf: Readonly<Record<Citation['kind'], readonly CitationLack[]>> = {
  'legal-text': ['title', 'provision', 'date', 'second-reader'],
  'official-document': ['title', 'provision', 'date', 'second-reader', 'too-old'],
  'search-found-nothing': ['title', 'provision', 'date'],
  statement: ['title'],
};

const isLacking: Readonly<Record<CitationLack, (citation: Citation, assessedOn: string) => boolean>> = {
  title: ({ title }) => title.trim() === '',
  provision: ({ provision }) => provision.trim() === '',
  date: ({ date }) => date === '',
  'second-reader': ({ seenBy }) => seenBy === 1,
  'too-old': ({ date }, assessedOn) => date !== '' && isOlderThanThreeYears(date, assessedOn),
};

/** Compares ISO dates as text, so no clock and no time zone is involved. */
function isOlderThanThreeYears(date: string, assessedOn: string): boolean {
  const year = Number(assessedOn.slice(0, 4)) - 3;
  return date < `${String(year).padStart(4, '0')}${assessedOn.slice(4, 10)}`;
}
