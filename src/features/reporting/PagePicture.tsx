import { useEffect, useRef } from 'react';

/** A page as a picture of that width; null where none can be drawn. */
export type PictureOf = (page: number, widthInPixels: number) => Promise<ImageBitmap | null>;

interface PagePictureProps {
  readonly page: number;
  /** As the screen has them: a page that is magnified is drawn anew, and stays sharp. */
  readonly widthInPixels: number;
  readonly name: string;
  readonly pictureOf: PictureOf;
}

/** One page as it will be printed. It is drawn in the worker; here it is only shown. */
export function PagePicture({ page, widthInPixels, name, pictureOf }: PagePictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let isHere = true;
    const show = async () => {
      const picture = await pictureOf(page, widthInPixels);
      const shown = canvas.current;
      if (!isHere || picture === null || shown === null) return picture?.close();
      [shown.width, shown.height] = [picture.width, picture.height];
      shown.getContext('bitmaprenderer')?.transferFromImageBitmap(picture);
    };
    void show();
    return () => {
      isHere = false;
    };
    // A finished report's pages never change: `pictureOf` is asked once for each width.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [page, widthInPixels]);
  return (
    <div role="img" aria-label={name}>
      <canvas ref={canvas} />
    </div>
  );
}
