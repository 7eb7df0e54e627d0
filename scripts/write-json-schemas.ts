// Writes questionnaire/schema/*.json from the schemas in src/formats. Run: npx tsx scripts/write-json-schemas.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { createEditorSchemas } from '../src/formats/editor-schemas';

const folder = new URL('../questionnaire/schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(createEditorSchemas())) {
  writeFileSync(new URL(name, folder), await format(JSON.stringify(schema), { parser: 'json', printWidth: 120 }));
}
