import type { KeptStatement } from '../model';
import type { RecordDatabase } from './database';
import { starterCompanies, starterStatements } from './starter';

/** Pages looked at for a company that something is kept of. */
const LATEST = 10;

/** A company that kept statements are by or about. */
export interface KeptCompany {
  readonly id: string;
  readonly name: string;
}

const idsOf = (s: KeptStatement) => new Set([...s.about, ...(s.by ? [s.by] : [])]);

/**
 * One statement for each speaker, or for each that is spoken of. The index is asked for the next key after the last one: all keys of a
 * large record would take seconds.
 */
async function findOneEach(record: RecordDatabase, index: 'by' | 'about'): Promise<KeptStatement[]> {
  const found: KeptStatement[] = [];
  let last = '';
  for (;;) {
    const [next] = await record.statements.where(index).above(last).limit(1).toArray();
    const after = (index === 'by' ? [next?.by ?? ''] : (next?.about ?? [])).filter((id) => id > last).sort()[0];
    if (!next || !after) return found;
    found.push(next);
    last = after;
  }
}

/** The companies that the record speaks of, by their names, each as on one of its pages; the starter pack's too. */
export async function findCompanies(record: RecordDatabase): Promise<KeptCompany[]> {
  const statements = await record.transaction('r', record.statements, async () => [
    ...(await findOneEach(record, 'by')),
    ...(await findOneEach(record, 'about')),
  ]);
  const ids = new Set(statements.flatMap((s) => [...idsOf(s)]));
  const pages = await record.pages.bulkGet([...new Set(statements.map(({ page }) => page))]);
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

/** The statements by or about a company, newest first. */
export async function findStatementsOf(record: RecordDatabase, company: string): Promise<KeptStatement[]> {
  const by = await record.statements.where('by').equals(company).toArray();
  const about = await record.statements.where('about').equals(company).toArray();
  const starter = starterStatements.filter((s) => idsOf(s).has(company));
  const each = new Map([...by, ...about, ...starter].map((s) => [s.id, s]));
  const when = (s: KeptStatement) => s.published ?? new Date(s.keptAt).toISOString();
  return [...each.values()].sort((a, b) => when(b).localeCompare(when(a)));
}
