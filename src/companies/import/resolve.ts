import { type NameIndex, type OwnCompany, plainName } from '../../model';
import { joinCompanies } from '../own/merge';
import { isOwnId } from './check';
import { withoutForm } from './spellings';

/** The one company that packs certainly know by this name, with or without a company's form; `null`: none, or several. */
function knownBy(names: NameIndex, name: string): string | null {
  const hits = names.find(name);
  const [first] = hits;
  if (first?.start !== 0 || hits.some(({ entity, trust }) => entity !== first.entity || trust !== 'safe')) return null;
  const found = plainName(name.slice(first.start, first.end));
  if (found !== plainName(name) && found !== plainName(withoutForm(name))) return null;
  return names.entity(first.entity)?.kind === 'company' ? first.entity : null;
}

/**
 * Companies under the ids by which the built-in packs know them, so that what is said of one comes together. By certain names only, and
 * only where all lead to the same company: a listing on a wrong company is the worst that can happen.
 */
export function resolveCompanies(companies: readonly OwnCompany[], builtIn: NameIndex): OwnCompany[] {
  return joinCompanies(
    companies.map((company) => {
      if (!isOwnId(company.id)) return company;
      const certain = company.names.filter(({ trust }) => trust === 'safe');
      const known = new Set(certain.map(({ text }) => knownBy(builtIn, text)).filter((id) => id !== null));
      const [id] = known;
      return id && known.size === 1 ? { ...company, id } : company;
    }),
  );
}

/** What taking a pack in would change in the one of the same name that is there. */
export interface PackChange {
  readonly fresh: readonly OwnCompany[];
  readonly changed: readonly OwnCompany[];
  readonly same: number;
  /** Companies that the new pack has no more. */
  readonly gone: readonly OwnCompany[];
}

/** Compares a pack with the one that it would take the place of. */
export function compareCompanies(held: readonly OwnCompany[], read: readonly OwnCompany[]): PackChange {
  const before = new Map(held.map((company) => [company.id, JSON.stringify(company)]));
  const now = new Set(read.map(({ id }) => id));
  const fresh = read.filter(({ id }) => !before.has(id));
  const changed = read.filter((company) => before.has(company.id) && before.get(company.id) !== JSON.stringify(company));
  return { fresh, changed, same: read.length - fresh.length - changed.length, gone: held.filter(({ id }) => !now.has(id)) };
}
