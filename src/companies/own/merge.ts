import { type Listing, type OwnCompany, type OwnName, plainName } from '../../model';

/** Keeps the first of those that have the same key. */
function firstOf<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const each = new Map<string, T>();
  for (const item of items) if (!each.has(keyOf(item))) each.set(keyOf(item), item);
  return [...each.values()];
}

/** Listings of several origins, each once; of two that say the same, the first. */
export const joinListings = (listings: readonly Listing[]): Listing[] =>
  firstOf(listings, ({ list, listedAs, from, to }) => [list, plainName(listedAs), from, to].join('\n'));

/** Names, each spelling once; of two, the first. */
export const joinNames = (names: readonly OwnName[]): OwnName[] => firstOf(names, ({ text }) => text);

/** Two descriptions of one company as one: the first one's name, and what both say. */
function joined(a: OwnCompany, b: OwnCompany): OwnCompany {
  const all = (one: readonly string[], other: readonly string[]) => [...new Set([...one, ...other])];
  return {
    ...a,
    names: joinNames([...a.names, ...b.names]),
    country: a.country ?? b.country,
    tickers: all(a.tickers, b.tickers),
    domains: all(a.domains, b.domains),
    listings: joinListings([...a.listings, ...b.listings]),
    parents: firstOf([...a.parents, ...b.parents], ({ id, from, to }) => [id, from, to].join('\n')),
  };
}

/** Companies with each id once, in the order of their first. */
export function joinCompanies(companies: readonly OwnCompany[]): OwnCompany[] {
  const each = new Map<string, OwnCompany>();
  for (const company of companies) {
    const before = each.get(company.id);
    each.set(company.id, before ? joined(before, company) : company);
  }
  return [...each.values()];
}
