import '../../ui/styles.css';
import axe from 'axe-core';
import encodeQR from 'qr';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { codesFromBytes } from '../../exchange/codes-from-bytes';
import { ReadCodes } from './ReadCodes';

// The worker's modules come one by one from the development server.
vi.setConfig({ testTimeout: 90_000 });
const patience = { timeout: 60_000 };
afterEach(() => vi.restoreAllMocks());

const file = new TextEncoder().encode(Array.from({ length: 400 }, (_, at) => `${at * at * 7919}`).join());
const other = new TextEncoder().encode(Array.from({ length: 400 }, (_, at) => `${at * at * 104729}`).join());

function codesOf(bytes: Uint8Array<ArrayBuffer>): readonly string[] {
  const codes = codesFromBytes(bytes);
  if (!codes.ok) throw new Error('It fits.');
  return codes.value;
}

/** A camera before which somebody holds one code after another. */
function cameraBefore(texts: readonly string[]) {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: 640, height: 480 });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is a canvas.');
  let at = 0;
  const draw = () => {
    const rows = encodeQR(texts[at++ % texts.length] ?? '', 'raw', { ecc: 'medium', encoding: 'alphanumeric' });
    context.fillStyle = '#ddd';
    context.fillRect(0, 0, 640, 480);
    context.fillStyle = '#222';
    const size = Math.floor(440 / rows.length);
    rows.forEach((row, y) => row.forEach((is, x) => is && context.fillRect(60 + x * size, 20 + y * size, size, size)));
  };
  draw();
  const timer = setInterval(draw, 120);
  const stream = canvas.captureStream(30);
  vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockResolvedValue(stream);
  return {
    isOff: () => stream.getTracks().every(({ readyState }) => readyState === 'ended'),
    stop: () => clearInterval(timer),
  };
}

test('a file comes across byte for byte, and the camera goes off', async () => {
  const onFile = vi.fn<(file: File) => void>();
  const camera = cameraBefore(codesOf(file));
  await render(<ReadCodes disabled={false} onFile={onFile} />);
  await page.getByRole('button', { name: 'Read codes with the camera' }).click();
  await expect.element(page.getByText('All codes read'), patience).toBeVisible();
  camera.stop();
  expect(onFile).toHaveBeenCalledTimes(1);
  const read = await onFile.mock.calls[0]?.[0].arrayBuffer();
  expect(new Uint8Array(read ?? new ArrayBuffer())).toEqual(file);
  expect(camera.isOff()).toBe(true);
});

test('another sequence and a foreign code are told and not mixed in; stopping puts the camera out', async () => {
  const onFile = vi.fn();
  const [first = ''] = codesOf(file);
  const [foreign = ''] = codesOf(other);
  const camera = cameraBefore([first, foreign]);
  const screen = await render(
    <main>
      <h1>Workshop</h1>
      <ReadCodes disabled={false} onFile={onFile} />
    </main>,
  );
  await page.getByRole('button', { name: 'Read codes with the camera' }).click();
  await expect.element(page.getByText('A code of another sequence'), patience).toBeVisible();
  camera.stop();
  expect((await axe.run(screen.container)).violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('button', { name: 'Stop the camera' }).click();
  expect(onFile).not.toHaveBeenCalled();
  expect(camera.isOff()).toBe(true);
});

test.each([
  ['NotFoundError', 'No camera was found'],
  ['NotAllowedError', 'may not use the camera'],
  ['NotReadableError', 'Another program may be using it'],
])('%s is told in words', async (name, words) => {
  vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockRejectedValue(new DOMException('', name));
  await render(<ReadCodes disabled={false} onFile={vi.fn()} />);
  await page.getByRole('button', { name: 'Read codes with the camera' }).click();
  await expect.element(page.getByRole('alert')).toHaveTextContent(words);
});
