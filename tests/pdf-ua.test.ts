import { beforeAll, expect, test } from 'vitest';
import { assetsFromDisk } from '../src/report/pdf/assets-from-disk';
import { renderPdf } from '../src/report/pdf/render-pdf';
import { judge, judgeDocument, rules } from './support/pdf-ua/judge';
import { openDocument } from './support/pdf-ua/read-file';
import { sabotages } from './support/pdf-ua/sabotages';
import { sampleReport } from './support/sample-report';

let bytes: Uint8Array;

beforeAll(async () => {
  const assets = await assetsFromDisk();
  if (!assets.ok) throw new Error('Fonts and shaper are installed.');
  const { blocks } = sampleReport();
  const short = blocks.map((block) => (block.kind === 'table' ? { ...block, rows: block.rows.slice(1, 4) } : block));
  const rendered = await renderPdf(sampleReport({ blocks: short }), assets.value);
  if (!rendered.ok) throw new Error('The report is set.');
  bytes = rendered.value.bytes;
});

test('a file with every kind of block breaks no rule', async () => {
  expect(await judge(bytes)).toEqual([]);
});

test('no two rules have the same number, and each can fail', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.keys(sabotages).sort()).toEqual([...ids].sort());
});

test.each(Object.entries(sabotages))('rule %s notices what breaks it', async (id, sabotage) => {
  const document = await openDocument(bytes);
  sabotage(document);
  const found = judgeDocument(document).map((finding) => finding.split(' ')[0]);
  expect(found).toContain(id);
});
