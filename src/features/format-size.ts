/** Sizes in bytes; each unit is used below a thousand of itself. */
const units = [
  ['kilobyte', 1_000],
  ['megabyte', 1_000_000],
  ['gigabyte', 1_000_000_000],
] as const;

/** "240 kB", "1.3 MB", "2.1 GB"; rounded up, so that what is stored is never shown as nothing. */
export function formatSize(locale: string, sizeInBytes: number): string {
  const [unit, unitInBytes] = units.find(([, one]) => sizeInBytes < 1_000 * one) ?? units[2];
  const tenths = Math.ceil((10 * sizeInBytes) / unitInBytes) / 10;
  const rounded = tenths < 10 && unit !== 'kilobyte' ? tenths : Math.ceil(tenths);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(rounded);
}
