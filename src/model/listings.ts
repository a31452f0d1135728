import type { Entity, Listing, Parent } from './entity';

/** How a period stands to a day: it held then, it began since, it had ended, or it was not checked so far back. */
export type Held = 'held' | 'since' | 'ended' | 'unchecked';

/** A stretch of days; `null`: open at that end. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
  /** `from` is the first day that was checked; what was before is not known. */
  readonly fromAtLatest?: boolean;
}

/** Listings by how they stand to a day, each group by its first day. */
export type ListingsAsOf = Readonly<Record<Held, readonly Listing[]>>;

/** The day of an ISO date or time; a year or a month stays as it is. */
const dayOf = (date: string) => date.slice(0, 10);

/**
 * How a period stands to a day. Its last day counts as ended, an unknown beginning as long ago. A date that is only a year or a month
 * sorts before every day in it: what began within it counts as `since`, so that nothing is called listed too early. `null` is now.
 */
export function heldAsOf(period: Period, date: string | null): Held {
  if (date === null) return period.to === null ? 'held' : 'ended';
  const day = dayOf(date);
  if (period.from !== null && dayOf(period.from) > day) return period.fromAtLatest ? 'unchecked' : 'since';
  return period.to !== null && dayOf(period.to) <= day ? 'ended' : 'held';
}

/** Which listings held on a day, which came after it, which had ended before it, and which may have held already. `null` is now. */
export function listingsAsOf(listings: readonly Listing[], date: string | null): ListingsAsOf {
  const groups: Record<Held, Listing[]> = { held: [], since: [], ended: [], unchecked: [] };
  for (const listing of listings) groups[heldAsOf(listing, date)].push(listing);
  for (const group of Object.values(groups)) group.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return groups;
}

/** The parents that owned an entity on a day. `null` is now. */
export function parentsAsOf(parents: readonly Parent[], date: string | null): Parent[] {
  return parents.filter((parent) => heldAsOf(parent, date) === 'held');
}

/** The latest day up to which any listing of these entities was checked; empty where none has one. */
export function checkedOn(entities: readonly Entity[]): string {
  const listings = entities.flatMap((e) => [...e.listings, ...e.parents.flatMap((p) => p.listings)]);
  return listings.reduce((latest, { asOf }) => (asOf > latest ? asOf : latest), '');
}
