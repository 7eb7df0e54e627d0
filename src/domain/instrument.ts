import type { Brand } from '../base/brand';

/** "budapest-convention": a text that questions and remedies may point to. */
export type InstrumentId = Brand<'InstrumentId'>;

/** What sort of text it is. Acts of the European Union, or of another regional organisation, bind only its members. */
export const instrumentKinds = [
  'treaty',
  'soft-law',
  'guidance',
  'model-law',
  'eu-directive',
  'eu-regulation',
  'regional-act',
] as const;
export type InstrumentKind = (typeof instrumentKinds)[number];

/** An article whose own words were read, and what it says in one sentence. */
export interface Provision {
  readonly provision: string;
  readonly says: string;
}

/** A treaty, resolution, model law or guide on the subject; no instrument is the right one. */
export interface Instrument {
  readonly id: InstrumentId;
  readonly title: string;
  readonly shortTitle: string;
  readonly body: string;
  readonly year: number;
  readonly symbol: string | null;
  readonly kind: InstrumentKind;
  /** null where the word does not apply: a guide is never in force. */
  readonly inForce: boolean | null;
  /** In words, as of the date of the list. */
  readonly status: string;
  readonly address: string | null;
  readonly provisions: readonly Provision[];
}

/** Points to an instrument; without a provision it is shown by name only, marked "check the article". */
export interface Reference {
  readonly instrument: InstrumentId;
  readonly provision: string | null;
}
