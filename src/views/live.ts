import { useEffect, useState } from 'preact/hooks';
import { openRecord, type RecordError, watch } from '../record';

/** The record, as this page of the extension holds it open. */
export const record = openRecord();

/** What a question to the record has come to so far. */
export type Live<T> =
  | { readonly state: 'asking' }
  | { readonly state: 'here'; readonly value: T }
  | { readonly state: 'refused'; readonly error: RecordError };

/** Asks the record and keeps asking: the part is drawn anew when the answer changes. `about` says what the question depends on. */
export function useLive<T>(query: (signal: AbortSignal) => Promise<T>, about: readonly unknown[]): Live<T> {
  const [live, setLive] = useState<Live<T>>({ state: 'asking' });
  useEffect(
    () =>
      watch(
        query,
        (value) => setLive({ state: 'here', value }),
        (error) => setLive({ state: 'refused', error }),
      ),
    [...about],
  );
  return live;
}

/** The answer, or what stands for it until it is here. */
export function hereOr<T>(live: Live<T>, meanwhile: T): T {
  return live.state === 'here' ? live.value : meanwhile;
}
