import type { PackEntity } from '../../../../src/companies';
import type { AliasTrust, EntityKind, Listing } from '../../../../src/model';

/** An invented entity of a built-in pack. */
export function packEntity(
  id: string,
  name: string,
  names: readonly string[] = [],
  trust: AliasTrust = 'safe',
  kind: EntityKind = 'company',
  listings: readonly Listing[] = [],
): PackEntity {
  const aliases = [name, ...names].map((text, i) => ({ text, trust, how: i ? ('alias' as const) : ('name' as const) }));
  return { id, name, kind, country: 'NO', tickers: ['OSE:T'], domains: [], checked: true, listings, owners: [], aliases };
}

/** An invented listing. */
export const listed = (list: string, listedAs: string): Listing => ({
  list,
  title: list,
  authority: 'An office',
  listedAs,
  from: '2020-01-01',
  to: null,
  citation: 'Notice 1',
  url: null,
  asOf: '2026-01-01',
});
