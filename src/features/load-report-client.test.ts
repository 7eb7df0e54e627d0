import { expect, test, vi } from 'vitest';
import { loadReportClient } from './load-report-client';

vi.mock('../report/making/report-client', () => {
  throw new Error('Failed to fetch');
});

test('where the code that makes reports cannot be fetched, every question is answered with that', async () => {
  const kept = { current: null };
  const client = await loadReportClient(kept);
  const missing = { ok: false, error: { kind: 'asset-missing', file: 'report-client' } };
  const request = {} as never;
  expect(await client.make('pdf', request, () => undefined)).toEqual(missing);
  expect(await client.makeBlank('pdf', request, () => undefined)).toEqual(missing);
  expect(await client.read(request)).toEqual(missing);
  expect(kept.current).toBeNull();
});
