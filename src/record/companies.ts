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

/** The companies that the record speaks of, most statements first; the starter pack counts with them. */
export async function findCompanies(record: RecordDatabase): Promise<KeptCompany[]> {
  const names = new Map(starterCompanies.map(({ id, name }) => [id, name]));
  await record.pages.each((page) => {
    for (const { id, name } of page.companies) names.set(id, name);
  });
  const counts = new Map<string, number>();
  const count = (s: KeptStatement) => {
    for (const id of idsOf(s)) counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  await record.statements.each(count);
  starterStatements.forEach(count);
  return [...names]
    .map(([id, name]) => ({ id, name, statements: counts.get(id) ?? 0 }))
    .filter((c) => c.statements > 0)
    .sort((a, b) => b.statements - a.statements || a.name.localeCompare(b.name));
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
