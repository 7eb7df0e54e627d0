import { writeFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';

const width = 640;
const height = 480;

/** Films the codes that a page shows, one by one, into a file that Chromium takes for a camera; resolves with how many. */
export async function filmCodes(page: Page, file: string): Promise<number> {
  const code = page.locator('svg[data-code]');
  await expect(code).toBeVisible();
  const total = Number(await code.getAttribute('data-codes'));
  const turn = page.locator('[data-turn=true]');
  if ((await turn.count()) > 0) await turn.click();
  const pictures: Buffer[] = [];
  for (let step = 0; step < total; step++) {
    const before = await code.getAttribute('data-code');
    pictures.push(Buffer.from(await code.evaluate(lumaOf, { width, height }), 'base64'));
    if (total === 1) break;
    await page.locator('[data-next-code]').click();
    await expect(code).not.toHaveAttribute('data-code', before ?? '');
  }
  const grey = Buffer.alloc((width * height) / 2, 128);
  const frames = pictures.flatMap((luma) => [Buffer.from('FRAME\n'), luma, grey]);
  await writeFile(file, Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F4:1 Ip A1:1 C420\n`), ...frames]));
  return total;
}

/** How light each point is where a camera stands a little off, in base 64; runs in the page. */
async function lumaOf(svg: SVGElement, size: { readonly width: number; readonly height: number }): Promise<string> {
  const drawn = svg.cloneNode(true) as SVGElement;
  for (const side of ['width', 'height']) drawn.setAttribute(side, '400');
  drawn.querySelector('rect')?.setAttribute('fill', getComputedStyle(svg.querySelector('rect') ?? svg).fill);
  drawn.querySelector('path')?.setAttribute('fill', getComputedStyle(svg.querySelector('path') ?? svg).fill);
  const address = URL.createObjectURL(
    new Blob([new XMLSerializer().serializeToString(drawn)], { type: 'image/svg+xml' }),
  );
  const picture = new Image();
  picture.src = address;
  await picture.decode();
  URL.revokeObjectURL(address);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, size);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is a canvas.');
  context.fillStyle = '#777';
  context.fillRect(0, 0, size.width, size.height);
  context.rotate(0.04);
  context.drawImage(picture, 125, 35);
  const { data } = context.getImageData(0, 0, size.width, size.height);
  let text = '';
  for (let at = 0; at < data.length; at += 4) text += String.fromCharCode(data[at] ?? 0);
  return btoa(text);
}
