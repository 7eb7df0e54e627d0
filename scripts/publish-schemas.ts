// Writes public/schema/*.json from the schemas in src/formats. Run: npx tsx scripts/publish-schemas.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { createPublishedSchemas } from '../src/formats/published-schemas';

const folder = new URL('../public/schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(createPublishedSchemas())) {
  writeFileSync(new URL(name, folder), await format(JSON.stringify(schema), { parser: 'json', printWidth: 120 }));
}
