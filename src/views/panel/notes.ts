import { useState } from 'preact/hooks';
import { askPage } from '../../messages';
import type { Selector, Statement } from '../../model';
import { findNotes } from '../../record';
import { record } from '../live';
import { type NoteList, useNoteList } from '../note/note-list';

/** The notes of a page, with those just begun, and what can be done with them. */
export interface PageNotes extends Omit<NoteList, 'begin'> {
  /** Begins a note on a claim, on the page's selection or on the page as a whole; `false`: nothing is selected there. */
  beginOn(target: Statement | 'selection' | 'page'): Promise<boolean>;
  /** A note on the selection was asked for last, and nothing is selected. */
  readonly nothing: boolean;
}

/** Selectors for what a note is begun on; `null`: nothing is selected. */
async function selectorsFor(tab: number, target: Statement | 'selection' | 'page'): Promise<readonly Selector[] | null> {
  if (target === 'page') return [];
  if (target === 'selection') return (await askPage(tab)('selection'))?.selectors ?? null;
  return askPage(tab)('describe', target.content);
}

/** The reader's notes on a page, by its canonical address. */
export function useNotes(tab: number, address: string): PageNotes {
  const [nothing, setNothing] = useState(false);
  const { begin, ...list } = useNoteList(() => findNotes(record, address), address);
  const beginOn = async (target: Statement | 'selection' | 'page') => {
    const selectors = await selectorsFor(tab, target).catch(() => null);
    setNothing(!selectors);
    if (!selectors) return false;
    begin({ page: address, selectors, statement: typeof target === 'string' ? null : target.id, company: null });
    return true;
  };
  return { ...list, beginOn, nothing };
}
