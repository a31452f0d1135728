import { useState } from 'preact/hooks';
import type { Note, Target } from '../../model';
import { deleteNote, newNote, restoreNote } from '../../record';
import { hereOr, record, useLive } from '../live';

/** Notes on one thing, with those just begun, and what can be done with them. */
export interface NoteList {
  /** Those that the record holds, and the ones begun here, which it may not hold yet. */
  readonly notes: readonly Note[];
  readonly isNew: (note: Note) => boolean;
  /** The deletion that can be undone now. */
  readonly undo: (() => void) | null;
  begin(target: Target): void;
  remove(note: Note): void;
}

const NO_NOTES: readonly Note[] = [];

/** The notes that `find` asks the record for, and those begun here. `about` says what they are on. */
export function useNoteList(find: () => Promise<Note[]>, about: string): NoteList {
  const held = hereOr(useLive(find, [about]), NO_NOTES);
  const [begun, setBegun] = useState<readonly { readonly about: string; readonly note: Note }[]>([]);
  const [undo, setUndo] = useState<(() => void) | null>(null);
  const here = begun.filter((b) => b.about === about && !held.some((h) => h.id === b.note.id)).map((b) => b.note);

  const remove = async (note: Note) => {
    setBegun((before) => before.filter((b) => b.note.id !== note.id));
    const gone = await deleteNote(record, note.id);
    if (!gone.ok || !gone.value) return;
    const { seq } = gone.value;
    setUndo(() => () => {
      setUndo(null);
      void restoreNote(record, seq);
    });
  };
  return {
    notes: [...held, ...here],
    isNew: (note) => here.includes(note),
    undo,
    begin: (target) => setBegun((before) => [...before, { about, note: newNote(crypto.randomUUID(), target) }]),
    remove: (note) => void remove(note),
  };
}
