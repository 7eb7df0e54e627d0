import { assert } from '../base/assert';

export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(data: unknown): data is JsonObject {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/**
 * One step from `from` to the next version: pure, and tolerant of damage, which it leaves in place for the schema of
 * the newest version to report.
 */
export interface Migration {
  readonly from: number;
  readonly migrate: (file: JsonObject) => JsonObject;
}

/** The version that the steps lead to: one more than there are steps. */
export const newestVersion = (migrations: readonly Migration[]): number => migrations.length + 1;

/** Takes a file of any older version to the newest, step by step; the input stays as it is. */
export function migrateToNewest(file: JsonObject, version: number, migrations: readonly Migration[]): JsonObject {
  assert(
    migrations.every((step, index) => step.from === index + 1),
    'migrations are numbered 1 to n without gaps',
  );
  return migrations
    .slice(version - 1)
    .reduce((current, step) => ({ ...step.migrate(current), version: step.from + 1 }), file);
}
