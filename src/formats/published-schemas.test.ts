import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createPublishedSchemas } from './published-schemas';

test.each(Object.entries(createPublishedSchemas()))('public/schema/%s is up to date', (name, schema) => {
  const written: unknown = JSON.parse(readFileSync(new URL(`../../public/schema/${name}`, import.meta.url), 'utf8'));
  expect(written, 'run: npx tsx scripts/publish-schemas.ts').toEqual(JSON.parse(JSON.stringify(schema)));
});

test('the schema requires every field, and lets others stand', () => {
  const schema = JSON.stringify(createPublishedSchemas()['assessment-5.schema.json']);
  expect(schema).toContain('"required":["format","version","pack"');
  expect(schema.match(/"type":"object"/g)?.length).toBeGreaterThan(8);
  expect(schema).not.toContain('"additionalProperties":false');
});
