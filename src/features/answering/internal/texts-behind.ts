import type { Instrument, Provision, Reference } from '../../../domain/instrument';
import type { Pack } from '../../../domain/pack';

/** One instrument behind a question, with those of its provisions that were read. */
export interface TextBehind {
  readonly instrument: Instrument;
  /** Empty where none was read: then only the name may be shown. */
  readonly provisions: readonly Provision[];
}

/** The references instrument by instrument, in the order of their first mention. */
export function textsBehind(pack: Pack, references: readonly Reference[]): readonly TextBehind[] {
  const ids = [...new Set(references.map(({ instrument }) => instrument))];
  return ids.flatMap((id) => {
    const instrument = pack.instruments.find((one) => one.id === id);
    if (!instrument) return [];
    const named = references.filter((reference) => reference.instrument === id).map(({ provision }) => provision);
    return [{ instrument, provisions: instrument.provisions.filter(({ provision }) => named.includes(provision)) }];
  });
}
