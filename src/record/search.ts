import { type KeptPage, type KeptStatement, type Note, statuses } from '../model';
import type { RecordDatabase } from './database';
import { beginningOf, folded, parseQuery, statusesAt, type Term } from './query';

/** A note with what it is read beside: its page, and the statement that it was written on. */
export interface FoundNote {
  readonly note: Note;
  readonly page: KeptPage | null;
  readonly statement: KeptStatement | null;
  /** The words that the note stands on; empty for a note on a page as a whole, or on a company. */
  readonly quote: string;
}

/** A note made ready to be searched, so that a key pressed costs no more than reading through. Texts are folded. */
export interface SearchedNote extends FoundNote {
  readonly text: string;
  readonly tags: readonly string[];
  readonly companies: readonly string[];
}

/** The orders that notes can be shown in. */
export const noteOrders = ['changed', 'made', 'published', 'site', 'status'] as const;
export type NoteOrder = (typeof noteOrders)[number];

/** The quote that a note's selectors hold. */
export function quoteOf(note: Note): string {
  const quote = note.target.selectors.find((s) => s.type === 'TextQuoteSelector');
  return quote?.type === 'TextQuoteSelector' ? quote.exact : '';
}

/** More pages than this are read all at once: one by one, each costs as much as a hundred together. */
const MANY = 200;

/** The notes with their pages and statements, in the same order. */
export async function findBeside(record: RecordDatabase, notes: readonly Note[]): Promise<FoundNote[]> {
  const addresses = [...new Set(notes.map((n) => n.target.page))];
  const held = await (addresses.length > MANY ? record.pages.toArray() : record.pages.bulkGet(addresses));
  const pages = new Map(held.map((p) => [p?.page, p]));
  const ids = notes.map((n) => n.target.statement).filter((id) => id !== null);
  const statements = new Map((await record.statements.bulkGet([...new Set(ids)])).map((s) => [s?.id, s]));
  return notes.map((note) => ({
    note,
    page: pages.get(note.target.page) ?? null,
    statement: statements.get(note.target.statement ?? '') ?? null,
    quote: quoteOf(note),
  }));
}

/** All notes with their pages and statements, last changed first. */
export async function findAllNotes(record: RecordDatabase): Promise<FoundNote[]> {
  return findBeside(record, (await record.notes.orderBy('modified').toArray()).reverse());
}

/** The names of the companies that a note is about: its own, its statement's, or all of its page. */
function companiesOf({ note, page, statement }: FoundNote): string[] {
  if (note.target.company) return [note.target.company.name];
  const about = statement && [...statement.about, statement.by];
  return (page?.companies ?? []).filter((c) => !about || about.includes(c.id)).map((c) => c.name);
}

/** Makes a note ready to be searched. */
export function searchedNote(found: FoundNote): SearchedNote {
  const { note, page, statement, quote } = found;
  const companies = companiesOf(found);
  const said = [
    note.text,
    note.reason,
    quote,
    note.asked?.how,
    note.asked?.answer,
    note.archive,
    ...note.links.flatMap((l) => [l.label, l.url]),
  ];
  const beside = [...note.tags, ...companies, statement?.words, statement?.who, page?.title, page?.publisher, page?.host];
  return {
    ...found,
    text: folded([...said, ...beside].filter(Boolean).join('\n')),
    tags: note.tags.map(folded),
    companies: companies.map(folded),
  };
}

type Test = (note: SearchedNote) => boolean;

/** What a term asks of a note. A day or status that is none fits nothing. */
function testOf({ field, value }: Term): Test {
  if (field === 'tag') return ({ tags }) => tags.some((tag) => tag === value || tag.startsWith(`${value}/`));
  if (field === 'company') return ({ companies }) => companies.some((name) => name.includes(value));
  if (field === 'site') return ({ page }) => page?.host === value || (page?.host.endsWith(`.${value}`) ?? false);
  if (field === 'by') return ({ statement }) => statement !== null && folded(statement.who).includes(value);
  if (field === 'status') {
    const named = statusesAt(value);
    return ({ note }) => named.includes(note.status);
  }
  if (field === null) return ({ text }) => text.includes(value);
  const day = beginningOf(value);
  if (day === null) return () => false;
  return field === 'before' ? ({ note }) => note.modified < day : ({ note }) => note.modified >= day;
}

/** The notes that are all that a search as typed asks for. Order is kept. */
export function searchNotes(notes: readonly SearchedNote[], typed: string): readonly SearchedNote[] {
  const tests = parseQuery(typed).map((term): Test => {
    const test = testOf(term);
    return term.not ? (note) => !test(note) : test;
  });
  return tests.length ? notes.filter((note) => tests.every((test) => test(note))) : notes;
}

const text = (a: string | null | undefined, b: string | null | undefined) => (a ?? '').localeCompare(b ?? '');

const ORDERS: Readonly<Record<NoteOrder, (a: FoundNote, b: FoundNote) => number>> = {
  changed: (a, b) => b.note.modified - a.note.modified,
  made: (a, b) => b.note.created - a.note.created,
  // ISO dates: their letters are in the order of time.
  published: (a, b) => ((a.page?.published ?? '') < (b.page?.published ?? '') ? 1 : -1),
  site: (a, b) => text(a.page?.host, b.page?.host) || text(a.page?.title, b.page?.title),
  status: (a, b) => statuses.indexOf(a.note.status) - statuses.indexOf(b.note.status),
};

/** The notes in an order. */
export const sortNotes = (notes: readonly SearchedNote[], order: NoteOrder): readonly SearchedNote[] =>
  // They come last changed first.
  order === 'changed' ? notes : [...notes].sort(ORDERS[order]);
