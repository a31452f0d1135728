import { useState } from 'preact/hooks';
import { askPage } from '../../messages';
import type { Note, PageText, Selector, Statement } from '../../model';
import { deleteNote, findNotes, newNote, restoreNote } from '../../record';
import { hereOr, record, useLive } from '../live';

/** The notes of a page, with those just begun, and what can be done with them. */
export interface PageNotes {
  /** Those that the record holds, and the ones begun here, which it may not hold yet. */
  readonly notes: readonly Note[];
  readonly isNew: (note: Note) => boolean;
  /** The deletion that can be undone now. */
  readonly undo: (() => void) | null;
  /** Begins a note on a claim, on the page's selection or on the page as a whole; `false`: nothing is selected there. */
  beginOn(target: Statement | 'selection' | 'page'): Promise<boolean>;
  remove(note: Note): void;
}

const NO_NOTES: readonly Note[] = [];

/** Selectors for what a note is begun on; `null`: nothing is selected. */
async function selectorsFor(tab: number, target: Statement | 'selection' | 'page'): Promise<readonly Selector[] | null> {
  if (target === 'page') return [];
  if (target === 'selection') return (await askPage(tab)('selection'))?.selectors ?? null;
  return askPage(tab)('describe', target.content);
}

/** The reader's notes on a page. */
export function useNotes(tab: number, page: PageText): PageNotes {
  const address = page.canonicalUrl;
  const held = hereOr(
    useLive(() => findNotes(record, address), [address]),
    NO_NOTES,
  );
  const [begun, setBegun] = useState<readonly Note[]>(NO_NOTES);
  const [undo, setUndo] = useState<(() => void) | null>(null);
  const here = begun.filter((n) => n.target.page === address && !held.some((h) => h.id === n.id));

  const beginOn = async (target: Statement | 'selection' | 'page') => {
    const selectors = await selectorsFor(tab, target).catch(() => null);
    if (!selectors) return false;
    const statement = typeof target === 'string' ? null : target.id;
    const note = newNote(crypto.randomUUID(), { page: address, selectors, statement, company: null });
    setBegun((before) => [...before, note]);
    return true;
  };
  const remove = async (note: Note) => {
    setBegun((before) => before.filter((n) => n.id !== note.id));
    const gone = await deleteNote(record, note.id);
    if (!gone.ok || !gone.value) return;
    const { seq } = gone.value;
    setUndo(() => () => {
      setUndo(null);
      void restoreNote(record, seq);
    });
  };
  return { notes: [...held, ...here], isNew: (note) => here.includes(note), undo, beginOn, remove: (note) => void remove(note) };
}
