import type { Answer, Citation, Grade } from './answer';
import { lacksOfCitation } from './citation-lacks';
import { claimedLevels } from './level-interval';
import { isConfirmed } from './review';

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
 * What a citation needs is told by `lacksOfCitation`.
 */
export function gradeOfCitation(citation: Citation, assessedOn: string): Grade {
  const lacks = lacksOfCitation(citation, assessedOn);
  switch (citation.kind) {
    case 'statement':
      return lacks.length === 0 ? 'C' : 'D';
    case 'search-found-nothing':
      return lacks.length === 0 ? 'B' : 'D';
    case 'legal-text':
    case 'official-document':
      if (lacks.includes('title')) return 'D';
      return lacks.length === 0 ? 'A' : 'B';
  }
}

/** The best grade among the citations; without any it is D, a belief. */
export function gradeOfCitations(citations: readonly Citation[], assessedOn: string): Grade {
  const earned = citations.map((citation) => gradeOfCitation(citation, assessedOn)).sort();
  return earned[0] ?? 'D';
}

/** The citations as they count: a second reader who confirmed the answer has seen each of them too (METHOD 2.3). */
export function citationsAsRead(answer: Pick<Answer, 'citations' | 'review'>): readonly Citation[] {
  return isConfirmed(answer) ? answer.citations.map((citation) => ({ ...citation, seenBy: 2 })) : answer.citations;
}

/**
 * The grade in force for an answer: the user's correction, else what follows from the citations. Grade A needs two: a
 * citation seen by two, or a second reader who confirmed the answer; a correction to A without either counts as B.
 */
export function gradeOfAnswer(answer: Answer, assessedOn: string): Grade {
  const citations = citationsAsRead(answer);
  const grade = answer.gradeOverride ?? gradeOfCitations(citations, assessedOn);
  const hasTwo = isConfirmed(answer) || citations.some(({ seenBy }) => seenBy === 2);
  return grade === 'A' && !hasTwo ? 'B' : grade;
}

/** A level above 1 whose only legal texts are bills, acts not in force, or repealed ones (METHOD 2.1). */
export function restsOnLawNotInForce(answer: Answer): boolean {
  const claimed = claimedLevels(answer.response);
  if (claimed === null || claimed.hi <= 1) return false;
  const legalTexts = answer.citations.filter((citation) => citation.kind === 'legal-text' && citation.status !== null);
  return legalTexts.length > 0 && legalTexts.every((citation) => citation.status !== 'in-force');
}
