import type { defaultSettings } from '../model';
import { address, type Check, list, maybe, none, number, one, or, shape, text, yes } from './checks';

/*
 * The reader's choices and names, as they stand in a backup: alike in all versions.
 */

const level = one('all', 'claims', 'unanswered', 'off');

/** The settings. */
export const settings = shape({
  level,
  siteLevels: (v) => typeof v === 'object' && v !== null && Object.values(v).every(level),
  keepStatements: one(true, false, null),
  retentionDays: number,
} satisfies Record<keyof typeof defaultSettings, Check>);

const trust = one('safe', 'context');
const ownName = shape({ text, trust });
const kind = one('company', 'organisation', 'government', 'publication', 'product', 'person');

/** A pack. */
export const pack = shape({
  id: text,
  name: text,
  format: or(none, one('pack', 'csv', 'screening list', 'sec tickers')),
  companies: number,
  changed: number,
  on: yes,
});

/** Whether a text says something: no citation, no listing. */
const said: Check = (v) => typeof v === 'string' && v !== '';

const listing = shape({
  list: said,
  title: text,
  authority: text,
  listedAs: text,
  from: said,
  to: maybe,
  citation: said,
  url: or(none, address),
  asOf: text,
});

/** A company of a pack. */
export const company = shape({
  pack: text,
  id: text,
  name: text,
  kind,
  names: list(ownName),
  country: maybe,
  tickers: list(text),
  domains: list(text),
  listings: list(listing),
  parents: list(shape({ id: text, from: maybe, to: maybe, citation: said })),
});

/** The reader's word on a company. */
export const amendment = shape({ id: text, name: maybe, names: list(ownName), gone: list(text), sameAs: maybe, muted: yes });

/** "Not this company". */
export const refusal = shape({ entity: text, name: text, page: or(one(''), address), words: list(text), at: number });
