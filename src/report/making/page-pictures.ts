import { type Context, createCanvasPen, createGlyphShapes } from '../pdf/document/canvas-pen';
import type { PdfOutput } from '../pdf/pdf-output';

/** A page as a picture of that width, ready to be shown; null where this browser draws on no canvas outside the page. */
export type PagePictures = (page: number, widthInPixels: number) => ImageBitmap | null;

/** Pictures of the pages of one PDF, drawn in the worker: the page that shows them has nothing left to do. */
export function createPagePictures({ paper, redraw }: Pick<PdfOutput, 'paper' | 'redraw'>): PagePictures {
  const shapeOf = createGlyphShapes();
  return (page, widthInPixels) => {
    const scale = Math.min(widthInPixels, widest) / paper.width;
    const canvas = canvasOf(Math.round(paper.width * scale), Math.round(paper.height * scale));
    const context = canvas?.getContext('2d', { alpha: false });
    if (!canvas || !context) return null;
    fillWithPaper(context, canvas);
    context.scale(scale, scale);
    redraw(page, createCanvasPen(context, shapeOf));
    return canvas.transferToImageBitmap();
  };
}

/** Sharp for a page as wide as a large screen; a picture of this width takes 23 MB while it is shown. */
const widest = 2000;

function canvasOf(width: number, height: number): OffscreenCanvas | null {
  return typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(width, height);
}

function fillWithPaper(context: Context, { width, height }: OffscreenCanvas): void {
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
}
