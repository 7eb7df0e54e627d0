import type { Answer, Grade } from '../../../domain/answer';
import { type CitationLack, lacksOfCitation } from '../../../domain/citation-lacks';
import { citationsAsRead, gradeOfCitation, gradeOfCitations } from '../../../domain/evidence';

/** Why the citations earn the grade they earn. */
export type GradeReason =
  | { readonly kind: 'exact' }
  | { readonly kind: 'document'; readonly lacks: readonly CitationLack[] }
  | { readonly kind: 'search' }
  | { readonly kind: 'statement' }
  | { readonly kind: 'incomplete'; readonly lacks: readonly CitationLack[] }
  | { readonly kind: 'nothing' };

/** The grade that follows from the citations, with the reason: what the best of them has and lacks (METHOD 2.3). */
export interface DerivedGrade {
  readonly grade: Grade;
  readonly reason: GradeReason;
}

export function derivedGrade(answer: Pick<Answer, 'citations' | 'review'>, assessedOn: string): DerivedGrade {
  const citations = citationsAsRead(answer);
  const grade = gradeOfCitations(citations, assessedOn);
  const best = citations.find((citation) => gradeOfCitation(citation, assessedOn) === grade);
  if (!best) return { grade, reason: { kind: 'nothing' } };
  const lacks = lacksOfCitation(best, assessedOn);
  switch (grade) {
    case 'A':
      return { grade, reason: { kind: 'exact' } };
    case 'B':
      return { grade, reason: best.kind === 'search-found-nothing' ? { kind: 'search' } : { kind: 'document', lacks } };
    case 'C':
      return { grade, reason: { kind: 'statement' } };
    case 'D':
      return { grade, reason: { kind: 'incomplete', lacks } };
  }
}
