import { type Assessment, isCountryNamed } from '../domain/assessment';
import { isUnansweredCopy } from '../domain/copy-to-send';
import type { Edition } from '../domain/edition';

/** Of the 255 bytes that file systems take, so that a name holds two such parts, what stands around them and an ending. */
const mostBytes = 100;

/**
 * "lacuna-KE-2026-07-01", "lacuna-training-Republic of Tarvenia-public-2026-07-01". What comes back of a copy that was
 * sent out bears a part of its random id, "lacuna-KE-2026-07-01-first-vote-113cc5": on one stick none takes the place of
 * another, and none says whose it is.
 */
export function fileNameStem(assessment: Assessment, edition: Edition = 'internal'): string {
  return stemOf(assessment, edition === 'internal' ? '' : edition);
}

/** "lacuna-KE-internal-2026-07-01": the name of a report says every edition, so that none is sent in place of another. */
export function reportNameStem(assessment: Assessment, edition: Edition): string {
  return stemOf(assessment, edition);
}

function stemOf(assessment: Assessment, edition: Edition | ''): string {
  const { purpose, country, changedAt, request, id } = assessment;
  const place = country.kind === 'iso' ? country.code : country.name;
  const isOut = isUnansweredCopy(assessment);
  const parts = [
    'lacuna',
    purpose === 'training' ? 'training' : '',
    isCountryNamed(country) ? fileNamePart(place) : '',
    edition,
    changedAt.slice(0, 10),
    request === null ? '' : isOut && request.kind === 'answers' ? 'to-answer' : request.kind,
    request === null || isOut ? '' : fileNamePart(id).slice(0, 6),
  ];
  return parts.filter((part) => part !== '').join('-');
}

/**
 * A text as part of a file name: every script, case and sign stays but what some file system forbids, which becomes a
 * hyphen, and what turns writing round, which goes. At most 100 bytes, never cut inside a character as readers count.
 */
export function fileNamePart(text: string): string {
  const allowed = text
    .replaceAll(/\p{Surrogate}/gu, '-')
    .replaceAll(unseen, '')
    .normalize('NFC')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(forbidden, '-')
    .replaceAll(/-(?:\s*-)+/gu, '-');
  const part = withinBytes(withoutEdges(allowed));
  return deviceName.test(part) ? `${part}-` : part;
}

/** Kinds of papers and pictures; whatever else comes is saved so that no double click starts it. */
const harmless = new Set(
  'pdf txt csv md rtf doc docx odt xls xlsx ods ppt pptx odp png jpg jpeg gif webp tif tiff bmp heic eml msg'.split(
    ' ',
  ),
);

/** A name for the disk from what a user's file was called: no path, no sign a disk refuses, no program. */
export function attachedFileName(name: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? '';
  const [, stem = '', ending = ''] = /^(.*?)(?:\.([^.]*))?$/su.exec(base) ?? [];
  const part = fileNamePart(stem) || 'file';
  const extension = fileNamePart(ending).toLowerCase();
  if (harmless.has(extension)) return `${part}.${extension}`;
  return `${[part, extension].filter((one) => one !== '').join('-')}.bin`;
}

/** Hidden files begin with a dot; Windows drops dots and blanks at the end. */
const withoutEdges = (part: string): string => part.replace(/^[\s.-]+/u, '').replace(/[\s.-]+$/u, '');

function withinBytes(part: string): string {
  let bytes = 0;
  let kept = '';
  for (const [character] of part.matchAll(readersCharacter)) {
    bytes += new TextEncoder().encode(character).length;
    if (bytes > mostBytes) return withoutEdges(kept);
    kept += character;
  }
  return kept;
}

/** A flag, or a sign with its marks and with what joiners tie to it; the oldest browsers have no segmenter. */
const readersCharacter = /\p{Regional_Indicator}{2}|.(?:[\p{M}\p{Emoji_Modifier}\u200c]|\u200d.)*/gsu;

/** What Windows forbids, which is all that others do, and controls. */
const forbidden = /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f]+/gu;

/** Marks of direction, byte order marks, invisible letters and tags; joiners stay, for they shape letters. */
const unseen =
  /[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** Names that Windows takes for a device, with or without an ending. */
const deviceName = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:\s*\.|$)/i;
