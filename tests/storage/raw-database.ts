import { openDB } from 'idb';

/** Opens the database behind the repository's back, as an older or newer app would. */
export async function withRawDatabase<T>(
  name: string,
  work: (database: Awaited<ReturnType<typeof openDB>>) => Promise<T>,
): Promise<T> {
  const database = await openDB(name);
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
