import { expect, test } from 'vitest';
import { sampleReport } from '../../../tests/support/sample-report';
import type { Result } from '../../base/result';
import type { DocxOutput, DocxProblem } from './docx-output';

test('a worker can load the renderer when it is wanted, and writes the file without a page', async () => {
  const address = new URL('./render-docx.ts', import.meta.url).href;
  const code = `onmessage = async ({ data }) => {
    const { renderDocx } = await import(${JSON.stringify(address)});
    postMessage(await renderDocx(data));
  };`;
  const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })), { type: 'module' });
  const answer = new Promise<Result<DocxOutput, DocxProblem>>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Result<DocxOutput, DocxProblem>>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
  });
  worker.postMessage(sampleReport());
  const made = await answer;
  worker.terminate();
  expect(made.ok && new TextDecoder('latin1').decode(made.value.bytes.slice(0, 4))).toBe('PK\u0003\u0004');
});
