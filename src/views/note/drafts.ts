import type { Note } from '../../model';
import { findChanges, type RecordDatabase, saveNote, sayTheSame } from '../../record';

/** What was typed in the last moment before a page went, too late for the record. */
interface Left {
  readonly note: Note;
  readonly seen: number | null;
}

const MARK = 'draft ';

/**
 * Leaves a note that is not saved yet where it can be put at once: a page that is being closed has no time to wait for the record.
 * `localStorage` of the extension's own pages, which no page of the web can read.
 */
export function leaveDraft(storage: Storage, left: Left): void {
  try {
    storage.setItem(MARK + left.note.id, JSON.stringify(left));
  } catch {
    // Full or forbidden: the record itself has been asked to save as well.
  }
}

/** Whether the record got it after all, though it may hold a later version by now. */
async function hasHeld(record: RecordDatabase, note: Note): Promise<boolean> {
  const current = await record.notes.get(note.id);
  const earlier = await findChanges(record, note.id);
  return [current, ...earlier.map((c) => c.before)].some((held) => held && sayTheSame(held, note));
}

/** Saves what was left by a page that was closed in the middle of a word. */
export async function recoverDrafts(storage: Storage, record: RecordDatabase): Promise<void> {
  for (const key of Object.keys(storage).filter((k) => k.startsWith(MARK))) {
    const { note, seen }: Left = JSON.parse(storage.getItem(key) ?? '{}');
    const done = !note || (await hasHeld(record, note)) || (await saveNote(record, note, seen, null)).ok;
    if (done) storage.removeItem(key);
  }
}
