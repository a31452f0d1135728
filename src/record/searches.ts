import type { Result, SavedSearch } from '../model';
import type { RecordDatabase } from './database';
import { attempt, type RecordError } from './errors';

/** The searches that the reader has named, by name. */
export async function findSearches(record: RecordDatabase): Promise<SavedSearch[]> {
  return record.searches.orderBy('name').toArray();
}

/** Saves a search under a name; one of the same name is replaced. */
export async function saveSearch(
  record: RecordDatabase,
  name: string,
  query: string,
  now = Date.now(),
): Promise<Result<void, RecordError>> {
  return attempt(async () => void (await record.searches.put({ name: name.trim(), query: query.trim(), at: now })));
}

/** Drops a saved search; `put` it again to undo. */
export async function dropSearch(record: RecordDatabase, name: string): Promise<Result<void, RecordError>> {
  return attempt(() => record.searches.delete(name));
}
