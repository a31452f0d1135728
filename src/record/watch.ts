import { liveQuery } from 'dexie';
import { type RecordError, recordErrorOf } from './errors';

/** Asks now, and again whenever what was asked about changes, in whatever window. The answer stops it. */
export function watch<T>(query: () => Promise<T>, onValue: (value: T) => void, onError: (error: RecordError) => void): () => void {
  const asked = liveQuery(query).subscribe({ next: onValue, error: (error) => onError(recordErrorOf(error)) });
  return () => asked.unsubscribe();
}
