import { deflateSync } from 'node:zlib';
import { crc32 } from '../../src/exchange/internal/crc32';
import { blankTemplate, type ReportTemplate } from '../../src/domain/report-template';

/** A template of an invented chamber, with all that one can have. */
export function buildTemplate(changes: Partial<ReportTemplate> = {}): ReportTemplate {
  return {
    ...blankTemplate,
    name: 'National Assembly of Tarvenia',
    runningHead: 'National Assembly of Tarvenia · Committee on Justice',
    emblem: { mediaType: 'image/png', base64: emblemPng().toString('base64'), words: 'A ring around a triangle' },
    colour: '#7a1a5c',
    foreword: 'This report was asked for by the committee.\n\nIt thanks all offices that answered.',
    afterword: 'The committee meets again in the autumn.',
    ...changes,
  };
}

/** A plain drawing that belongs to nobody: a ring, half see-through inside, around a triangle. PNG with alpha. */
export function emblemPng(side = 240): Buffer {
  return pngOf(side, side, 6, (x, y) => {
    const [dx, dy] = [x - side / 2, y - side / 2];
    const distance = Math.hypot(dx, dy) / (side / 2);
    if (distance > 0.98) return [0, 0, 0, 0];
    if (distance > 0.82) return [122, 26, 92, 255];
    const isTriangle = dy < side * 0.22 && dy > Math.abs(dx) * 1.7 - side * 0.3;
    return isTriangle ? [23, 73, 58, 255] : [23, 73, 58, 40];
  });
}

/** A PNG of eight bits a sample; `kind` as in its head. */
export function pngOf(
  width: number,
  height: number,
  kind: 0 | 2 | 4 | 6,
  samplesAt: (x: number, y: number) => readonly number[],
): Buffer {
  const rows = Array.from({ length: height }, (_, y) => {
    const samples = Array.from({ length: width }, (_, x) => samplesAt(x, y)).flat();
    return Buffer.from([0, ...samples]);
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, kind, 0, 0, 0], 8);
  return pngFrom([
    ['IHDR', head],
    ['IDAT', deflateSync(Buffer.concat(rows))],
    ['IEND', Buffer.alloc(0)],
  ]);
}

/** Chunks as a PNG. */
export function pngFrom(chunks: readonly (readonly [name: string, content: Buffer])[]): Buffer {
  const parts = chunks.map(([name, content]) => {
    const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(content.length);
    sum.writeUInt32BE(crc32(named) >>> 0);
    return Buffer.concat([length, named, sum]);
  });
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...parts]);
}
