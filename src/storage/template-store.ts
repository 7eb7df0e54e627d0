import { failure, type Result, success } from '../base/result';
import type { StorageProblem, TemplateStore } from '../domain/ports';
import type { ReportTemplate } from '../domain/report-template';
import { fileFromTemplate, parseTemplateFile } from '../formats/template-file';
import type { Connection } from './internal/database';
import { read, write } from './internal/transaction';

/** Among what belongs to the device and no assessment, so that a backup takes it along. */
const name = 'report-template';

/** The report template in the browser's database: the very file that would be saved, read by the path of every file. */
export function createTemplateStore(connection: Connection): TemplateStore {
  return {
    read: async () => {
      const found = await connection.run((database) =>
        read(database, ['settings'], (stores): Promise<unknown> => stores.objectStore('settings').get(name)),
      );
      return found.ok ? templateIn(found.value) : found;
    },
    write: (template) =>
      connection.run((database) =>
        write(database, ['settings'], async (transaction) => {
          const store = transaction.objectStore('settings');
          if (template === null) await store.delete(name);
          else await store.put(fileFromTemplate(template), name);
        }),
      ),
  };
}

/** The same in memory, for browsers that give no database, and for tests. */
export function createMemoryTemplateStore(settings: Map<string, unknown>): TemplateStore {
  return {
    read: async () => templateIn(settings.get(name)),
    write: async (template) => {
      if (template === null) settings.delete(name);
      else settings.set(name, fileFromTemplate(template));
      return success(undefined);
    },
  };
}

function templateIn(stored: unknown): Result<ReportTemplate | null, StorageProblem> {
  if (stored === undefined) return success(null);
  const parsed = parseTemplateFile(stored);
  if (parsed.ok) return parsed;
  const { error } = parsed;
  if (error.kind === 'from-newer-app') return failure({ kind: 'from-newer-app', version: error.version });
  return failure({ kind: 'damaged', detail: error.kind });
}
