import type { Capture, Change, KeptPage, Note, RecordContents } from '../model';
import type { KeptChange, RecordDatabase } from './database';
import { refuseCompany } from './own-names';
import type { Progress } from './progress';

/*
 * Taking in what comes from elsewhere beside what is here, inside the running transaction: nothing that is here is lost.
 */

/** What taking notes in would do to those that are here. */
export interface NotesPreview {
  /** Notes that are not here yet. */
  readonly fresh: number;
  /** Notes that are here word for word. */
  readonly same: number;
  /** Notes that differ: the later one stays in front, the other goes into the history. */
  readonly differing: number;
}

/** What an import would do to the notes and bring along. */
export interface ImportPreview extends NotesPreview {
  readonly pages: number;
  readonly statements: number;
  readonly captures: number;
  readonly corrections: number;
  readonly searches: number;
}

/** What tables with a key of one string can do. */
interface Rows<T> {
  where(index: ':id'): { between(from: string, to: string, withFrom: true, withTo: true): { primaryKeys(): PromiseLike<string[]> } };
  bulkGet(keys: string[]): PromiseLike<(T | undefined)[]>;
  bulkPut(rows: readonly T[]): PromiseLike<unknown>;
}

/**
 * The rows of these keys, in their order. A browser answers one question for all keys of a stretch far sooner than one for each row, and
 * most keys of a large import are not here: only those that are get asked for.
 */
export async function findHere<T>(table: Rows<T>, keys: readonly string[]): Promise<(T | undefined)[]> {
  const sorted = [...keys].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const known = new Set(await table.where(':id').between(first, last, true, true).primaryKeys());
  const wanted = [...new Set(keys)].filter((key) => known.has(key));
  const rows = await table.bulkGet(wanted);
  const byKey = new Map(wanted.map((key, i) => [key, rows[i]]));
  return keys.map((key) => byKey.get(key));
}

const sameNote = (a: Note, b: Note) => JSON.stringify(a) === JSON.stringify(b);

/** Notes that are compared with those that are here in one step: what a browser unpacks without holding the page. */
const COMPARED = 500;

/** Counts what taking notes in would change. In the order of their keys, so that each step asks for one stretch of them. */
export async function previewNotes(record: RecordDatabase, notes: readonly Note[]): Promise<NotesPreview> {
  const sorted = notes.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  let [fresh, same] = [0, 0];
  for (let at = 0; at < sorted.length; at += COMPARED) {
    const step = sorted.slice(at, at + COMPARED);
    const here = await findHere<Note>(
      record.notes,
      step.map((n) => n.id),
    );
    same += step.filter((note, i) => here[i] && sameNote(here[i], note)).length;
    fresh += here.filter((note) => !note).length;
  }
  return { fresh, same, differing: notes.length - fresh - same };
}

/** Counts what an import would change, changing nothing. */
export async function previewImport(record: RecordDatabase, contents: RecordContents): Promise<ImportPreview> {
  const { pages, statements, captures, corrections, searches } = contents;
  return {
    ...(await previewNotes(record, contents.notes)),
    pages: pages.length,
    statements: statements.length,
    captures: captures.length,
    corrections: corrections.length,
    searches: searches.length,
  };
}

const changeKey = (c: Omit<KeptChange, 'seq'>) => `${c.note} ${c.at} ${c.what}`;

/** Adds the changes that are not here, in the running transaction. */
async function mergeChanges(record: RecordDatabase, changes: readonly Change[]): Promise<void> {
  const notes = [...new Set(changes.map(({ note }) => note))];
  const known = new Set((await record.changes.where('note').anyOf(notes).toArray()).map(changeKey));
  await record.changes.bulkAdd(changes.filter((change) => !known.has(changeKey(change))));
}

/** Takes notes in, in the running transaction: where one differs from what is here, the later stays in front and the other goes into the history. */
export async function mergeNotes(record: RecordDatabase, notes: readonly Note[], now: number): Promise<void> {
  const here = await findHere<Note>(
    record.notes,
    notes.map((n) => n.id),
  );
  const front: Note[] = [];
  const changes: Change[] = [];
  for (const [i, note] of notes.entries()) {
    const mine = here[i];
    if (mine && sameNote(mine, note)) continue;
    const later = !mine || note.modified > mine.modified ? note : mine;
    const other = later === mine ? note : (mine ?? null);
    front.push(later);
    changes.push({ note: note.id, at: now, before: other, what: other ? 'conflict' : 'imported' });
  }
  await record.notes.bulkPut(front);
  await record.changes.bulkAdd(changes);
}

async function mergePages(record: RecordDatabase, pages: readonly KeptPage[]): Promise<void> {
  const here = await findHere<KeptPage>(
    record.pages,
    pages.map((p) => p.page),
  );
  await record.pages.bulkPut(
    pages.map((page, i) => {
      const mine = here[i];
      if (!mine) return page;
      const later = page.lastRead > mine.lastRead ? page : mine;
      return { ...later, firstRead: Math.min(page.firstRead, mine.firstRead) };
    }),
  );
}

/** Texts that are here were captured over the longer of the two times. */
async function mergeCaptures(record: RecordDatabase, captures: readonly Capture[]): Promise<void> {
  const here = await record.captures.bulkGet(captures.map((c) => [c.page, c.sha256]));
  await record.captures.bulkPut(
    captures.map((capture, i) => {
      const mine = here[i];
      return mine ? { ...mine, at: Math.min(mine.at, capture.at), lastSeen: Math.max(mine.lastSeen, capture.lastSeen) } : capture;
    }),
  );
}

/** Adds the rows that are not here: what the reader said here counts before what a backup says. */
async function addMissing<T>(table: Rows<NoInfer<T>>, rows: readonly T[], keyOf: (row: T) => string): Promise<void> {
  const here = await findHere(table, rows.map(keyOf));
  await table.bulkPut(rows.filter((_, i) => !here[i]));
}

/** What the reader says here of a company counts before what a backup says; a pack that is here stays as it is. */
async function mergeNames(record: RecordDatabase, { packs, companies, amendments, refusals }: RecordContents): Promise<void> {
  const here = new Set(await record.packs.toCollection().primaryKeys());
  const fresh = packs.filter(({ id }) => !here.has(id));
  const ids = new Set(fresh.map(({ id }) => id));
  await record.packs.bulkPut(fresh);
  await record.companies.bulkPut(companies.filter(({ pack }) => ids.has(pack)));
  await addMissing(record.amendments, amendments, ({ id }) => id);
  for (const refusal of refusals) await refuseCompany(record, refusal);
}

/** Adds what is not here yet; differing notes keep both versions. The reader's settings stay as they are here. */
export async function merge(record: RecordDatabase, contents: RecordContents, progress: Progress, now: number): Promise<void> {
  await progress.steps(contents.changes, (step) => mergeChanges(record, step));
  await progress.steps(contents.notes, (step) => mergeNotes(record, step, now));
  await progress.steps(contents.pages, (step) => mergePages(record, step));
  await progress.steps(contents.statements, (step) => addMissing(record.statements, step, ({ id }) => id));
  await progress.steps(contents.captures, (step) => mergeCaptures(record, step));
  await addMissing(record.corrections, contents.corrections, ({ statement }) => statement);
  await addMissing(record.searches, contents.searches, ({ name }) => name);
  await mergeNames(record, contents);
}
