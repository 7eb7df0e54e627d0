import { extname } from 'node:path';

/** What is written: as `--format` says, else as the file is named, else a PDF. */
export function outputFormat(
  { format, out = '' }: { readonly format?: string | undefined; readonly out?: string | undefined },
  known: readonly string[],
): string {
  const named = extname(out).slice(1).toLowerCase();
  return format ?? known.find((one) => one === named) ?? 'pdf';
}
