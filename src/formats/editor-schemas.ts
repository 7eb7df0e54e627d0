import { z } from 'zod';
import { instrumentsFileSchema } from './instruments-schema';
import { packFileSchema, themeFileSchema } from './pack-schema';
import { treatyStatusFileSchema } from './treaty-status-schema';

/** The JSON Schemas, by file name, that let an editor complete and check questionnaire files while one types. */
export function createEditorSchemas(): Readonly<Record<string, unknown>> {
  return {
    'theme.schema.json': toEditorSchema(themeFileSchema),
    'pack.schema.json': toEditorSchema(packFileSchema),
    'instruments.schema.json': toEditorSchema(instrumentsFileSchema),
    'treaty-status.schema.json': toEditorSchema(treatyStatusFileSchema),
  };
}

/** Draft 7 is what editors' YAML plugins read; rules over several fields stay with `lacuna check`. */
function toEditorSchema(schema: z.ZodType): unknown {
  return z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
}
