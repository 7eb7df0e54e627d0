import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createEditorSchemas } from './editor-schemas';

test.each(Object.entries(createEditorSchemas()))('questionnaire/schema/%s is up to date', (name, schema) => {
  const written: unknown = JSON.parse(
    readFileSync(new URL(`../../questionnaire/schema/${name}`, import.meta.url), 'utf8'),
  );
  expect(written, 'run: npx tsx scripts/write-json-schemas.ts').toEqual(JSON.parse(JSON.stringify(schema)));
});

test('the schema of a theme knows required fields and refuses others', () => {
  const theme = JSON.stringify(createEditorSchemas()['theme.schema.json']);
  expect(theme).toContain('"required":["id","title","introduction","questions"]');
  expect(theme).toContain('"additionalProperties":false');
});
