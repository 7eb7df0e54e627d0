import { z } from 'zod';
import { type InstrumentId, instrumentKinds } from '../domain/instrument';
import { formatted, id, text } from './pack-fields';
import { parseWithSchema } from './schema-issue';

const provision = z.strictObject({
  provision: text().describe('As questions cite it, letter by letter: "Art. 22(1)(d)".'),
  says: text().describe('What it says, in one sentence of our own. Only after reading its words.'),
});

const instrument = z.strictObject({
  id: id<InstrumentId>('instrument-id').describe('Short name that questions use. Never changes.'),
  title: text(),
  'short-title': text(),
  body: text().describe('Who adopted or published it.'),
  year: z.int().min(1900).max(2100),
  symbol: text().nullable().describe('Number of the document, or null.'),
  kind: z.enum(instrumentKinds),
  'in-force': z.boolean().nullable().describe('null where the word does not apply.'),
  status: text().describe('Where it stands on the date of this list.'),
  address: formatted('address').nullable().describe('Official page, or null where none is known.'),
  provisions: z.array(provision).describe('Those that were read, or [].'),
});

/** `instruments.yaml`: treaties, resolutions, model laws and guides, with the provisions that were read. */
export const instrumentsFileSchema = z.strictObject({
  'as-of': formatted('iso-date'),
  instruments: z.array(instrument).min(1),
});

/** Reads the data of `instruments.yaml`, reporting every fault. */
export const parseInstrumentsFile = (data: unknown) => parseWithSchema(instrumentsFileSchema, data);

export type InstrumentsFile = z.output<typeof instrumentsFileSchema>;
