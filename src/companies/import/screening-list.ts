import { type Checked, checkCompanies, type RawCompany, type RawListing, type RowFault } from './check';
import { isJson, type Json, listAt, textAt, textsAt } from './json';
import { hasForm, isCertain, spellingsOf, withoutForm } from './spellings';

/** What was read of the list, and how many of its entries are no companies: persons, ships, aircraft. */
export interface Screened extends Checked {
  readonly passed: number;
}

/** Whether this is the Consolidated Screening List of trade.gov: `{"results": [{"source": …, "name": …}, …]}`. */
export function isScreeningList(file: Json): boolean {
  const [first] = listAt(file, 'results');
  return isJson(first) && Object.hasOwn(first, 'source') && Object.hasOwn(first, 'name');
}

/** "Entity List (EL) - Bureau of Industry and Security": title, short name, authority. */
function sourceOf(source: string): { readonly title: string; readonly list: string; readonly authority: string } {
  const [, title = source, list = '', authority = ''] = /^(.*?)\s*(?:\(([^)]*)\))?\s*(?:-\s*(.*))?$/.exec(source) ?? [];
  return { title, list: list || title, authority };
}

/** The day on which each source was last taken into the list, where the file says so. */
function daysOf(file: Json): ReadonlyMap<string, string> {
  return new Map(
    listAt(file, 'sources_used')
      .filter(isJson)
      .map((used) => [textAt(used, 'source'), (textAt(used, 'source_last_updated') || textAt(used, 'last_imported')).slice(0, 10)]),
  );
}

const COMPANY = 'entity';
/** A list of persons mostly, and without types: only who bears a company's form is taken for one. */
const PERSONS = 'DPL';

function isCompany(entry: Json, list: string): boolean {
  const type = textAt(entry, 'type').toLowerCase();
  if (type) return type === COMPANY;
  return list !== PERSONS || hasForm(textAt(entry, 'name'));
}

function listingOf(entry: Json, asOf: string): RawListing {
  const { title, list, authority } = sourceOf(textAt(entry, 'source'));
  const from = textAt(entry, 'start_date').slice(0, 10);
  const number = textAt(entry, 'entity_number');
  return {
    list,
    title,
    authority,
    listedAs: textAt(entry, 'name'),
    // Most lists do not say since when: then it was listed by the day of the file, and before that was not checked.
    from: from || `by ${asOf}`,
    to: textAt(entry, 'end_date').slice(0, 10),
    citation: textAt(entry, 'federal_register_notice') || (number && `${title}, no. ${number}`),
    url: textAt(entry, 'source_information_url') || textAt(entry, 'source_list_url'),
    asOf,
  };
}

function rawOf(entry: Json, row: number, asOf: string): RawCompany {
  const name = textAt(entry, 'name');
  const all = [name, ...textsAt(entry, 'alt_names')].flatMap((one) => [...spellingsOf(one), ...spellingsOf(withoutForm(one))]);
  const spellings = [...new Set(all)].filter(Boolean);
  const addresses = listAt(entry, 'addresses').filter(isJson);
  return {
    row,
    id: '',
    name,
    kind: '',
    names: spellings.filter(isCertain),
    context: spellings.filter((spelling) => !isCertain(spelling)),
    country: textAt(entry, 'country') || addresses.map((address) => textAt(address, 'country')).find(Boolean) || '',
    tickers: [],
    domains: [],
    listings: [listingOf(entry, asOf)],
    parents: [],
  };
}

/** Reads it. `today` stands for the day of the check where the file has none. */
export function readScreeningList(file: Json, today: string): Screened {
  const days = daysOf(file);
  const faults: RowFault[] = [];
  const raws: RawCompany[] = [];
  let passed = 0;
  listAt(file, 'results').forEach((entry, i) => {
    if (!isJson(entry)) faults.push({ row: i + 1, column: '', what: 'not a row', value: JSON.stringify(entry) ?? '' });
    else if (!isCompany(entry, sourceOf(textAt(entry, 'source')).list)) passed++;
    else raws.push(rawOf(entry, i + 1, days.get(textAt(entry, 'source')) || today));
  });
  const read = checkCompanies(raws, today);
  return { companies: read.companies, faults: [...faults, ...read.faults].sort((a, b) => a.row - b.row), passed };
}
