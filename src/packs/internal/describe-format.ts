import type { TextFormat } from '../../formats/text-formats';

/** What a text should have looked like, to complete "... is not". */
export function describeFormat(format: TextFormat | null): string {
  return format === null ? 'in the expected form' : formatNames[format];
}

const formatNames: Record<TextFormat, string> = {
  text: 'one paragraph of text. Do not leave it empty, begin or end it with a blank, or break it into several paragraphs (write ">-" before a long text)',
  'pack-id': 'a pack id, for example parliament (small letters, digits, hyphens)',
  version: 'a version with three numbers, for example 1.0.0',
  language: 'a language code with two small letters, for example en',
  revision: 'a revision with two numbers, for example "1.0"',
  'question-id': 'a question id, for example R03.L2 (requirement number, axis L, I or P, digit)',
  'requirement-id': 'a requirement id, for example R03 or R05a',
  'minimum-id': 'the id of a critical minimum: K1 to K12',
  'element-id': 'an element id, for example time-limit (small letters, digits, hyphens)',
  'part-id': 'the short name of a part, for example judges (small letters and digits only)',
  'instrument-id': 'an instrument id, for example budapest-convention (small letters, digits, hyphens)',
  'source-id': 'a source id, for example IPU23',
  'paragraph-id': 'a paragraph id, for example IPU23/3 or IPU11/decl-2',
  'iso-date': 'a date like 2023-03-15',
  'seed-file': 'the name of a file in seeds/',
  'country-code': 'a country code with two capital letters, for example KE (ISO 3166-1 alpha-2)',
  address: 'an address that begins with https:// or http://',
  sha256: 'a SHA-256 fingerprint (64 digits and letters a to f)',
};
