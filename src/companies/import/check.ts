import type { EntityKind, Listing, OwnCompany, OwnName, OwnParent } from '../../model';
import { wordsOf } from '../pack/token';

/** What can be wrong with a row. Each has one sentence for the reader. */
export type FaultName =
  | 'not a row'
  | 'too many cells'
  | 'no name'
  | 'long name'
  | 'bad id'
  | 'bad kind'
  | 'no list'
  | 'no citation'
  | 'bad date'
  | 'ends before it begins'
  | 'bad address';

/** A row that was not taken: where, and what is wrong. Rows count from 1, as a spreadsheet does; in JSON, companies do. */
export interface RowFault {
  readonly row: number;
  readonly column: string;
  readonly what: FaultName;
  /** What stands there. */
  readonly value: string;
}

/** A listing as it is written in a file. */
export interface RawListing {
  readonly list: string;
  readonly title: string;
  readonly authority: string;
  readonly listedAs: string;
  readonly from: string;
  readonly to: string;
  readonly citation: string;
  readonly url: string;
  readonly asOf: string;
}

/** A company as it is written in a file. */
export interface RawCompany {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly names: readonly string[];
  readonly context: readonly string[];
  readonly country: string;
  readonly tickers: readonly string[];
  readonly domains: readonly string[];
  readonly listings: readonly RawListing[];
  readonly parents: readonly OwnParent[];
}

/** Rows that were taken, and the faults of those that were not. */
export interface Checked {
  readonly companies: readonly OwnCompany[];
  readonly faults: readonly RowFault[];
}

/** Before the ids of companies that no built-in pack has. */
const OWN = 'own:';
/** Longer is no name but a sentence. */
const LONGEST_NAME = 200;
const KINDS: readonly EntityKind[] = ['company', 'organisation', 'government', 'publication', 'product', 'person'];
const LONGEST_SHOWN = 80;

/** An id made of a name: "own:brantholm-works". */
export const ownId = (name: string): string =>
  OWN +
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');

/** Whether an id was made of a name, so that a pack may know the company under its own. */
export const isOwnId = (id: string): boolean => id.startsWith(OWN);

/** "2024-05-01", "2024-05" or "2024": a day, month or year that there is. */
export function isDate(text: string): boolean {
  const [, , month = '01', day = '01'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text) ?? [];
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(text)) return false;
  const date = new Date(`${text.slice(0, 4)}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}

/** A listing, or what is wrong with it, in which column. `today` is the day of the check where the file names none. */
function listingOf(raw: RawListing, name: string, today: string): Listing | Omit<RowFault, 'row'> {
  const fault = (column: string, what: FaultName, value: string) => ({ column, what, value });
  const atLatest = raw.from.startsWith('by ');
  const from = atLatest ? raw.from.slice(3).trim() : raw.from;
  const asOf = raw.asOf || today;
  if (!raw.list) return fault('list', 'no list', raw.citation);
  if (!raw.citation) return fault('citation', 'no citation', raw.list);
  if (!isDate(from)) return fault('from', 'bad date', raw.from);
  if (raw.to && !isDate(raw.to)) return fault('to', 'bad date', raw.to);
  if (!isDate(asOf)) return fault('as of', 'bad date', raw.asOf);
  if (raw.to && raw.to < from) return fault('to', 'ends before it begins', raw.to);
  if (raw.url && !/^https?:\/\/[^\s]+$/i.test(raw.url)) return fault('url', 'bad address', raw.url);
  return {
    list: raw.list,
    title: raw.title || raw.list,
    authority: raw.authority,
    listedAs: raw.listedAs || name,
    from,
    ...(atLatest ? { fromAtLatest: true } : {}),
    to: raw.to || null,
    citation: raw.citation,
    url: raw.url || null,
    asOf,
  };
}

/** The name itself is certain where `context` does not doubt it. */
function namesOf({ name, names, context }: RawCompany): OwnName[] {
  const doubted = new Set(context);
  const safe = [name, ...names].filter((text) => !doubted.has(text));
  return [
    ...[...new Set(safe)].map((text): OwnName => ({ text, trust: 'safe' })),
    ...[...doubted].map((text): OwnName => ({ text, trust: 'context' })),
  ];
}

/** What is wrong with a company's own fields; `null`: nothing. */
function faultOf(raw: RawCompany): Omit<RowFault, 'row'> | null {
  if (!raw.name || !wordsOf(raw.name).length) return { column: 'name', what: 'no name', value: raw.name };
  const long = [raw.name, ...raw.names, ...raw.context].find((text) => text.length > LONGEST_NAME);
  if (long) return { column: long === raw.name ? 'name' : 'names', what: 'long name', value: long };
  const empty = [...raw.names, ...raw.context].find((text) => !wordsOf(text).length);
  if (empty !== undefined) return { column: 'names', what: 'no name', value: empty };
  if (raw.id && !/^[a-z0-9][a-z0-9:.-]*$/.test(raw.id)) return { column: 'id', what: 'bad id', value: raw.id };
  if (raw.kind && !KINDS.includes(raw.kind as EntityKind)) return { column: 'kind', what: 'bad kind', value: raw.kind };
  for (const { from, to } of raw.parents)
    for (const date of [from, to]) if (date !== null && !isDate(date)) return { column: 'parents', what: 'bad date', value: date };
  if (raw.parents.some((parent) => !parent.citation)) return { column: 'parents', what: 'no citation', value: raw.name };
  return null;
}

function companyOf(raw: RawCompany, today: string): OwnCompany | Omit<RowFault, 'row'> {
  const fault = faultOf(raw);
  if (fault) return fault;
  const listings: Listing[] = [];
  for (const listing of raw.listings) {
    const read = listingOf(listing, raw.name, today);
    if ('what' in read) return read;
    listings.push(read);
  }
  return {
    id: raw.id || ownId(raw.name),
    name: raw.name,
    kind: (raw.kind || 'company') as EntityKind,
    names: namesOf(raw),
    country: raw.country || null,
    tickers: raw.tickers,
    domains: raw.domains,
    listings,
    parents: raw.parents,
  };
}

/** Checks companies as files give them: each is taken whole, or not at all and its fault told. No citation, no listing. */
export function checkCompanies(raws: readonly RawCompany[], today: string): Checked {
  const companies: OwnCompany[] = [];
  const faults: RowFault[] = [];
  for (const raw of raws) {
    const read = companyOf(raw, today);
    if ('what' in read) faults.push({ ...read, row: raw.row, value: read.value.slice(0, LONGEST_SHOWN) });
    else companies.push(read);
  }
  return { companies, faults };
}
