import { z } from 'zod';
import { assessmentFileSchema } from './assessment-file-schema';

/**
 * The JSON Schemas, by file name under `public/schema`, that tell other programs what our files hold. Those of earlier
 * versions stay there as they were published.
 */
export function createPublishedSchemas(): Readonly<Record<string, unknown>> {
  return {
    'assessment-3.schema.json': {
      title: 'Lacuna assessment, version 3',
      description:
        'A self-assessment of national law as the app exports it. Besides what stands here: keys are not doubled, ' +
        'ticks and citation ids of one answer differ, and a range begins at its lower end.',
      ...z.toJSONSchema(assessmentFileSchema, { io: 'input' }),
    },
  };
}
