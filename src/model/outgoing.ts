import type { Capture } from './capture';
import type { KeptPage, KeptStatement } from './kept';
import type { Note } from './note';

/** A note as it is handed on: with what it is read beside. */
export interface OutgoingNote {
  readonly note: Note;
  readonly page: KeptPage | null;
  /** The statement that it stands on. */
  readonly statement: KeptStatement | null;
  /** The statements that answer that one, on its page. */
  readonly answers: readonly KeptStatement[];
  /** The text that the note was written beside, where it was captured. */
  readonly capture: Capture | null;
}

/** A page as it is handed on: what it says, and what the reader wrote on it. */
export interface OutgoingPage {
  readonly page: KeptPage;
  /** Those that were kept, in reading order as far as their places are known. */
  readonly statements: readonly KeptStatement[];
  readonly notes: readonly OutgoingNote[];
  /** What was captured of it, oldest first. */
  readonly captures: readonly Capture[];
}

/** What goes out, and how much was held back because it is private. */
export interface Outgoing {
  readonly notes: readonly OutgoingNote[];
  readonly pages: readonly OutgoingPage[];
  readonly heldBack: number;
}

/** The words that a note stands on; empty for a note on a page as a whole, or on a company. */
export function quotedBy(note: Note): string {
  const quote = note.target.selectors.find((s) => s.type === 'TextQuoteSelector');
  return quote?.type === 'TextQuoteSelector' ? quote.exact : '';
}

/** Only what the reader has called publishable. The pages stay; of the notes only how many were held back. */
export function publishableOf(outgoing: Outgoing): Outgoing {
  const mayGo = (notes: readonly OutgoingNote[]) => notes.filter(({ note }) => note.publishable);
  const notes = mayGo(outgoing.notes);
  return {
    notes,
    pages: outgoing.pages.map((page) => ({ ...page, notes: mayGo(page.notes) })),
    heldBack: outgoing.heldBack + outgoing.notes.length - notes.length,
  };
}
