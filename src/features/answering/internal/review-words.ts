import type { Review } from '../../../domain/review';
import { formatDate, localDay } from '../../../i18n/format';
import { m } from '../../../i18n/generated/messages';
import { currentLocale } from '../../../i18n/locale';

/** Where an answer stands, with role and day. */
export function reviewWords(review: Review): string {
  if (review.kind === 'draft') return m.answering_review_isdraft();
  const reader = { role: review.role, date: formatDate(currentLocale(), localDay(review.at)) };
  switch (review.kind) {
    case 'flagged':
      return m.answering_review_isflagged(reader);
    case 'confirmed':
      return m.answering_review_isconfirmed(reader);
    case 'lapsed':
      return m.answering_review_islapsed(reader);
  }
}
