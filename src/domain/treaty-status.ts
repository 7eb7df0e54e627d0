import type { Country } from './assessment';
import type { InstrumentId } from './instrument';

/** Where a country stands towards one treaty, as its chart says; dates are ISO. */
export type ListedStatus =
  | {
      readonly kind: 'party';
      readonly since: string;
      readonly by: 'ratification' | 'accession';
      readonly deposited: string;
    }
  /** Its instrument is deposited; the treaty as a whole is not in force. */
  | { readonly kind: 'ratified'; readonly signed: string; readonly deposited: string }
  | { readonly kind: 'signatory'; readonly signed: string }
  | { readonly kind: 'invited' };

/** One official chart as it was read on a day. */
export interface TreatyChart {
  readonly instrument: InstrumentId;
  /** ISO date: what happened since is not in it. */
  readonly asOf: string;
  readonly source: string;
  readonly address: string;
  readonly note: string;
  /** By ISO 3166-1 alpha-2 code. */
  readonly countries: Readonly<Record<string, ListedStatus>>;
}

/** What one chart says of one country. Not to be on a chart says nothing: "unknown", never "not a party". */
export interface TreatyStatus {
  readonly chart: TreatyChart;
  readonly status: ListedStatus | { readonly kind: 'unknown' };
}

/**
 * What every chart says of a country, for showing beside R01.L1 with the date of the chart and "check before use"; it
 * never answers the question. Of an invented country no chart says anything, so there is nothing to show.
 */
export function treatyStatusOf(country: Country, charts: readonly TreatyChart[]): readonly TreatyStatus[] {
  if (country.kind !== 'iso') return [];
  return charts.map((chart) => ({ chart, status: statusOn(chart, country.code) }));
}

function statusOn({ countries }: TreatyChart, code: string): TreatyStatus['status'] {
  const listed = Object.hasOwn(countries, code) ? countries[code] : undefined;
  return listed ?? { kind: 'unknown' };
}
