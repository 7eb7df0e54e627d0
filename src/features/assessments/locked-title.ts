import type { LockedRecord } from '../../domain/ports';
import { formatMoment } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';

/** When it was changed, in words; "" where even that is not known. */
export const momentOf = ({ changedAt }: LockedRecord): string =>
  Number.isNaN(Date.parse(changedAt)) ? '' : formatMoment(currentLocale(), changedAt);

/** What stands for its title, as only its passphrase tells that. */
export const titleOfLocked = (record: LockedRecord): string => m.vault_item_named({ moment: momentOf(record) });
