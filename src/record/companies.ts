import type { KeptStatement } from '../model';
import type { RecordDatabase } from './database';
import { starterCompanies } from './starter';

/** Pages looked at for a company that something is kept of. */
const LATEST = 10;

/** A company that kept statements are by or about. */
export interface KeptCompany {
  readonly id: string;
  readonly name: string;
}

const idsOf = (s: KeptStatement) => new Set([...s.about, ...(s.by ? [s.by] : [])]);

/**
 * Each key of an index, with the key of one statement that has it. A cursor sent on to whatever comes after its key finds the next in its
 * place: one that is asked for unique keys goes over all that lie between, which among 100,000 statements takes seconds.
 */
function findEachKey(index: IDBIndex): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const asked = index.openKeyCursor();
  return new Promise((done, failed) => {
    asked.onerror = () => failed(asked.error);
    asked.onsuccess = () => {
      const cursor = asked.result;
      if (!cursor) return done(found);
      found.set(cursor.key as string, cursor.primaryKey as string);
      cursor.continue(`${cursor.key}\0`);
    };
  });
}

/** One statement by or about each that the record speaks of. */
async function findOneEach(record: RecordDatabase): Promise<KeptStatement[]> {
  const keys = await record.transaction('r', record.statements, async (transaction) => {
    const store = transaction.idbtrans.objectStore(record.statements.name);
    // Asked by way of Dexie as well, so that a live query hears of it when either index changes.
    const watched = (['by', 'about'] as const).map((index) => record.statements.orderBy(index).limit(1).primaryKeys());
    const found = await Promise.all([findEachKey(store.index('by')), findEachKey(store.index('about')), ...watched]);
    return new Map([...found[0], ...found[1]]);
  });
  const statements = await record.statements.bulkGet([...new Set(keys.values())]);
  return statements.filter((s) => s !== undefined);
}

/** The companies that the record speaks of, by their names, each as on one of its pages; the starter pack's too. */
export async function findCompanies(record: RecordDatabase): Promise<KeptCompany[]> {
  const statements = await findOneEach(record);
  const pages = await record.pages.bulkGet([...new Set(statements.map(({ page }) => page))]);
  const ids = new Set(statements.flatMap((s) => [...idsOf(s)]));
  const names = new Map(starterCompanies.map(({ id, name }) => [id, name]));
  // Who is no company has no name among a page's companies: a person, an office.
  for (const page of pages) for (const { id, name } of page?.companies ?? []) if (ids.has(id)) names.set(id, name);
  return [...names].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name));
}

/** The company that was read about last; `null`: none. */
export async function lastCompanyOf(record: RecordDatabase): Promise<string | null> {
  const latest = await record.pages.orderBy('lastRead').reverse().limit(LATEST).toArray();
  const spokenOf = await Promise.all(
    latest
      .flatMap(({ companies }) => companies)
      .map(async ({ id }) => ((await record.statements.where('about').equals(id).limit(1).count()) ? id : null)),
  );
  return spokenOf.find((id) => id !== null) ?? starterCompanies[0]?.id ?? null;
}
