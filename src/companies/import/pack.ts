import type { OwnParent } from '../../model';
import { type Checked, checkCompanies, type RawCompany, type RawListing, type RowFault } from './check';
import { isJson, type Json, listAt, textAt, textsAt } from './json';

/** The mark and version of our own format. */
export const packMark = 'rejoinder pack';
export const packVersion = 1;

function listingOf(json: Json): RawListing {
  const at = (key: string) => textAt(json, key);
  return {
    list: at('list'),
    title: at('title'),
    authority: at('authority'),
    listedAs: at('listedAs'),
    from: at('from'),
    to: at('to'),
    citation: at('citation'),
    url: at('url'),
    asOf: at('asOf'),
  };
}

const parentOf = (json: Json): OwnParent => ({
  id: textAt(json, 'id'),
  from: textAt(json, 'from') || null,
  to: textAt(json, 'to') || null,
  citation: textAt(json, 'citation'),
});

function rawOf(json: Json, row: number): RawCompany {
  return {
    row,
    id: textAt(json, 'id'),
    name: textAt(json, 'name'),
    kind: textAt(json, 'kind'),
    names: textsAt(json, 'names'),
    context: textsAt(json, 'context'),
    country: textAt(json, 'country'),
    tickers: textsAt(json, 'tickers'),
    domains: textsAt(json, 'domains'),
    listings: listAt(json, 'listings').map((listing) => listingOf(isJson(listing) ? listing : {})),
    parents: listAt(json, 'parents').filter(isJson).map(parentOf),
  };
}

/** Reads a pack in our own format: `{"format": "rejoinder pack", "version": 1, "name": …, "companies": […]}`. */
export function readOwnPack(file: Json, today: string): Checked {
  const all = listAt(file, 'companies');
  const strangers = all.flatMap((company, i): RowFault[] =>
    isJson(company) ? [] : [{ row: i + 1, column: '', what: 'not a row', value: JSON.stringify(company) ?? '' }],
  );
  const read = checkCompanies(
    all.flatMap((company, i) => (isJson(company) ? [rawOf(company, i + 1)] : [])),
    today,
  );
  return { companies: read.companies, faults: [...strangers, ...read.faults].sort((a, b) => a.row - b.row) };
}
