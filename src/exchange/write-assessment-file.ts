import { type Assessment, isCountryNamed } from '../domain/assessment';
import type { Edition } from '../domain/edition';
import { fileFromAssessment } from '../formats/assessment-file';
import { checksumOf } from './checksum';

export interface WrittenFile {
  readonly fileName: string;
  readonly text: string;
}

/**
 * The assessment as a file: the same assessment always gives the same text, in lines that one can compare. For an
 * edition, give what `inEdition` made of it, and name the edition.
 */
export function writeAssessmentFile(assessment: Assessment, edition: Edition = 'internal'): WrittenFile {
  const { format, version, ...contents } = fileFromAssessment(assessment);
  const file = { format, version, checksum: checksumOf({ format, version, ...contents }), ...contents };
  return { fileName: `${fileNameStem(assessment, edition)}.lacuna.json`, text: `${JSON.stringify(file, null, 2)}\n` };
}

/** "lacuna-ke-2026-07-01", "lacuna-training-tarvenia-2026-07-01": letters of any script, no sign a disk refuses. */
export function fileNameStem({ purpose, country, changedAt }: Assessment, edition: Edition = 'internal'): string {
  const place = country.kind === 'iso' ? country.code : country.name;
  const parts = [
    'lacuna',
    purpose === 'training' ? 'training' : '',
    isCountryNamed(country) ? fileNameWords(place) : '',
    edition === 'internal' ? '' : edition,
    changedAt.slice(0, 10),
  ];
  return parts.filter((part) => part !== '').join('-');
}

/** Letters, their marks and digits, joined by hyphens; marks that only steer the direction of writing go. */
export function fileNameWords(text: string): string {
  const longest = 40;
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...words.join('-')].slice(0, longest).join('').replace(/-$/, '');
}
