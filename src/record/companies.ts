import type { KeptStatement } from '../model';
import type { RecordDatabase } from './database';
import { starterCompanies, starterStatements } from './starter';

/** A company that kept statements are by or about. */
export interface KeptCompany {
  readonly id: string;
  readonly name: string;
  readonly statements: number;
}

const idsOf = (s: KeptStatement) => new Set([...s.about, ...(s.by ? [s.by] : [])]);

/** The names under which companies stand in the record, each as on one of its pages. */
async function findNames(record: RecordDatabase, ids: readonly string[]): Promise<Map<string, string>> {
  const firstOf = async (id: string) => {
    const [by] = await record.statements.where('by').equals(id).limit(1).toArray();
    return by ?? (await record.statements.where('about').equals(id).limit(1).toArray())[0];
  };
  const firsts = await Promise.all(ids.map(firstOf));
  const pages = await record.pages.bulkGet([...new Set(firsts.flatMap((s) => s?.page ?? []))]);
  return new Map(pages.flatMap((page) => page?.companies.map(({ id, name }) => [id, name] as const) ?? []));
}

/** The companies that the record speaks of, most statements first; the starter pack counts with them. Counted by the indexes alone. */
export async function findCompanies(record: RecordDatabase): Promise<KeptCompany[]> {
  return record.transaction('r', record.statements, record.pages, async () => {
    const speaking = await record.statements.orderBy('by').uniqueKeys();
    const spokenOf = await record.statements.orderBy('about').uniqueKeys();
    const kept = [...new Set([...speaking, ...spokenOf].map(String))];
    const names = await findNames(record, kept);
    for (const { id, name } of starterCompanies) if (!names.has(id)) names.set(id, name);
    const countOf = async (id: string) =>
      (await record.statements.where('by').equals(id).count()) +
      (await record.statements.where('about').equals(id).count()) +
      starterStatements.filter((s) => idsOf(s).has(id)).length;
    // Who is no company has no name among a page's companies: a person, an office.
    const companies = await Promise.all([...names].map(async ([id, name]) => ({ id, name, statements: await countOf(id) })));
    return companies.filter((c) => c.statements > 0).sort((a, b) => b.statements - a.statements || a.name.localeCompare(b.name));
  });
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
