import type { Reference } from '../../domain/instrument';
import type { Pack } from '../../domain/pack';
import { m } from '../../i18n/generated/messages';
import type { Locale } from '../../i18n/locale';

/** One text to look at: with the provision where its words were read, else by name and "check the article". */
export function referenceWords(pack: Pack, { instrument, provision }: Reference, locale: Locale): string {
  const title = pack.instruments.find(({ id }) => id === instrument)?.shortTitle ?? instrument;
  return provision === null
    ? m.word_reference_check({ title }, { locale })
    : m.word_reference_provision({ title, provision: withDashes(provision) }, { locale });
}

/** "Arts. 2-11" as it is typed in a pack, with the dash of a span as it is set: "Arts. 2–11". */
function withDashes(provision: string): string {
  return provision.replaceAll(/(?<=[\d)])-(?=[\d(])/g, '–');
}

/** Several texts in one list; "" for none. Provisions hold commas, so that semicolons stand between texts. */
export function referencesWords(pack: Pack, references: readonly Reference[], locale: Locale): string {
  return references.map((reference) => referenceWords(pack, reference, locale)).join('; ');
}
