import { fileNameWords } from './write-assessment-file';

/** Kinds of papers and pictures; whatever else comes is saved so that no double click starts it. */
const harmless = new Set(
  'pdf txt csv md rtf doc docx odt xls xlsx ods ppt pptx odp png jpg jpeg gif webp tif tiff bmp heic eml msg'.split(
    ' ',
  ),
);

/** A name for the disk from what a user's file was called: no path, no sign a disk refuses, no program. */
export function safeFileName(name: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? '';
  const [, stem = '', ending = ''] = /^(.*?)(?:\.([^.]*))?$/su.exec(base) ?? [];
  const extension = fileNameWords(ending);
  const words = fileNameWords(stem) || 'file';
  if (harmless.has(extension)) return `${words}.${extension}`;
  return `${[words, extension].filter((part) => part !== '').join('-')}.bin`;
}
