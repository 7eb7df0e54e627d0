import { z } from 'zod';
import type { InstrumentId } from '../domain/instrument';
import { formatted, id, text } from './pack-fields';
import { parseWithSchema } from './schema-issue';

const date = () => formatted('iso-date');

const entry = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('party'),
    since: date(),
    by: z.enum(['ratification', 'accession']),
    deposited: date(),
  }),
  z.strictObject({ kind: z.literal('ratified'), signed: date(), deposited: date() }),
  z.strictObject({ kind: z.literal('signatory'), signed: date() }),
  z.strictObject({ kind: z.literal('invited') }),
]);

const chart = z.strictObject({
  instrument: id<InstrumentId>('instrument-id').describe('An id of instruments.yaml.'),
  'as-of': date().describe('The day on which the chart was read.'),
  source: text(),
  address: formatted('address'),
  note: text().describe('What a reader must know before using it.'),
  countries: z.record(formatted('country-code'), entry).describe('By ISO 3166-1 alpha-2 code; none is "not a party".'),
});

/** `treaty-status.yaml`: what official charts say of single countries, dated. */
export const treatyStatusFileSchema = z.strictObject({ lists: z.array(chart).min(1) });

/** Reads the data of `treaty-status.yaml`, reporting every fault. */
export const parseTreatyStatusFile = (data: unknown) => parseWithSchema(treatyStatusFileSchema, data);

export type TreatyStatusFile = z.output<typeof treatyStatusFileSchema>;
