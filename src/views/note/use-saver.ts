import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Note } from '../../model';
import type { BarePage, ReadPage } from '../../record';
import { record } from '../live';
import { leaveDraft } from './drafts';
import { Saver, type SaveState } from './saver';

/** Something that was taken out of a note: its words, and the way back. */
export interface Taken {
  readonly words: string;
  readonly undo: () => void;
}

/** A note in an editor. */
export interface Editing {
  readonly note: Note;
  readonly save: SaveState;
  change(fields: Partial<Note>): void;
  /** Takes something out, so that it can be put back; `back` puts it into the note as it is then. */
  take(fields: Partial<Note>, words: string, back: (now: Note) => Partial<Note>): void;
  /** What was taken out last; `null`: nothing. */
  readonly taken: Taken | null;
  flush(): void;
  /** Saves what is not saved yet, and answers whether the record holds all that is written. */
  settle(): Promise<boolean>;
  /** Whether it was only begun: nothing was ever written. */
  isUnsaid(): boolean;
}

/** Saves as the page is hidden; what a closing page has no time to save is left for the next. */
function useLeaving(saver: Saver): void {
  useEffect(() => {
    const hide = () => void saver.flush();
    const leave = () => {
      if (saver.pending) leaveDraft(localStorage, { note: saver.draft, seen: saver.seen });
      hide();
    };
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('pagehide', leave);
      hide();
    };
  }, [saver]);
}

/**
 * Edits a note and saves it as it is typed: after a short pause, when the field is left, and when the page is hidden or closed. `held` is
 * the note as the record has it; a change made in another window comes in while nothing here is unsaved.
 */
export function useSaver(held: Note, isNew: boolean, on: ReadPage | BarePage | null): Editing {
  const [save, setSave] = useState<SaveState>(isNew ? { state: 'new' } : { state: 'saved', conflict: false });
  const [note, setNote] = useState(held);
  const [taken, setTaken] = useState<Taken | null>(null);
  const saver = useMemo(() => new Saver(record, held, isNew ? null : held.modified, on, setSave), [held.id]);
  useEffect(() => {
    if (saver.adopt(held)) setNote(held);
  }, [held.modified]);
  useLeaving(saver);

  const change = (fields: Partial<Note>) => {
    const next = { ...saver.draft, ...fields };
    saver.change(next);
    setNote(next);
  };
  const take = (fields: Partial<Note>, words: string, back: (now: Note) => Partial<Note>) => {
    change(fields);
    const undo = () => {
      change(back(saver.draft));
      setTaken(null);
    };
    setTaken({ words, undo });
  };
  return {
    note,
    save,
    change,
    take,
    taken,
    flush: () => void saver.flush(),
    settle: () => saver.flush().then(() => !saver.pending),
    isUnsaid: () => saver.seen === null && !saver.pending,
  };
}
