import type { Capture, KeptPage, Note, RecordContents, Result } from '../model';
import type { KeptChange, RecordDatabase } from './database';
import { attempt, type RecordError } from './errors';
import { refuseCompany } from './own-names';
import { readSettings, rowsOf } from './settings';

/** Everything that is held, for a backup. One transaction: no half of a note being saved meanwhile. */
export async function readContents(record: RecordDatabase): Promise<RecordContents> {
  return record.transaction('r', record.tables, async () => ({
    pages: await record.pages.toArray(),
    statements: await record.statements.toArray(),
    notes: await record.notes.toArray(),
    changes: (await record.changes.orderBy('seq').toArray()).map(({ seq: _, ...change }) => change),
    captures: await record.captures.toArray(),
    corrections: await record.corrections.toArray(),
    searches: await record.searches.toArray(),
    settings: await readSettings(record),
    packs: await record.packs.toArray(),
    companies: await record.companies.toArray(),
    amendments: await record.amendments.toArray(),
    refusals: await record.refusals.toArray(),
  }));
}

/** What an import would do to the notes and bring along. */
export interface ImportPreview {
  /** Notes that are not here yet. */
  readonly fresh: number;
  /** Notes that are here word for word. */
  readonly same: number;
  /** Notes that differ: the later one stays in front, the other goes into the history. */
  readonly differing: number;
  readonly pages: number;
  readonly statements: number;
}

const sameNote = (a: Note, b: Note) => JSON.stringify(a) === JSON.stringify(b);

/** Counts what an import would change, changing nothing. */
export async function previewImport(record: RecordDatabase, contents: RecordContents): Promise<ImportPreview> {
  const here = await record.notes.bulkGet(contents.notes.map((n) => n.id));
  const same = contents.notes.filter((note, i) => here[i] && sameNote(here[i], note)).length;
  const fresh = here.filter((note) => !note).length;
  return {
    fresh,
    same,
    differing: contents.notes.length - fresh - same,
    pages: contents.pages.length,
    statements: contents.statements.length,
  };
}

const changeKey = (c: Omit<KeptChange, 'seq'>) => `${c.note} ${c.at} ${c.what}`;

async function mergeNotes(record: RecordDatabase, notes: readonly Note[], now: number): Promise<void> {
  const here = await record.notes.bulkGet(notes.map((n) => n.id));
  for (const [i, note] of notes.entries()) {
    const mine = here[i];
    if (mine && sameNote(mine, note)) continue;
    const later = !mine || note.modified > mine.modified ? note : mine;
    const other = later === mine ? note : (mine ?? null);
    await record.notes.put(later);
    await record.changes.add({ note: note.id, at: now, before: other, what: other ? 'conflict' : 'imported' });
  }
}

async function mergePages(record: RecordDatabase, pages: readonly KeptPage[]): Promise<void> {
  const here = await record.pages.bulkGet(pages.map((p) => p.page));
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

/** What all tables with a key of one string can do. */
interface Rows<T> {
  bulkGet(keys: string[]): PromiseLike<(T | undefined)[]>;
  bulkPut(rows: readonly T[]): PromiseLike<unknown>;
}

/** Adds the rows that are not here: what the reader said here counts before what a backup says. */
async function addMissing<T>(table: Rows<NoInfer<T>>, rows: readonly T[], keyOf: (row: T) => string): Promise<void> {
  const here = await table.bulkGet(rows.map(keyOf));
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
async function merge(record: RecordDatabase, contents: RecordContents, now: number): Promise<void> {
  const known = new Set((await record.changes.toArray()).map(changeKey));
  await record.changes.bulkAdd(contents.changes.filter((c) => !known.has(changeKey(c))));
  await mergeNotes(record, contents.notes, now);
  await mergePages(record, contents.pages);
  await addMissing(record.statements, contents.statements, ({ id }) => id);
  await mergeCaptures(record, contents.captures);
  await addMissing(record.corrections, contents.corrections, ({ statement }) => statement);
  await addMissing(record.searches, contents.searches, ({ name }) => name);
  await mergeNames(record, contents);
}

async function replace(record: RecordDatabase, contents: RecordContents): Promise<void> {
  for (const table of record.tables) await table.clear();
  await record.pages.bulkPut([...contents.pages]);
  await record.statements.bulkPut([...contents.statements]);
  await record.notes.bulkPut([...contents.notes]);
  await record.changes.bulkAdd([...contents.changes]);
  await record.captures.bulkPut([...contents.captures]);
  await record.corrections.bulkPut([...contents.corrections]);
  await record.searches.bulkPut([...contents.searches]);
  await record.settings.bulkPut(rowsOf(contents.settings));
  await record.packs.bulkPut([...contents.packs]);
  await record.companies.bulkPut([...contents.companies]);
  await record.amendments.bulkPut([...contents.amendments]);
  await record.refusals.bulkPut([...contents.refusals]);
}

/** Takes a backup's contents in: all or nothing, in one transaction. */
export async function importContents(
  record: RecordDatabase,
  contents: RecordContents,
  how: 'merge' | 'replace',
  now = Date.now(),
): Promise<Result<void, RecordError>> {
  return attempt(() =>
    record.transaction('rw', record.tables, () => (how === 'merge' ? merge(record, contents, now) : replace(record, contents))),
  );
}
