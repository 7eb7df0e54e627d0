import { readFile } from 'node:fs/promises';

/** The style of an HTML file: the values of the page, then the look of the report. In Node only. */
export async function styleFromDisk(): Promise<string> {
  const texts = await Promise.all(
    ['page.css', 'report.css'].map((name) => readFile(new URL(name, import.meta.url), 'utf8')),
  );
  return texts.join('\n');
}
