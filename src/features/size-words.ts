import { currentLocale } from '../i18n/locale';

/** "240 kB", "1.2 MB"; never "0": the smallest is one unit. */
export function sizeWords(sizeInBytes: number): string {
  const isSmall = sizeInBytes < 1_000_000;
  const format = {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: isSmall ? 0 : 1,
  } as const;
  const size = isSmall ? Math.max(1, sizeInBytes / 1_000) : sizeInBytes / 1_000_000;
  return new Intl.NumberFormat(currentLocale(), format).format(size);
}
