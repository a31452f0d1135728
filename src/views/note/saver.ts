import type { Note } from '../../model';
import { type NotedPage, type RecordDatabase, type RecordError, saveNote } from '../../record';

/** How a note stands: nothing written yet, being saved, in the record, or not saved and why. */
export type SaveState =
  | { readonly state: 'new' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly conflict: boolean }
  | { readonly state: 'not saved'; readonly error: RecordError };

/** A pause in typing after which the note is saved. */
export const SAVE_AFTER_MS = 250;

/** Saves one note as it is typed. */
export interface Saver {
  /** The note as written so far. */
  readonly draft: () => Note;
  /** Whether something is written that the record does not hold. */
  readonly pending: () => boolean;
  /** The `modified` of the version that the record is known to hold; `null`: none. */
  readonly seen: () => number | null;
  change(note: Note): void;
  /** Saves now what is not saved yet. */
  flush(): Promise<void>;
  /** Takes another window's version, unless something of our own is unsaved. Answers whether it did. */
  adopt(note: Note): boolean;
  /** Stops the clock; what was not saved stays with `draft`. */
  stop(): void;
}

/**
 * Opens a saver for a note; `seen` is the version that it starts from (`null`: not in the record yet). One save runs at a time, and
 * "saved" is told only when the record holds the very words that stand in the editor.
 */
export function openSaver(
  record: RecordDatabase,
  note: Note,
  seen: number | null,
  on: NotedPage | null,
  tell: (state: SaveState) => void,
): Saver {
  let draft = note;
  let dirty = false;
  let conflict = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  /** One save; whether it was refused. */
  const saveOnce = async (): Promise<boolean> => {
    dirty = false;
    // The page is kept along with the first save only: it does not change with each letter.
    const saved = await saveNote(record, draft, seen, seen === null ? on : null);
    if (!saved.ok) {
      dirty = true;
      tell({ state: 'not saved', error: saved.error });
      return true;
    }
    seen = saved.value.note.modified;
    conflict ||= saved.value.conflict !== null;
    return false;
  };
  const run = async () => {
    while (dirty) if (await saveOnce()) return;
    tell({ state: 'saved', conflict });
  };
  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    if (!dirty) return running ?? undefined;
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };

  return {
    draft: () => draft,
    pending: () => dirty || running !== null,
    seen: () => seen,
    flush,
    change(next) {
      draft = next;
      dirty = true;
      tell({ state: 'saving' });
      clearTimeout(timer);
      timer = setTimeout(flush, SAVE_AFTER_MS);
    },
    adopt(other) {
      // Our own note comes back too, as it was begun and after each save.
      if (dirty || running || other.modified <= Math.max(seen ?? 0, draft.modified)) return false;
      draft = other;
      seen = other.modified;
      return true;
    },
    stop: () => clearTimeout(timer),
  };
}
