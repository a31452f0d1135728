import type { KeptPage, KeptStatement, Note, Status } from '../model';
import type { RecordDatabase } from './database';

/** A note with what it is read beside: its page, and the statement that it was written on. */
export interface FoundNote {
  readonly note: Note;
  readonly page: KeptPage | null;
  readonly statement: KeptStatement | null;
  /** The words that the note stands on; empty for a note on the page as a whole. */
  readonly quote: string;
}

/** What is asked of the notes; an empty field asks nothing. */
export interface NoteQuery {
  readonly words: string;
  readonly status: Status | '';
  readonly tag: string;
  readonly host: string;
}

/** The quote that a note's selectors hold. */
export function quoteOf(note: Note): string {
  const quote = note.target.selectors.find((s) => s.type === 'TextQuoteSelector');
  return quote?.type === 'TextQuoteSelector' ? quote.exact : '';
}

/** All notes with their pages and statements, last changed first. */
export async function findAllNotes(record: RecordDatabase): Promise<FoundNote[]> {
  const notes = await record.notes.orderBy('modified').reverse().toArray();
  const pages = new Map((await record.pages.bulkGet([...new Set(notes.map((n) => n.target.page))])).map((p) => [p?.page, p]));
  const ids = notes.map((n) => n.target.statement).filter((id) => id !== null);
  const statements = new Map((await record.statements.bulkGet(ids)).map((s) => [s?.id, s]));
  return notes.map((note) => ({
    note,
    page: pages.get(note.target.page) ?? null,
    statement: statements.get(note.target.statement ?? '') ?? null,
    quote: quoteOf(note),
  }));
}

/** Text as it is searched: no case, no accents. */
const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** All that a note can be found by. */
function searchable({ note, page, statement, quote }: FoundNote): string {
  const about = [...(statement?.about ?? []), statement?.by];
  const companies = (page?.companies ?? []).filter((c) => !statement || about.includes(c.id)).map((c) => c.name);
  return folded(
    [note.text, note.reason, quote, ...note.tags, ...companies, statement?.who, page?.title, page?.publisher, page?.host].join('\n'),
  );
}

/** Prepares notes for `matches`, so that each key pressed searches prepared text. */
export function prepareSearch(found: readonly FoundNote[]): readonly { readonly found: FoundNote; readonly text: string }[] {
  return found.map((f) => ({ found: f, text: searchable(f) }));
}

/** The notes that hold every word asked for and are of the status, tag and site chosen. Order is kept. */
export function filterNotes(prepared: ReturnType<typeof prepareSearch>, query: NoteQuery): FoundNote[] {
  const words = folded(query.words).split(/\s+/).filter(Boolean);
  return prepared
    .filter(({ found: { note, page }, text }) => {
      if (query.status && note.status !== query.status) return false;
      if (query.tag && !note.tags.includes(query.tag)) return false;
      if (query.host && page?.host !== query.host) return false;
      return words.every((word) => text.includes(word));
    })
    .map(({ found }) => found);
}
