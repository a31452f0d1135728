import { liveQuery } from 'dexie';
import { type RecordError, recordErrorOf } from './errors';

/**
 * Asks now, and again whenever what was asked about changes, in whatever window. The answer stops it; a long question hears of that by its
 * signal, so that what is asked next need not wait for it.
 */
export function watch<T>(
  query: (signal: AbortSignal) => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: RecordError) => void,
): () => void {
  const stop = new AbortController();
  const asked = liveQuery(async () => query(stop.signal)).subscribe({ next: onValue, error: (error) => onError(recordErrorOf(error)) });
  return () => {
    asked.unsubscribe();
    stop.abort();
  };
}
