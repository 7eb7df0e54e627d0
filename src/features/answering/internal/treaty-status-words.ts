import type { TreatyStatus } from '../../../domain/treaty-status';
import { formatDate } from '../../../i18n/format';
import { m } from '../../../i18n/generated/messages';
import { currentLocale } from '../../../i18n/locale';

/** Where the country stands, as the chart says; not to be on a chart is "unknown", never "not a party". */
export function treatyStatusWords(status: TreatyStatus['status']): string {
  const on = (date: string) => formatDate(currentLocale(), date);
  switch (status.kind) {
    case 'party':
      return status.by === 'accession'
        ? m.answering_treaty_acceded({ since: on(status.since) })
        : m.answering_treaty_party({ since: on(status.since) });
    case 'ratified':
      return m.answering_treaty_ratified({ date: on(status.deposited) });
    case 'signatory':
      return m.answering_treaty_signed({ date: on(status.signed) });
    case 'invited':
      return m.answering_treaty_invited();
    case 'unknown':
      return m.answering_treaty_unknown();
  }
}
