import type { KeptPage, KeptStatement } from '../model';
import { findStatementsOf } from './companies';
import type { RecordDatabase } from './database';

/** All that a company's ledger is made of. */
export interface LedgerParts {
  readonly statements: readonly KeptStatement[];
  /** The pages on which they stand, as far as those are kept. */
  readonly pages: readonly KeptPage[];
  /** The names under which the company stands on these pages. */
  readonly names: readonly string[];
}

/** What a company's ledger is made of: all that is kept by it and about it, with the pages. */
export async function findLedgerParts(record: RecordDatabase, company: string): Promise<LedgerParts> {
  const statements = await findStatementsOf(record, company);
  const kept = await record.pages.bulkGet([...new Set(statements.map(({ page }) => page))]);
  const pages = kept.filter((page) => page !== undefined);
  const names = new Set(pages.flatMap(({ companies }) => companies.flatMap(({ id, name }) => (id === company ? name : []))));
  return { statements, pages, names: [...names] };
}
