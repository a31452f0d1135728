import type { Note, Result } from '../model';
import type { RecordDatabase } from './database';
import { attempt, type RecordError } from './errors';

/** What was done to many notes at once: the changes to take back, in the order in which they were made. */
export interface Bulk {
  readonly changes: readonly number[];
}

/**
 * Changes many notes at once, all or none; each gets its entry in the history. `change` answers the note itself where there is
 * nothing to change.
 */
export async function changeNotes(
  record: RecordDatabase,
  ids: readonly string[],
  change: (note: Note) => Note,
  now = Date.now(),
): Promise<Result<Bulk, RecordError>> {
  return attempt(() =>
    record.transaction('rw', [record.notes, record.changes], async () => {
      const held = (await record.notes.bulkGet([...ids])).filter((note) => note !== undefined);
      const pairs = held.map((before) => ({ before, after: change(before) })).filter(({ before, after }) => before !== after);
      const after = pairs.map((p) => ({ ...p.after, modified: Math.max(now, p.before.modified + 1) }));
      await record.notes.bulkPut(after);
      const entries = pairs.map(({ before }) => ({ note: before.id, at: now, before, what: 'edited' as const }));
      return { changes: await record.changes.bulkAdd(entries, { allKeys: true }) };
    }),
  );
}

/** Deletes many notes at once into their history, all or none. */
export async function deleteNotes(record: RecordDatabase, ids: readonly string[], now = Date.now()): Promise<Result<Bulk, RecordError>> {
  return attempt(() =>
    record.transaction('rw', [record.notes, record.changes], async () => {
      const held = (await record.notes.bulkGet([...ids])).filter((note) => note !== undefined);
      await record.notes.bulkDelete(held.map(({ id }) => id));
      const entries = held.map((before) => ({ note: before.id, at: now, before, what: 'deleted' as const }));
      return { changes: await record.changes.bulkAdd(entries, { allKeys: true }) };
    }),
  );
}

/** Takes a bulk back: each note is again what it was before, and what stood in its place goes into the history. */
export async function undoBulk(record: RecordDatabase, { changes }: Bulk, now = Date.now()): Promise<Result<void, RecordError>> {
  return attempt(() =>
    record.transaction('rw', [record.notes, record.changes], async () => {
      const befores = (await record.changes.bulkGet([...changes])).map((c) => c?.before ?? null).filter((note) => note !== null);
      const current = await record.notes.bulkGet(befores.map(({ id }) => id));
      await record.notes.bulkPut(befores.map((note, i) => ({ ...note, modified: Math.max(now, (current[i]?.modified ?? 0) + 1) })));
      await record.changes.bulkAdd(
        befores.map(({ id }, i) => ({ note: id, at: now, before: current[i] ?? null, what: 'restored' as const })),
      );
    }),
  );
}
