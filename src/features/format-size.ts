const megabyteInBytes = 1_000_000;
const gigabyteInBytes = 1_000_000_000;

/** A size in megabytes, from a thousand on in gigabytes; rounded up, so that what is stored is never shown as nothing. */
export function formatSize(locale: string, sizeInBytes: number): string {
  const [unit, unitInBytes] =
    sizeInBytes < gigabyteInBytes ? (['megabyte', megabyteInBytes] as const) : (['gigabyte', gigabyteInBytes] as const);
  const tenths = Math.ceil((10 * sizeInBytes) / unitInBytes) / 10;
  const rounded = tenths < 10 ? tenths : Math.ceil(tenths);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(rounded);
}
