import { ok, type Result, refused } from '../model';

/** What the browser's storage may refuse. Each has one sentence for the reader: `error_…` in the strings. */
export type RecordError = 'storage full' | 'storage refused' | 'storage closed' | 'newer record' | 'gone';

/** Dexie's and IndexedDB's error names. https://dexie.org/docs/DexieErrors/DexieError */
const NAMES: Readonly<Record<string, RecordError>> = {
  QuotaExceededError: 'storage full',
  DatabaseClosedError: 'storage closed',
  InvalidStateError: 'storage closed',
  VersionError: 'newer record',
};

/** The name of what went wrong; the cause of an aborted transaction counts before the abort. */
export function recordErrorOf(error: unknown): RecordError {
  const seen = new Set<unknown>();
  for (let at = error; at && typeof at === 'object' && !seen.has(at); at = (at as { inner?: unknown }).inner) {
    seen.add(at);
    const found = NAMES[(at as { name?: string }).name ?? ''];
    if (found) return found;
  }
  return 'storage refused';
}

/** Does one piece of work on the record; what the browser refuses comes back as a value. Our own mistakes still throw. */
export async function attempt<T>(work: () => PromiseLike<T>): Promise<Result<T, RecordError>> {
  try {
    return ok(await work());
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) throw error;
    return refused(recordErrorOf(error));
  }
}
