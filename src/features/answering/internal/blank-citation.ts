import type { Citation } from '../../../domain/answer';

/** A citation with nothing in it, of the kind that is cited most. */
export function blankCitation(id: string): Citation {
  return {
    id,
    kind: 'legal-text',
    title: '',
    provision: '',
    status: null,
    date: '',
    foundAt: '',
    seenBy: 1,
    quotation: '',
  };
}

/** Whether nothing was written yet: kind, status and readers alone cite nothing. */
export function isBlankCitation({ title, provision, date, foundAt, quotation }: Citation): boolean {
  return [title, provision, date, foundAt, quotation].every((text) => text.trim() === '');
}
