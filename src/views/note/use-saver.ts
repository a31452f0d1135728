import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Note } from '../../model';
import type { NotedPage } from '../../record';
import { record } from '../live';
import { leaveDraft } from './drafts';
import { Saver, type SaveState } from './saver';

/** A note in an editor. */
export interface Editing {
  readonly note: Note;
  readonly save: SaveState;
  change(fields: Partial<Note>): void;
  flush(): void;
}

/**
 * Edits a note and saves it as it is typed: after a short pause, when the field is left, and when the page is hidden or closed. `held` is
 * the note as the record has it; a change made in another window comes in while nothing here is unsaved.
 */
export function useSaver(held: Note, isNew: boolean, on: NotedPage | null): Editing {
  const [save, setSave] = useState<SaveState>(isNew ? { state: 'new' } : { state: 'saved', conflict: false });
  const [note, setNote] = useState(held);
  const saver = useMemo(() => new Saver(record, held, isNew ? null : held.modified, on, setSave), [held.id]);

  useEffect(() => {
    if (saver.adopt(held)) setNote(held);
  }, [held.modified]);

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

  return {
    note,
    save,
    flush: () => void saver.flush(),
    change(fields) {
      const next = { ...saver.draft, ...fields };
      saver.change(next);
      setNote(next);
    },
  };
}
