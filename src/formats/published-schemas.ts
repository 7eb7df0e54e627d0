import { z } from 'zod';
import { assessmentFileSchema } from './assessment-file-schema';
import { backupFileSchema } from './backup-file';
import { sealedFileSchema } from './sealed-file';
import { sealedRecordSchema } from './sealed-record';
import { templateFileSchema } from './template-file';

/**
 * The JSON Schemas, by file name under `public/schema`, that tell other programs what our files hold. Those of earlier
 * versions stay there as they were published.
 */
export function createPublishedSchemas(): Readonly<Record<string, unknown>> {
  return {
    'assessment-5.schema.json': {
      title: 'Lacuna assessment, version 5',
      description:
        'A self-assessment of national law as the app exports it. Besides what stands here: keys are not doubled, ' +
        'ticks and citation ids of one answer differ, and a range begins at its lower end.',
      ...z.toJSONSchema(assessmentFileSchema, { io: 'input' }),
    },
    'backup-1.schema.json': {
      title: 'Lacuna backup, version 1',
      description:
        'Everything on one device. `record` holds what is stored of an assessment, its `file` being an assessment file ' +
        'where it can be read; `journal` its changes, oldest first. In records, entries, values and settings bytes are ' +
        '`{"$bytes": base64}` or `{"$buffer": base64}`, and a key that begins with "$", or is "__proto__", has one "$" ' +
        'more. No id stands twice. `checksum` is made as in an assessment file.',
      ...z.toJSONSchema(backupFileSchema, { io: 'input' }),
    },
    'sealed-1.schema.json': {
      title: 'Lacuna sealed file, version 1',
      description:
        'An assessment file in UTF-8, locked with a passphrase. The key: PBKDF2 with SHA-256 over the passphrase (NFKC, ' +
        'without blanks at its ends, UTF-8), 256 bits. The lock: AES-GCM; `bytes` ends with its tag of 16 bytes; bound ' +
        'to it as additional data is the JSON text of [format, version, kdf.name, kdf.iterations, kdf.salt] without ' +
        'blanks. `iterations` is 1 to 5,000,000. `checksum` is made as in an assessment file, over what stands here.',
      ...z.toJSONSchema(sealedFileSchema, { io: 'input' }),
    },
    'sealed-record-1.schema.json': {
      title: 'Lacuna assessment as it is stored encrypted, version 1',
      description:
        'An assessment file in UTF-8, sealed with a random data key (AES-256-GCM), which `lock` holds sealed with a key ' +
        'made of the passphrase as in a sealed file. Bound to the lock as additional data is the JSON text of ' +
        '["lacuna-sealed-record", 1, "lock", lock.key, kdf.name, kdf.iterations, kdf.salt] without blanks, to the record ' +
        'that of ["lacuna-sealed-record", 1, id, changedAt, lock.key]. Journal entries and attached files of a backup ' +
        'are parts (`lacuna-sealed-part`) sealed with the same key, bound to ["lacuna-sealed-part", 1, id, kind, name, key].',
      ...z.toJSONSchema(sealedRecordSchema, { io: 'input' }),
    },
    'template-1.schema.json': {
      title: 'Lacuna report template, version 1',
      description:
        'How the reports of one institution look; nothing of any assessment. `picture` is a PNG or JPEG as base64, at ' +
        'most 200,000 bytes and 1,600 pixels a side. `colour` is of rules only; a light one is printed darker. `sections` ' +
        'gives, by scope, the order and what is printed; no section stands there twice, and what is not named stands ' +
        'where it usually does. Some sections are printed whatever stands here.',
      ...z.toJSONSchema(templateFileSchema, { io: 'input' }),
    },
  };
}
