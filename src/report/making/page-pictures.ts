import { bytesFromBase64 } from '../../base/base64';
import { type Context, createCanvasPen, createGlyphShapes } from '../pdf/document/canvas-pen';
import type { PictureFile } from '../pdf/document/pen';
import type { PdfOutput } from '../pdf/pdf-output';

/** A page as a picture of that width, ready to be shown; null where this browser draws on no canvas outside the page. */
export type PagePictures = (page: number, widthInPixels: number) => ImageBitmap | null;

/** Pictures of the pages of one PDF, drawn in the worker: the page that shows them has nothing left to do. */
export async function createPagePictures({
  paper,
  redraw,
  pictures,
}: Pick<PdfOutput, 'paper' | 'redraw' | 'pictures'>): Promise<PagePictures> {
  const shapeOf = createGlyphShapes();
  const bitmaps = new Map<string, ImageBitmap>();
  for (const { resource, file } of pictures) {
    const bitmap = await bitmapOf(file);
    if (bitmap) bitmaps.set(resource, bitmap);
  }
  return (page, widthInPixels) => {
    const scale = Math.min(widthInPixels, widest) / paper.width;
    const canvas = canvasOf(Math.round(paper.width * scale), Math.round(paper.height * scale));
    const context = canvas?.getContext('2d', { alpha: false });
    if (!canvas || !context) return null;
    fillWithPaper(context, canvas);
    context.scale(scale, scale);
    redraw(page, createCanvasPen(context, { shapeOf, bitmaps }));
    return canvas.transferToImageBitmap();
  };
}

/** Sharp for a page as wide as a large screen; a picture of this width takes 23 MB while it is shown. */
const widest = 2000;

/** null where the browser cannot open it: the page is shown without it, the file has it. */
function bitmapOf({ base64, mediaType }: PictureFile): Promise<ImageBitmap | null> {
  return createImageBitmap(new Blob([bytesFromBase64(base64)], { type: mediaType })).catch(() => null);
}

function canvasOf(width: number, height: number): OffscreenCanvas | null {
  return typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(width, height);
}

function fillWithPaper(context: Context, { width, height }: OffscreenCanvas): void {
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
}
