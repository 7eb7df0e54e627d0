import type { Answer, Citation, Grade } from './answer';
import { claimedLevels } from './level-interval';

/**
 * The grade that one citation earns on the day the assessment speaks of (METHOD 2.3).
 *
 * | kind                               | grade |
 * |------------------------------------|-------|
 * | legal text or official document, cited to article or page and date, seen by two | A |
 * | the same seen by one, without place or date, or a document over three years old  | B |
 * | recorded search that found nothing | B     |
 * | statement by an office             | C     |
 *
 * A legal text does not age: it holds until it is changed, and its status says whether it holds.
 */
export function gradeOfCitation(citation: Citation, assessedOn: string): Grade {
  switch (citation.kind) {
    case 'statement':
      return citation.title.trim() === '' ? 'D' : 'C';
    case 'search-found-nothing':
      return isRecordedSearch(citation) ? 'B' : 'D';
    case 'legal-text':
      return citation.title.trim() === '' ? 'D' : isPrecise(citation) ? 'A' : 'B';
    case 'official-document':
      if (citation.title.trim() === '') return 'D';
      return isPrecise(citation) && !isOlderThanThreeYears(citation.date, assessedOn) ? 'A' : 'B';
  }
}

/** The best grade among the citations; without any it is D, a belief. */
export function gradeOfCitations(citations: readonly Citation[], assessedOn: string): Grade {
  const earned = citations.map((citation) => gradeOfCitation(citation, assessedOn)).sort();
  return earned[0] ?? 'D';
}

/** The grade in force for an answer: the user's correction, else what follows from the citations. */
export function gradeOfAnswer(answer: Answer, assessedOn: string): Grade {
  return answer.gradeOverride ?? gradeOfCitations(answer.citations, assessedOn);
}

/** A level above 1 whose only legal texts are bills, acts not in force, or repealed ones (METHOD 2.1). */
export function restsOnLawNotInForce(answer: Answer): boolean {
  const claimed = claimedLevels(answer.response);
  if (claimed === null || claimed.hi <= 1) return false;
  const legalTexts = answer.citations.filter((citation) => citation.kind === 'legal-text' && citation.status !== null);
  return legalTexts.length > 0 && legalTexts.every((citation) => citation.status !== 'in-force');
}

/** A search counts only with where, which words and when, so that another person can repeat it. */
function isRecordedSearch(citation: Citation): boolean {
  return citation.title.trim() !== '' && citation.provision.trim() !== '' && citation.date !== '';
}

function isPrecise(citation: Citation): boolean {
  return citation.provision.trim() !== '' && citation.date !== '' && citation.seenBy === 2;
}

/** Compares ISO dates as text, so no clock and no time zone is involved. */
function isOlderThanThreeYears(date: string, assessedOn: string): boolean {
  const year = Number(assessedOn.slice(0, 4)) - 3;
  return date < `${String(year).padStart(4, '0')}${assessedOn.slice(4, 10)}`;
}
