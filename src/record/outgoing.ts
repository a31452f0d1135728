import {
  type Capture,
  type KeptPage,
  type KeptStatement,
  type Note,
  type Outgoing,
  type OutgoingNote,
  placeOfQuote,
  quotedBy,
} from '../model';
import type { RecordDatabase } from './database';
import { readRows } from './read-rows';

/** Which notes go out: all, those of a page, or some by their ids. */
export type OutgoingChoice =
  | { readonly what: 'all' }
  | { readonly what: 'page'; readonly page: string }
  | { readonly what: 'notes'; readonly ids: readonly string[] };

async function findChosen(record: RecordDatabase, choice: OutgoingChoice): Promise<Note[]> {
  if (choice.what === 'page') return record.notes.where('target.page').equals(choice.page).sortBy('created');
  if (choice.what === 'all') return (await record.notes.orderBy('modified').toArray()).sort((a, b) => a.created - b.created);
  const notes = await record.notes.bulkGet([...choice.ids]);
  return notes.filter((note) => note !== undefined);
}

/** How many notes there are, and how many of them may be handed on. */
export interface NoteCount {
  readonly notes: number;
  readonly publishable: number;
}

/** How many notes each choice would hand on. */
export interface OutgoingCounts {
  readonly all: NoteCount;
  readonly chosen: NoteCount;
  /** By canonical address, for pages that have a note. */
  readonly pages: ReadonlyMap<string, NoteCount>;
}

const countOf = (notes: readonly Note[]): NoteCount => ({
  notes: notes.length,
  publishable: notes.filter(({ publishable }) => publishable).length,
});

/** Counts the notes of every choice, in one reading; `chosen` are the ids of those chosen in the list. */
export async function countOutgoing(record: RecordDatabase, chosen: readonly string[]): Promise<OutgoingCounts> {
  const notes = await readRows(record.notes);
  const ids = new Set(chosen);
  const pages = byPage(notes.filter(({ target }) => target.page).map((note) => ({ page: note.target.page, note })));
  return {
    all: countOf(notes),
    chosen: countOf(notes.filter(({ id }) => ids.has(id))),
    pages: new Map([...pages].map(([page, on]) => [page, countOf(on.map(({ note }) => note))])),
  };
}

/** Rows by their page. */
function byPage<T extends { readonly page: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.page);
    if (group) group.push(row);
    else groups.set(row.page, [row]);
  }
  return groups;
}

/** The text that a note was written beside: the last one that holds its words; for a note on the whole page the last at all. */
function captureOf(note: Note, captures: readonly Capture[]): Capture | null {
  const quote = quotedBy(note);
  return captures.findLast(({ text }) => text.includes(quote)) ?? null;
}

/** Statements in the order of the text that was captured last; those whose place it does not tell come last. */
function inReadingOrder(statements: readonly KeptStatement[], captures: readonly Capture[]): KeptStatement[] {
  const text = captures.at(-1)?.text;
  if (text === undefined) return [...statements];
  const places = new Map(statements.map(({ id, place }) => [id, (place && placeOfQuote(text, place)?.start) ?? Number.POSITIVE_INFINITY]));
  const placeOf = ({ id }: KeptStatement) => places.get(id) ?? Number.POSITIVE_INFINITY;
  // Two that have no place keep their order: infinity less infinity is no number.
  return [...statements].sort((a, b) => placeOf(a) - placeOf(b) || 0);
}

/** All of a page that goes out, or is read beside a note of it. */
interface Beside {
  readonly page: KeptPage | null;
  readonly statements: readonly KeptStatement[];
  readonly captures: readonly Capture[];
}

const nothing: Beside = { page: null, statements: [], captures: [] };

function outgoingNote(note: Note, { page, statements, captures }: Beside): OutgoingNote {
  const id = note.target.statement;
  return {
    note,
    page,
    statement: statements.find((s) => s.id === id) ?? null,
    answers: id === null ? [] : statements.filter(({ answersTo }) => answersTo.includes(id)),
    capture: captureOf(note, captures),
  };
}

/** The chosen notes with all that is handed on beside them, and their pages. One transaction: all as it is at one moment. */
export async function findOutgoing(record: RecordDatabase, choice: OutgoingChoice): Promise<Outgoing> {
  return record.transaction('r', [record.notes, record.pages, record.statements, record.captures], async () => {
    const notes = await findChosen(record, choice);
    const chosen = choice.what === 'page' ? [choice.page] : [];
    const addresses = [...new Set([...chosen, ...notes.map(({ target }) => target.page)])].filter(Boolean);
    const statements = byPage(await record.statements.where('page').anyOf(addresses).toArray());
    const captures = byPage(await record.captures.where('page').anyOf(addresses).sortBy('at'));
    const pages = await record.pages.bulkGet(addresses);
    const beside = new Map<string, Beside>();
    for (const [i, address] of addresses.entries()) {
      const texts = captures.get(address) ?? [];
      beside.set(address, { page: pages[i] ?? null, statements: inReadingOrder(statements.get(address) ?? [], texts), captures: texts });
    }
    const outgoing = notes.map((note) => outgoingNote(note, beside.get(note.target.page) ?? nothing));
    const kept = [...beside.values()].filter((b): b is Beside & { page: KeptPage } => b.page !== null);
    const on = byPage(outgoing.map((o) => ({ page: o.note.target.page, o })));
    return {
      notes: outgoing,
      pages: kept.map((b) => ({ ...b, notes: (on.get(b.page.page) ?? []).map(({ o }) => o) })),
      heldBack: 0,
    };
  });
}
