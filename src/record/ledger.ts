import type { KeptPage, KeptStatement } from '../model';
import type { RecordDatabase } from './database';
import { withSketches } from './sketches';
import { starterStatements } from './starter';

/** All that a company's ledger is made of. */
export interface LedgerParts {
  /** Newest first. */
  readonly statements: readonly KeptStatement[];
  /** The pages on which they stand, as far as those are kept. */
  readonly pages: readonly KeptPage[];
  /** The names under which the company stands on these pages. */
  readonly names: readonly string[];
}

/** When a statement was printed, or else kept. */
const when = (s: KeptStatement) => s.published ?? new Date(s.keptAt).toISOString();

/** Statements newest first, each once. ISO dates are compared as letters: in a language's order thousands would take long. */
function newestFirst(statements: readonly KeptStatement[]): KeptStatement[] {
  const dated = [...new Map(statements.map((s) => [s.id, s])).values()].map((s) => [when(s), s] as const);
  return dated.sort(([a], [b]) => (a < b ? 1 : a > b ? -1 : 0)).map(([, s]) => s);
}

/** How many statements are kept by a company and about it: told from the indexes, long before they are read. */
export async function countStatementsOf(record: RecordDatabase, company: string): Promise<number> {
  const { statements } = record;
  const counts = await Promise.all([statements.where('by').equals(company).count(), statements.where('about').equals(company).count()]);
  return counts[0] + counts[1];
}

/** Statements by or about a company from which on all of them are not here at once. To ask for many more would itself take a moment. */
const MANY = 200;
/** Pages looked at for a first sight of a company: those that were read last. */
const LATEST = 60;

const isOf = (s: KeptStatement, company: string) => s.by === company || s.about.includes(company);

function partsOf(company: string, statements: readonly KeptStatement[], pages: readonly KeptPage[]): LedgerParts {
  const names = new Set(pages.flatMap(({ companies }) => companies.flatMap(({ id, name }) => (id === company ? name : []))));
  return { statements: newestFirst(statements), pages, names: [...names] };
}

/** Whether so much is kept of a company that reading it takes a moment. */
async function isMuch({ statements }: RecordDatabase, company: string): Promise<boolean> {
  const some = (['by', 'about'] as const).map((index) =>
    statements
      .where(index)
      .equals(company)
      .limit(MANY + 1)
      .primaryKeys(),
  );
  return (await Promise.all(some)).some(({ length }) => length > MANY);
}

/**
 * What the pages that were read last say of a company of which much is kept: a first sight, long before all of it is read. `null`: little is
 * kept of it, and is best read as a whole.
 */
export async function findFirstSight(record: RecordDatabase, company: string): Promise<LedgerParts | null> {
  return record.transaction('r', record.statements, record.pages, async () => {
    if (!(await isMuch(record, company))) return null;
    const latest = await record.pages.orderBy('lastRead').reverse().limit(LATEST).toArray();
    const pages = latest.filter(({ companies }) => companies.some(({ id }) => id === company));
    const said = await Promise.all(pages.map(({ page }) => record.statements.where('page').equals(page).toArray()));
    const statements = said.flat().filter((s) => isOf(s, company));
    return statements.length ? partsOf(company, statements, pages) : null;
  });
}

/**
 * What a company's ledger is made of: all that is kept by it and about it, with the pages. Aborted, it throws: thousands of statements that
 * nobody waits for any more would keep the record from answering others.
 */
export async function findLedgerParts(record: RecordDatabase, company: string, signal?: AbortSignal): Promise<LedgerParts> {
  const known = new Map<string, KeptPage | undefined>();
  const addPagesOf = async (statements: readonly KeptStatement[]) => {
    const fresh = [...new Set(statements.map(({ page }) => page))].filter((page) => !known.has(page));
    for (const page of fresh) known.set(page, undefined);
    const found = (await record.pages.bulkGet(fresh)).filter((page) => page !== undefined);
    for (const page of await withSketches(record, found)) known.set(page.page, page);
  };
  const kept = await record.transaction('r', record.statements, record.pages, record.captures, async (transaction) => {
    signal?.throwIfAborted();
    signal?.addEventListener('abort', () => transaction.abort());
    // All is asked before the first answer is here, so that the browser reads on while we take in what it has read.
    const about = record.statements.where('about').equals(company).toArray();
    const by = record.statements.where('by').equals(company).toArray();
    const pages = about.then(addPagesOf);
    const said = await by;
    await pages;
    await addPagesOf(said);
    return [...(await about), ...said];
  });
  const starter = starterStatements().filter((s) => isOf(s, company));
  const pages = [...known.values()].filter((page) => page !== undefined);
  return partsOf(company, [...kept, ...starter], pages);
}
