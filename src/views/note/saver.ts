import type { Note } from '../../model';
import { type BarePage, type ReadPage, type RecordDatabase, type RecordError, saveNote } from '../../record';

/** How a note stands: nothing written yet, being saved, in the record, or not saved and why. */
export type SaveState =
  | { readonly state: 'new' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly conflict: boolean }
  | { readonly state: 'not saved'; readonly error: RecordError };

/** A pause in typing after which the note is saved. */
export const SAVE_AFTER_MS = 250;

/**
 * Saves one note as it is typed. One save runs at a time, and "saved" is told only when the record holds the very words that stand in
 * the editor.
 */
export class Saver {
  private dirty = false;
  private conflict = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;

  /** `seen` is the version that the record is known to hold (`null`: none yet); `on` is the page to keep with a new note. */
  constructor(
    private readonly record: RecordDatabase,
    public draft: Note,
    public seen: number | null,
    private readonly on: ReadPage | BarePage | null,
    private readonly tell: (state: SaveState) => void,
  ) {}

  /** Whether something is written that the record does not hold. */
  get pending(): boolean {
    return this.dirty || this.running !== null;
  }

  change(note: Note): void {
    this.draft = note;
    this.dirty = true;
    this.tell({ state: 'saving' });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), SAVE_AFTER_MS);
  }

  /** Saves now what is not saved yet. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.dirty && !this.running)
      this.running = this.run().finally(() => {
        this.running = null;
      });
    await this.running;
  }

  /** Takes another window's version, unless something of our own is unsaved. Answers whether it did. */
  adopt(other: Note): boolean {
    // Our own note comes back too, as it was begun and after each save.
    if (this.pending || other.modified <= Math.max(this.seen ?? 0, this.draft.modified)) return false;
    this.draft = other;
    this.seen = other.modified;
    return true;
  }

  private async run(): Promise<void> {
    while (this.dirty) if (!(await this.saveOnce())) return;
    this.tell({ state: 'saved', conflict: this.conflict });
  }

  /** One save; whether the record took it. */
  private async saveOnce(): Promise<boolean> {
    this.dirty = false;
    // The page is kept along with the first save only: it does not change with each letter.
    const saved = await saveNote(this.record, this.draft, this.seen, this.seen === null ? this.on : null);
    if (!saved.ok) {
      this.dirty = true;
      this.tell({ state: 'not saved', error: saved.error });
      return false;
    }
    this.seen = saved.value.note.modified;
    this.conflict ||= saved.value.conflict !== null;
    return true;
  }
}
