import type { RecordDatabase } from './database';

/** How much the record holds of something: what forgetting it would take away. */
export interface Held {
  readonly pages: number;
  readonly statements: number;
  readonly notes: number;
}

const tables = (record: RecordDatabase) => [
  record.pages,
  record.statements,
  record.notes,
  record.changes,
  record.captures,
  record.corrections,
  record.refusals,
];

/** Counts what is held: of these pages (canonical addresses), or of everything. */
export async function countHeld(record: RecordDatabase, pages: readonly string[] | 'everything'): Promise<Held> {
  if (pages === 'everything')
    return { pages: await record.pages.count(), statements: await record.statements.count(), notes: await record.notes.count() };
  return {
    pages: await record.pages.where('page').anyOf(pages).count(),
    statements: await record.statements.where('page').anyOf(pages).count(),
    notes: await record.notes.where('target.page').anyOf(pages).count(),
  };
}

/** The pages kept of a host. */
export async function findPagesOf(record: RecordDatabase, host: string): Promise<string[]> {
  return record.pages.where('host').equals(host).primaryKeys();
}

/** Forgets pages for good: what was read there, the notes, and the notes' history. All or nothing. */
export async function forgetPages(record: RecordDatabase, pages: readonly string[]): Promise<void> {
  const gone = new Set(pages);
  await record.transaction('rw', tables(record), async () => {
    // A deleted note is known by the page that its last version stood on.
    const deleted = await record.changes.filter((c) => c.before !== null && gone.has(c.before.target.page)).toArray();
    const living = await record.notes.where('target.page').anyOf(pages).primaryKeys();
    const notes = [...new Set([...living, ...deleted.map((c) => c.note)])];
    await record.changes.where('note').anyOf(notes).delete();
    await record.notes.bulkDelete(notes);
    for (const table of [record.statements, record.captures, record.corrections]) await table.where('page').anyOf(pages).delete();
    await record.refusals.filter(({ page }) => gone.has(page)).delete();
    await record.pages.bulkDelete([...pages]);
  });
}

/** Forgets everything that tells what was read or written: the choices of sites and the names too. The general settings stay. */
export async function forgetEverything(record: RecordDatabase): Promise<void> {
  const all = [...tables(record), record.searches, record.packs, record.companies, record.amendments];
  await record.transaction('rw', [...all, record.settings], async () => {
    for (const table of all) await table.clear();
    await record.settings.delete('siteLevels');
  });
}
