import { type FileChild, ImageRun, type ParagraphChild } from 'docx';
import { bytesFromBase64 } from '../../../base/base64';
import type { LetterheadEmblem, Report } from '../../model/block';
import type { Setting } from '../setting';
import { plainRuns } from '../text/runs';
import { textForXml } from '../text/text-for-xml';
import { twips } from './measures';
import { paragraphIn } from './paragraph';

/** The emblem, and below it the name of the institution, above the title; nothing on a report without a template. */
export function letterheadChildren(setting: Setting, { letterhead, opening }: Report): readonly FileChild[] {
  if (!letterhead) return [];
  const { emblem, name } = letterhead;
  const room = opening === 'cover' ? { width: 150, height: 72 } : { width: 90, height: 36 };
  const indent = { left: twips(setting.measures.hang) };
  const spacing = { before: 0, after: twips(opening === 'cover' ? 8 : 4) };
  return [
    ...(emblem
      ? [paragraphIn(setting, { indent, spacing, keepNext: true, children: [emblemRun(setting, emblem, room)] })]
      : []),
    ...(name === ''
      ? []
      : [
          paragraphIn(setting, {
            indent,
            spacing: { before: 0, after: twips(opening === 'cover' ? 30 : 12) },
            keepNext: true,
            children: plainRuns(setting, name, { size: opening === 'cover' ? 28 : 24 }),
          }),
        ]),
  ];
}

/** The emblem in little at the head of a page, which a reader program passes over: it has said it once. */
export function smallEmblem(setting: Setting, { letterhead }: Report): readonly ParagraphChild[] {
  if (!letterhead?.emblem) return [];
  const room = { width: 44, height: 18 };
  return [emblemRun(setting, { ...letterhead.emblem, alt: '' }, room), ...plainRuns(setting, '\u00a0\u00a0')];
}

/** The library counts ids over all documents of a process, so drawings get ours. */
function emblemRun(
  setting: Setting,
  { mediaType, base64, width, height, alt }: LetterheadEmblem,
  room: { readonly width: number; readonly height: number },
): ParagraphChild {
  const scale = Math.min(room.width / width, room.height / height);
  const id = String(setting.nextId());
  const pixels = (points: number): number => Math.max(1, (points * 96) / 72);
  return new ImageRun({
    type: mediaType === 'image/png' ? 'png' : 'jpg',
    data: bytesFromBase64(base64),
    transformation: { width: pixels(width * scale), height: pixels(height * scale) },
    altText: { id, name: `Emblem ${id}`, description: textForXml(alt) },
    ...(alt === '' ? { decorative: true } : {}),
  });
}
