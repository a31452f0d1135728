import { answerKey } from '../model';
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

/** What can be forgotten: pages by their canonical addresses, a company by its id, or everything. */
export type Forgettable = readonly string[] | { readonly company: string } | 'everything';

/** The ids of what is held of a company: what it said, what was said of it, and the notes on either and on the company itself. */
async function findOfCompany(record: RecordDatabase, company: string): Promise<{ statements: string[]; notes: string[] }> {
  const by = await record.statements.where('by').equals(company).primaryKeys();
  const about = await record.statements.where('about').equals(company).primaryKeys();
  const statements = [...new Set([...by, ...about])];
  const own = await record.notes.where('target.company.id').equals(company).primaryKeys();
  const ids = new Set<string | null>(statements);
  const on = await record.notes.filter((note) => ids.has(note.target.statement)).primaryKeys();
  return { statements, notes: [...new Set([...own, ...on])] };
}

/** Counts what is held. */
export async function countHeld(record: RecordDatabase, what: Forgettable): Promise<Held> {
  if (what === 'everything')
    return { pages: await record.pages.count(), statements: await record.statements.count(), notes: await record.notes.count() };
  if ('company' in what) {
    const { statements, notes } = await findOfCompany(record, what.company);
    return { pages: 0, statements: statements.length, notes: notes.length };
  }
  const pages = [...what];
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

/**
 * Forgets a company for good: what it said, what was said of it, the notes on either with their history, and that pages name it. The
 * pages stay, and so does what the reader has said of its names.
 */
export async function forgetCompany(record: RecordDatabase, company: string): Promise<void> {
  await record.transaction('rw', tables(record), async () => {
    const { statements, notes } = await findOfCompany(record, company);
    const ids = new Set<string | null>(statements);
    // A deleted note is known by what its last version stood on.
    const deleted = await record.changes
      .filter(({ before }) => before !== null && (before.target.company?.id === company || ids.has(before.target.statement)))
      .toArray();
    const gone = [...new Set([...notes, ...deleted.map(({ note }) => note)])];
    await record.changes.where('note').anyOf(gone).delete();
    await record.notes.bulkDelete(gone);
    await record.statements.bulkDelete(statements);
    await record.corrections.bulkDelete(statements);
    await record.pages
      .filter(({ companies }) => companies.some(({ id }) => id === company))
      .modify((page, place) => {
        place.value = {
          ...page,
          companies: page.companies.filter(({ id }) => id !== company),
          answerKeys: page.answerKeys.filter((key) => !key.startsWith(answerKey(company))),
        };
      });
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
