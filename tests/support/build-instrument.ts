import type { Instrument, InstrumentId } from '../../src/domain/instrument';

/** An instrument of the list with the provisions that were read, each as number and sentence. */
export function buildInstrument(id: string, provisions: readonly (readonly [string, string])[] = []): Instrument {
  return {
    id: id as InstrumentId,
    title: `Convention ${id} in full`,
    shortTitle: `Convention ${id}`,
    body: 'A body',
    year: 2001,
    symbol: null,
    kind: 'treaty',
    inForce: true,
    status: 'In force since 2004.',
    address: 'https://www.example.org/texts/1',
    provisions: provisions.map(([provision, says]) => ({ provision, says })),
  };
}
