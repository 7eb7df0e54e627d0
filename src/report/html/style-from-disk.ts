import { readFile } from 'node:fs/promises';

/** The style of an HTML file: the values of the page, then the look of the report. In Node only. */
export async function styleFromDisk(): Promise<string> {
  const names = [...(await read('report.css')).matchAll(/@import '([^']*)';/g)].map(([, name = '']) => name);
  return (await Promise.all(['page.css', ...names].map(read))).join('\n');
}

const read = (name: string): Promise<string> => readFile(new URL(name, import.meta.url), 'utf8');
