import type { RecordDatabase } from './database';
import { findBeside, type SearchedNote, searchedNote } from './search';

/**
 * All notes made ready to be searched, last changed first. Asked again, it reads only what has changed since: a library of 20,000
 * notes is not read anew at every letter that is typed into one of them.
 */
export class NoteShelf {
  private notes: readonly SearchedNote[] = [];

  constructor(private readonly record: RecordDatabase) {}

  /** The notes as the record holds them now. */
  async read(): Promise<readonly SearchedNote[]> {
    const { notes } = this.record;
    const newest = this.notes[0]?.note.modified ?? Number.NEGATIVE_INFINITY;
    // From the newest on, not after it: two notes can be changed in one millisecond.
    // Read forwards: backwards, the browser is asked note by note.
    const changed = await (this.notes.length ? notes.where('modified').aboveOrEqual(newest) : notes).toArray();
    const living = new Set<string>(await notes.toCollection().primaryKeys());
    const known = new Map(this.notes.map((n) => [n.note.id, n]));
    const fresh = changed.filter(({ id, modified }) => known.get(id)?.note.modified !== modified);
    if (fresh.length || living.size !== known.size) {
      const ids = new Set(fresh.map(({ id }) => id));
      const held = this.notes.filter(({ note }) => living.has(note.id) && !ids.has(note.id));
      // A note brought in from a backup keeps the time of its last change, which may lie before the newest.
      const missing = [...living].filter((id) => !ids.has(id) && !known.has(id));
      const late = (await notes.bulkGet(missing)).filter((note) => note !== undefined);
      const read = (await findBeside(this.record, [...fresh, ...late])).map(searchedNote);
      this.notes = [...read, ...held].sort((a, b) => b.note.modified - a.note.modified);
    }
    return this.notes;
  }
}
